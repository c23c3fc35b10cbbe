using Tests.Shared;

namespace Bench;

/// <summary>
/// Makes the sites that are measured: a campaign for the generator, <c>content</c> and <c>templates</c>, from which the
/// peers' sites are copied. The same name gives the same bytes.
/// </summary>
/// <param name="IsThis">It is this repository's own content; otherwise the few pages that the templates ask for.</param>
/// <param name="Pages">Pages that are added in the source language.</param>
/// <param name="Languages">All languages; 1 is the source language alone, 0 what this repository has.</param>
/// <param name="IsTranslated">The added pages are there in every language.</param>
/// <param name="HasAddress">It has what an address brings, where this repository's has not: canonical links, a sitemap and a feed, which the
/// generator lets through up to 4,000,000 characters. More than some 11,000 pages need more.</param>
/// <param name="Words">Words of half a paragraph: fewer where the generator's limit for all texts together, 64 MiB, asks for it.</param>
internal sealed record Site(string Name, bool IsThis, int Pages, int Languages = 1, bool IsTranslated = false, bool HasAddress = true, int Words = 12)
{
    private const string Source = "en";
    private const string Setting = "languages: [";

    public static ImmutableArray<Site> All { get; } =
    [
        new("english-1000", IsThis: false, 1_000),
        new("english-10000", IsThis: false, 10_000),
        new("plain-10000", IsThis: false, 10_000, HasAddress: false),
        new("plain-40000", IsThis: false, 40_000, HasAddress: false),
        new("this", IsThis: true, 0, Languages: 0),
        new("this-1000", IsThis: true, 1_000, Languages: 0),
        new("this-english", IsThis: true, 0),
        new("this-english-1000", IsThis: true, 1_000),
        new("languages-20", IsThis: false, 2_345, Languages: 20, IsTranslated: true, HasAddress: false, Words: 8),
        new("status", IsThis: true, 500, Languages: 0, IsTranslated: true),
    ];

    public static Site? Named(string? name) => All.FirstOrDefault(site => site.Name == name);

    /// <summary>Writes the site into a folder, which is emptied first.</summary>
    /// <param name="generator">Writes the markers of translations, where a real site would have them.</param>
    public void Make(string folder, Lazy<Tool> generator)
    {
        Delete(folder);
        var content = Path.Join(folder, "content");
        CopyFolder(Repository.PathOf("templates"), Path.Join(folder, "templates"));
        CopyFolder(Repository.PathOf(IsThis ? "content" : "tests/bench/base/alone"), content);
        if (!IsThis)
        {
            File.Copy(Repository.PathOf($"content/{Source}/strings.yml"), Path.Join(content, Source, "strings.yml"));
        }
        else if (Pages > 0)
        {
            // A way to the added pages, for which no translated text has to change.
            CopyFolder(Repository.PathOf("tests/bench/base/added"), content);
        }

        var languages = ChooseLanguages(content);
        AddPages(content, IsTranslated ? languages : []);
        if (IsThis && IsTranslated && Measured.Run(folder, generator.Value.Command[0], "translate", "sync") is { Code: not 0 } failed)
        {
            throw new InvalidOperationException(failed.Said);
        }
    }

    /// <summary>Deletes a folder with all that is in it, if there is one.</summary>
    public static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Repository.FilesBelow(from))
        {
            var target = Path.Join(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Join(from, file), target);
        }
    }

    /// <summary>Names the languages in the settings and takes the others away: first those of this site, then those of the generator's table.</summary>
    private IEnumerable<Foreign> ChooseLanguages(string content)
    {
        var known = File.ReadLines(Repository.PathOf("generator/Languages/languages.txt"))
            .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Where(row => row.Length > 2 && row[0] != Source && row[0] != "*" && Foreign.Knows(row[2]))
            .ToDictionary(row => row[0], row => new Foreign(row[0], row[2]));
        var own = File.ReadLines(Repository.PathOf("content/site.yml")).Single(line => line.StartsWith(Setting, StringComparison.Ordinal));
        var tags = own[Setting.Length..].TrimEnd(']').Split(", ");
        var chosen = Languages == 0 ? tags : [.. tags.Concat(known.Values.Where(l => l.Script == "Latn").Select(l => l.Tag).Except(tags)).Take(Languages - 1)];
        foreach (var other in Directory.GetDirectories(content).Where(folder => Languages > 0 && Path.GetFileName(folder) != Source))
        {
            Delete(other);
        }

        var settings = Path.Join(content, "site.yml");
        var unwanted = HasAddress ? new[] { Setting } : [Setting, "base_url"];
        var kept = File.ReadAllLines(settings).Where(line => !unwanted.Any(key => line.StartsWith(key, StringComparison.Ordinal)));
        File.WriteAllLines(settings, chosen.Length == 0 ? kept : kept.Append($"{Setting}{string.Join(", ", chosen)}]"));
        return chosen.Select(tag => known[tag]);
    }

    private void AddPages(string content, IEnumerable<Foreign> translations)
    {
        var letter = File.ReadAllText(Repository.PathOf($"content/{Source}/letter.md"));
        var text = new PageText(PageText.WordsOf(letter[letter.LastIndexOf("\n---\n", StringComparison.Ordinal)..]), Pages, Words);
        var source = Path.Join(content, Source);
        for (var page = 0; page < Pages; page++)
        {
            File.WriteAllText(Path.Join(source, PageText.NameOf(page) + ".md"), text.Of(page));
        }

        foreach (var language in translations)
        {
            foreach (var file in Repository.FilesBelow(source).Where(file => !File.Exists(Path.Join(content, language.Tag, file))))
            {
                var (words, target) = (File.ReadAllText(Path.Join(source, file)), Path.Join(content, language.Tag, file));
                Directory.CreateDirectory(Path.GetDirectoryName(target)!);
                File.WriteAllText(target, file.EndsWith(".md", StringComparison.Ordinal) ? language.Page(words) : language.Strings(words));
            }
        }
    }
}
