using Tests.Shared;

namespace Bench;

/// <summary>
/// Makes the sites that are measured: a campaign for the generator, `content` and `templates`, from which the peers'
/// sites are copied. The same name gives the same bytes.
/// </summary>
/// <param name="IsThis">It is this repository's own content; otherwise the few pages that the templates ask for.</param>
/// <param name="Pages">Pages that are added in the source language.</param>
/// <param name="Languages">All languages; 1 is the source language alone, 0 what this repository has.</param>
/// <param name="IsTranslated">The added pages are there in every language.</param>
/// <param name="Words">Words of half a paragraph: fewer where the generator's limit for all texts together, 64 MiB, asks for it.</param>
internal sealed record Site(string Name, bool IsThis, int Pages, int Languages, bool IsTranslated, int Words = 12)
{
    private const string Source = "en";

    /// <summary>An event, for which no translated text has to change, so that a way leads to the added pages.</summary>
    private const string WayToPages = """
        ---
        title: Pages are added
        date: 2026-03
        actor_kind: civil-society
        scope: aftermath
        sources: [letter_cihrs]
        ---

        They begin [with the first](../page-00001.md).

        """;

    public static ImmutableArray<Site> All { get; } =
    [
        new("english-1000", false, 1_000, 1, false),
        new("english-10000", false, 10_000, 1, false),
        new("english-40000", false, 40_000, 1, false),
        new("this", true, 0, 0, false),
        new("this-english", true, 0, 1, false),
        new("this-1000", true, 1_000, 0, false),
        new("this-english-1000", true, 1_000, 1, false),
        new("languages-20", false, 2_345, 20, true, Words: 8),
        new("status", true, 500, 0, true),
    ];

    /// <summary>Writes the site into a folder, which is emptied first.</summary>
    /// <param name="generator">Writes the markers of translations, where a real site would have them.</param>
    public void Make(string folder, Lazy<Tool> generator)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        CopyFolder(Repository.PathOf("templates"), Path.Join(folder, "templates"));
        CopyFolder(IsThis ? Repository.PathOf("content") : Repository.PathOf("tests/bench/base/content"), Path.Join(folder, "content"));
        var content = Path.Join(folder, "content");
        if (!IsThis)
        {
            File.Copy(Repository.PathOf($"content/{Source}/strings.yml"), Path.Join(content, Source, "strings.yml"));
        }

        if (IsThis && Pages > 0)
        {
            File.WriteAllText(Path.Join(content, Source, "timeline", "2026-03-01-pages.md"), WayToPages);
        }

        var foreign = ChooseLanguages(content);
        AddPages(content, IsTranslated ? foreign : []);
        if (IsThis && IsTranslated && Measured.Run(folder, generator.Value.Command[0], "translate", "sync") is { Code: not 0 } failed)
        {
            throw new InvalidOperationException(failed.Said);
        }
    }

    public static void CopyFolder(string from, string to)
    {
        foreach (var file in Repository.FilesBelow(from))
        {
            var target = Path.Join(to, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Join(from, file), target, overwrite: true);
        }
    }

    /// <returns>The languages beside the source language.</returns>
    private ImmutableArray<Foreign> ChooseLanguages(string content)
    {
        var settings = Path.Join(content, "site.yml");
        var own = File.ReadAllLines(Repository.PathOf("content/site.yml")).Single(l => l.StartsWith("languages:", StringComparison.Ordinal));
        var tags = own.Split('[', ']')[1].Split(", ");
        var scripts = Scripts();
        if (Languages == 0)
        {
            return [.. tags.Select(tag => new Foreign(tag, scripts[tag]))];
        }

        var chosen = tags.Concat(scripts.Keys.Where(tag => scripts[tag] == "Latn").Except([.. tags, Source])).Take(Languages - 1).ToImmutableArray();
        var kept = File.ReadAllLines(settings).Where(l => !l.StartsWith("languages:", StringComparison.Ordinal));
        File.WriteAllLines(settings, chosen.IsEmpty ? kept : kept.Append($"languages: [{string.Join(", ", chosen)}]"));
        foreach (var other in Directory.GetDirectories(content).Where(d => Path.GetFileName(d) != Source))
        {
            Directory.Delete(other, recursive: true);
        }

        return [.. chosen.Select(tag => new Foreign(tag, scripts[tag]))];
    }

    /// <summary>The languages that the generator's table names with a script for which there are syllables, in its order.</summary>
    private static Dictionary<string, string> Scripts() => File.ReadLines(Repository.PathOf("generator/Languages/languages.txt"))
        .Where(line => line.Length > 0 && char.IsAsciiLetter(line[0]))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Where(row => row.Length > 2 && Foreign.Knows(row[2]))
        .ToDictionary(row => row[0], row => row[2]);

    private void AddPages(string content, ImmutableArray<Foreign> translations)
    {
        var letter = File.ReadAllText(Repository.PathOf($"content/{Source}/letter.md"));
        var text = new PageText(PageText.WordsOf(letter[letter.LastIndexOf("\n---\n", StringComparison.Ordinal)..]), Pages, Words);
        foreach (var language in translations)
        {
            Translate(content, language);
        }

        for (var page = 0; page < Pages; page++)
        {
            var (name, source) = (PageText.NameOf(page) + ".md", text.Of(page));
            File.WriteAllText(Path.Join(content, Source, name), source);
            foreach (var language in translations)
            {
                File.WriteAllText(Path.Join(content, language.Tag, name), language.Page(source));
            }
        }
    }

    /// <summary>Translates what stands in the source language before pages are added, where the language has nothing yet.</summary>
    private static void Translate(string content, Foreign language)
    {
        var folder = Path.Join(content, language.Tag);
        if (Directory.Exists(folder))
        {
            return;
        }

        var source = Path.Join(content, Source);
        foreach (var file in Repository.FilesBelow(source))
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Join(folder, file))!);
            var text = File.ReadAllText(Path.Join(source, file));
            File.WriteAllText(Path.Join(folder, file), file.EndsWith(".md", StringComparison.Ordinal) ? language.Page(text) : language.Strings(text));
        }
    }
}
