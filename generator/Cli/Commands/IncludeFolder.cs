using System.Collections.Immutable;
using Generator.Files;
using Generator.Templating;
using Generator.Text;

namespace Generator.Cli.Commands;

/// <summary>Reads includes from a folder when they are asked for, by the name as it is written, each once.</summary>
internal sealed class IncludeFolder(DiskFileSystem folder, TemplateOptions options) : ITemplateLoader
{
    private const int LongestTemplate = 1 << 20;

    private readonly Dictionary<string, ITemplate?> _byName = new(StringComparer.Ordinal);

    /// <summary>What was read so far.</summary>
    public IEnumerable<SourceText> Sources => _byName.Values.OfType<ITemplate>().Select(template => template.Source);

    public ITemplate? Find(string name)
    {
        if (!_byName.TryGetValue(name, out var template))
        {
            template = Read(name) is { } text ? new TemplateEngine().Parse(new SourceText(new SourcePath(name), text), options) : null;
            _byName.Add(name, template);
        }

        return template;
    }

    public ImmutableArray<string> PathsTried(string name) => [name];

    private string? Read(string name)
    {
        try
        {
            return !name.Contains('\\', StringComparison.Ordinal) && folder.Find(name) is { IsFile: true } && StrictUtf8.TryDecode(folder.Read(name, LongestTemplate), out var text)
                ? text
                : null;
        }
        catch (Exception e) when (e is FileSystemException or ArgumentException)
        {
            // A name that leads outside the folder is no more there than one that nobody wrote.
            return null;
        }
    }
}
