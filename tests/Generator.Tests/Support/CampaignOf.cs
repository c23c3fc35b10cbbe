using System.Text;
using Generator.Diagnostics;
using Generator.Files;
using Generator.Model;
using Generator.Stages.Load;
using Generator.Stages.Parse;

namespace Generator.Tests.Support;

/// <summary>
/// A campaign in one text, in the form of <see cref="SiteText"/>. Settings and strings that are not
/// part of the case are there in their plainest form.
/// </summary>
internal static class CampaignOf
{
    public static MemoryFileSystem Files(string text)
    {
        var files = MemoryFileSystem.FromText(text);
        WriteIfMissing(files, "content/site.yml", "title: A site\n");
        WriteIfMissing(files, "content/en/strings.yml", "nav.letter: Letter\n");
        return files;
    }

    public static Outcome<SourceTree> Load(string text) => SourceLoader.Load(Files(text));

    /// <summary>The parsed content; a case that does not load fails.</summary>
    public static Outcome<ParsedSite> Parse(string text)
    {
        var loaded = Load(text);
        Assert.Equal("", Lines(loaded.Diagnostics));
        return ContentParser.Parse(loaded.Value);
    }

    public static ParsedSite ParseWithoutFindings(string text)
    {
        var parsed = Parse(text);
        Assert.Equal("", Lines(parsed.Diagnostics));
        return parsed.Value;
    }

    /// <summary>What loading, then parsing finds, as <c>path:line:column id message | hint</c>, one line each.</summary>
    public static string Findings(string text)
    {
        var loaded = Load(text);
        return loaded.HasErrors
            ? Lines(loaded.Diagnostics)
            : Lines(loaded.Diagnostics.Concat(ContentParser.Parse(loaded.Value).Diagnostics));
    }

    public static string Lines(IEnumerable<Diagnostic> diagnostics) => string.Join('\n', diagnostics.Select(SiteOf.Line));

    private static void WriteIfMissing(MemoryFileSystem files, string path, string text)
    {
        if (files.Find(path) is null)
        {
            files.Write(path, Encoding.UTF8.GetBytes(text));
        }
    }
}
