using Generator.Tests.Support;

namespace Generator.Tests.Translations.Exchange;

/// <summary>Whatever state a translation is in: what a tool gets and gives back unedited changes no byte.</summary>
public class RoundTripTests
{
    private const int Steps = 5;

    private static readonly (string Old, string Current)[] Changes =
    [
        ("50 experts", "50 independent experts"),
        ("## Our demands {#demands}\n\n", ""),
        ("Sign before", "Over 300 organisations have joined.\n\nSign before"),
        ("10 December 2020.\n", "10 December 2020.\n\nSign before 10 December 2020.\n"),
        ("said one survivor.", "said two survivors --> indeed."),
        ("org/statement", "org/archive"),
        ("title: A page", "title: A good page"),
    ];

    private static readonly (string Old, string Current)[] Edits =
    [
        ("\n", "\r\n"),
        ("UPDATE was", "was"),
        ("c79de959", "c79de959 UPDATE!"),
        ("c79de959", "c79de959 CHECK"),
        ("Les mesures suivantes sont urgentes :\n", ""),
        ("<!-- en 1707bcc4", "<!— en 1707BCC4"),
        ("<!-- en 1707bcc4\nThe following steps are urgent:\n-->\n\n", ""),
        ("- publier le rapport.", "- publier le rapport.\n\n<!-- note done? -->\n\nEt encore."),
        ("Signez avant le 10 décembre 2020.", "Sign before 10 December 2020."),
        ("Signez avant le 10 décembre 2020.", "<!-- ignore: numbers -->\n  Signez   avant\n\n\n\nle 10."),
        ("c856e48b\n", "1d0a248b OMIT\n"),
        ("title: Une page", "title: Une page : la nôtre # ici"),
        ("title: Une page", "title: \"Une\\u00A0page\""),
        ("-->\n", "→\n"),
    ];

    public static TheoryData<int> Seeds => Extent.Seeds(10, all: 2400);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Nothing_edited_is_nothing_changed(int seed)
    {
        var random = new Random(seed);
        var site = ExchangeOf.Site(TranslationOf.Page, "---\ntitle: Une page\n---\n\n" + (seed % 4 == 0 ? TranslationOf.Unmarked : TranslationOf.Fixture.File));
        for (var step = 0; step < Steps; step++)
        {
            var (old, current) = random.Next(2) == 0 ? Changes[random.Next(Changes.Length)] : Edits[random.Next(Edits.Length)];
            site = random.Next(3) == 0 ? site.Synced() : Changes.Contains((old, current)) ? site.WithSource(old, current) : site.WithFile(old, current);
            var (file, strings) = (site.File, site.StringsFile);

            Assert.Equal("", site.Import(site.Po(onlyOpen: false)).Findings);
            Assert.Equal("", site.Import(site.Po(onlyOpen: true)).Findings);
            Assert.Equal("", site.Import(site.Xliff()).Findings);
            Assert.Equal((file, strings), (site.File, site.StringsFile));
            Assert.Equal("", XliffRules.Broken(site.Xliff()));
        }
    }
}
