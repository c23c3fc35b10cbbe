using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Generator.Files;
using Generator.Tests.Support;

namespace Generator.Tests.Hostile;

/// <summary>
/// A file of <c>tests/hostile</c>: what it tries, what must be found, and files in the form of
/// <see cref="SiteText"/>, laid over a campaign in two languages. <c>⟦text*40⟧</c> stands for 40 times the text, in
/// which <c>\n</c>, <c>\t</c>, <c>\\</c> and <c>\u0000</c> are escapes and <c>%i</c> counts.
/// </summary>
internal sealed partial class HostileFile
{
    private static readonly string Root = Path.Join(Repository.Tests, "hostile");

    private readonly Lazy<MemoryFileSystem> _files;

    private HostileFile(string name)
    {
        Name = name;
        var text = File.ReadAllText(Path.Join(Root, name)).ReplaceLineEndings("\n");
        var start = text.StartsWith("-- ", StringComparison.Ordinal) ? 0 : text.IndexOf("\n-- ", StringComparison.Ordinal) + 1;
        Head = text[..start];
        _files = new(() => MemoryFileSystem.FromText(Expanded(text[start..])));
    }

    /// <summary>Its path, such as <c>yaml/open-brackets.txt</c>.</summary>
    public string Name { get; }

    public string Head { get; }

    /// <summary>What is laid over the campaign.</summary>
    public MemoryFileSystem Files => _files.Value;

    /// <summary>Whether a site must be built of it.</summary>
    public bool IsGood => FindsLine().Match(Head).Groups[1].Value == "nothing";

    /// <summary>Places and rules that must be found.</summary>
    public string[] Finds =>
        [.. FindsLine().Match(Head).Groups[1].Value.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Where(f => f is not "nothing")];

    /// <summary>The command that takes it: a file of a translation tool and a list of digests are taken by others than pages.</summary>
    public string[] Command => FolderWalk.Files(Files, "").FirstOrDefault(f => !f.Path.Contains('/', StringComparison.Ordinal)).Path is { } words ? ["translate", "import", words]
        : Files.Find("site/SHA256SUMS") is not null ? ["verify", "site"]
        : ["check"];

    /// <summary>The whole campaign.</summary>
    public MemoryFileSystem Campaign
    {
        get
        {
            var campaign = FrenchSite.Campaign();
            foreach (var file in FolderWalk.Files(Files, ""))
            {
                campaign.Write(file.Path, Files.Read(file.Path, int.MaxValue));
            }

            return campaign;
        }
    }

    public static IEnumerable<string> Names => Directory.EnumerateFiles(Root, "*.txt", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(Root, file).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    /// <summary>Whether it could end the process or take minutes, so that it is tried in one of its own.</summary>
    public static bool IsHeavy(string name) => name.Split('/')[0] is "size" or "yaml" or "templates";

    public static HostileFile Read(string name) => new(name);

    public override string ToString() => Name;

    /// <summary>The innermost first.</summary>
    private static string Expanded(string text)
    {
        while (Repetition().IsMatch(text))
        {
            text = Repetition().Replace(text, Repeated);
        }

        return text;
    }

    private static string Repeated(Match match)
    {
        var part = Escape().Replace(match.Groups[1].Value, Unescaped);
        var result = new StringBuilder();
        for (var i = 0; i < int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture); i++)
        {
            result.Append(part.Replace("%i", i.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal));
        }

        return result.ToString();
    }

    private static string Unescaped(Match escape) => escape.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        'u' => ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => "\\",
    };

    [GeneratedRegex("⟦([^⟦⟧]*)\\*([0-9]{1,7})⟧")]
    private static partial Regex Repetition();

    [GeneratedRegex(@"\\(n|t|\\|u[0-9a-f]{4})")]
    private static partial Regex Escape();

    [GeneratedRegex("^finds: (.*)$", RegexOptions.Multiline)]
    private static partial Regex FindsLine();
}
