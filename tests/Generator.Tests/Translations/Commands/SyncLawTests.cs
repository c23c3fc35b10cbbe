using Generator.Tests.Support;
using Generator.Tests.Translations.Exchange;

namespace Generator.Tests.Translations.Commands;

/// <summary>The words under keys, in front matter and strings: a second <c>sync</c> changes nothing, and none of them is lost.</summary>
public class SyncLawTests
{
    private const int Steps = 6;

    private static readonly string[] Lines =
    [
        "# note: mot{0}", "title: mot{0} : ici", "title: \"mot{0}\"", "description: mot{0} # mot{0}a", "reviewed: 2026-02-11 mot{0}",
        "# en 11111111 UPDATE was 22222222: A page\n# before: A sheet", "# en 11111111 CHECK: A page", "# en 82a041c9", "",
    ];

    private static readonly (string Old, string Current)[] Sources =
        [("title: A page", "title: A good page"), ("title: A good page", "title: A page"), ("What it says.", "What it says of all."), ("more than 50", "more than 60")];

    public static TheoryData<int> Seeds => Extent.Seeds(20, all: 2000);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Words_under_keys_stay(int seed)
    {
        var random = new Random(seed);
        var site = ExchangeOf.Site(TranslationOf.Page, "---\ntitle: mot0é\n---\n\n" + TranslationOf.Fixture.File);
        for (var step = 1; step <= Steps; step++)
        {
            var (old, current) = Sources[random.Next(Sources.Length)];
            site = random.Next(2) == 0 ? site.WithSource(old, current) : Edited(site, random, step);
            var written = Words(site.File);

            var once = site.Synced().File;
            var strings = site.StringsFile;
            site = site.Synced();

            Assert.Equal((once, strings), (site.File, site.StringsFile));
            Assert.Empty(written.Except(Words(site.File)));
        }
    }

    /// <summary>A line is put into the front matter, where its key does not stand yet.</summary>
    private static ExchangeOf Edited(ExchangeOf site, Random random, int step)
    {
        var line = string.Format(System.Globalization.CultureInfo.InvariantCulture, Lines[random.Next(Lines.Length)], step);
        var key = line.Split(':')[0] + ":";
        var matter = site.File.Split("\n---\n", 2)[0];
        var lines = matter.Split('\n').ToList();
        if (line.StartsWith('#') || line.Length == 0 || !lines.Exists(l => l.StartsWith(key, StringComparison.Ordinal)))
        {
            lines.Insert(random.Next(1, lines.Count + 1), line);
        }

        return site.WithFile(matter, string.Join('\n', lines));
    }

    private static HashSet<string> Words(string file) =>
        [.. file.Split("\n---\n", 2)[0].Split([' ', '\n', '"', ':']).Where(w => w.StartsWith("mot", StringComparison.Ordinal))];
}
