using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;

namespace Generator.Templating;

/// <summary>
/// The builtins of the package as templates of a site see them: one object for all pages and threads, which nothing
/// can change, without what would differ from run to run or from machine to machine, with an include and an escape of ours.
/// </summary>
internal static class Builtins
{
    /// <summary>What the package has and a site has not: it asks a clock, chance, a culture or a stop-watch, or runs text as code.</summary>
    public static ImmutableArray<string> Withheld { get; } =
    [
        "date", "html.strip", "include_join", "math.format", "math.random", "math.uuid", "object.eval", "object.eval_template", "object.format",
        "object.to_json", "regex", "timespan",
    ];

    public static ScriptObject Site { get; } = Make();

    /// <summary>The fault of asking for a builtin that is withheld; nothing for other names.</summary>
    public static Fault? Refuse(string name, SourceSpan span) => Withheld.Contains(name)
        ? new Fault(TemplateRules.NotReproducible, span, $"`{name}` could make the page differ from one build to the next", "templates of a site go without it")
        : null;

    private static ScriptObject Make()
    {
        var all = TemplateContext.GetDefaultBuiltinObject();
        var groups = all.Where(entry => entry.Value is ScriptObject).ToDictionary(entry => entry.Key, entry => (ScriptObject)entry.Value!);
        foreach (var parts in Withheld.Select(name => name.Split('.')))
        {
            (parts.Length == 1 ? all : groups[parts[0]]).Remove(parts[^1]);
        }

        // Its indexer makes a whole context for each access, and leaves what is read-only as it is
        all.SetValue("include", new HostFunction("include", 1, ["template_name"], call => call.Include()) { TakesNames = true }, readOnly: true);
        groups["html"].SetValue("escape", new HostFunction("escape", 1, ["text"], Escape), readOnly: true);
        foreach (var group in groups.Values.Append(all))
        {
            group.IsReadOnly = true;
        }

        return all;
    }

    private static HtmlFragment Escape(CallArguments arguments) =>
        arguments[0] as HtmlFragment ?? HtmlFragment.Unmarked(HtmlText.Escape(arguments.Text(0)));
}
