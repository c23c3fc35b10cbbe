using System.Globalization;
using HandlebarsDotNet;

namespace Bench;

/// <summary>The same workloads through Handlebars.Net, which compiles templates to code.</summary>
internal sealed class HandlebarsEngine
{
    private readonly HandlebarsTemplate<object, object> _pageTemplate;
    private readonly HandlebarsTemplate<object, object> _rowsTemplate;
    private readonly Dictionary<string, object?> _page = Data.Page();
    private readonly Dictionary<string, object?> _rows = Data.Rows();

    public HandlebarsEngine()
    {
        var handlebars = Handlebars.Create(new HandlebarsConfiguration { TextEncoder = new HtmlEncoder() });
        handlebars.RegisterHelper("date", (output, _, arguments) =>
            output.WriteSafeString(arguments.At<DateTime>(0).ToString(arguments.At<string>(1), CultureInfo.InvariantCulture)));
        handlebars.RegisterHelper("truncate", (output, _, arguments) =>
        {
            var (text, length) = (arguments.At<string>(0) ?? "", arguments.At<int>(1));
            output.Write(text.Length > length ? string.Concat(text.AsSpan(0, length - 3), "...") : text);
        });
        foreach (var partial in new[] { "card", "nav", "meta" })
        {
            handlebars.RegisterTemplate(partial, Resources.Read(partial + ".hbs"));
        }

        _pageTemplate = handlebars.Compile(Resources.Read("page.hbs"));
        _rowsTemplate = handlebars.Compile(Resources.Read("rows.hbs"));
    }

    public string RenderPage() => _pageTemplate(_page);

    public string RenderRows() => _rowsTemplate(_rows);
}
