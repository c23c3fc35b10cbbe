namespace Bench;

/// <summary>One process that a row measures.</summary>
/// <param name="Name">As the table calls it.</param>
/// <param name="Tool">The name of the tool.</param>
/// <param name="Site">The site that it builds.</param>
/// <param name="Arguments">Of the command, apart from those that the tool always has.</param>
internal sealed record Runner(string Name, string Tool, string Site, params string[] Arguments)
{
    /// <summary>Rounds at most: what takes a minute is measured three times.</summary>
    public int MostRounds { get; init; } = int.MaxValue;

    /// <summary>The hard limit of the heap, as the variable of .NET has it.</summary>
    public string? HeapLimit { get; init; }

    /// <summary>It is run again over what it wrote, of which it must touch nothing; all others begin without output and cache.</summary>
    public bool IsAgain { get; init; }
}

/// <summary>A figure that is to be reached.</summary>
/// <param name="What">Of what, as the table calls it.</param>
/// <param name="Before">What it was when the work on speed began, at 0b193bf on two cores; empty where nobody measured it.</param>
/// <param name="Limit">At most this.</param>
/// <param name="Unit">Seconds, or nothing for a ratio.</param>
/// <param name="Value">From the medians of the row; not a number where one is missing.</param>
internal sealed record Target(string What, string Before, double Limit, string Unit, Func<Func<string, Sample>, double> Value);

/// <summary>What is measured together, its runners in turn, so that what else the machine does meets all of them.</summary>
internal sealed record Row(string Name, string Title, ImmutableArray<Runner> Runners, ImmutableArray<Target> Targets)
{
    private const string Ours = Tool.Ours;
    private const string Unchecked = "ours, `--no-check`";
    private const string Hugo = nameof(Tool.Hugo);
    private const string Eleventy = nameof(Tool.Eleventy);

    public static ImmutableArray<Row> All { get; } =
    [
        new(
            "1000",
            "1,000 pages, one language",
            [new(Ours, Ours, "english-1000"), new(Hugo, Hugo, "english-1000"), new(Eleventy, Eleventy, "english-1000")],
            [new("time of Hugo's", "4.7–6.0", 1.0, "", of => of(Ours).Wall / of(Hugo).Wall)]),
        new(
            "10000",
            "10,000 pages, one language",
            [
                new(Ours, Ours, "english-10000"),
                new(Unchecked, Ours, "english-10000", "--no-check"),
                new(Hugo, Hugo, "english-10000"),
                new(Eleventy, Eleventy, "english-10000") { MostRounds = 2 },
            ],
            [
                new("with every check: time of Hugo's", "2.4–2.9", 0.8, "", of => of(Ours).Wall / of(Hugo).Wall),
                new("with every check: processor time of Hugo's", "2.0", 1.0, "", of => of(Ours).Processor / of(Hugo).Processor),
                new("with every check: memory of Hugo's", "1.2", 0.35, "", of => of(Ours).Memory / of(Hugo).Memory),
                new("`--no-check`: time of Hugo's", "2.0–2.5", 0.5, "", of => of(Unchecked).Wall / of(Hugo).Wall),
            ]),
        new(
            "40000",
            "40,000 pages against 10,000",
            [new("10,000", Ours, "plain-10000") { MostRounds = 3 }, new("40,000", Ours, "plain-40000") { MostRounds = 3 }],
            [
                new("time", "", 4.3, "", of => of("40,000").Wall / of("10,000").Wall),
                new("memory", "", 3, "", of => of("40,000").Memory / of("10,000").Memory),
            ]),
        new(
            "this",
            "this site, seven languages",
            [
                new("cold", Ours, "this"),
                new("start-up: `--version`", Ours, "this", "--version"),
                new("`--bundles`", Ours, "this", "--bundles"),
                new("nothing changed", Ours, "this") { IsAgain = true },
            ],
            [
                new("cold", "2.3 s", 0.6, " s", of => of("cold").Wall),
                new("start-up", "0.12 s", 0.12, " s", of => of("start-up: `--version`").Wall),
                new("nothing changed, no file touched", "as cold", 0.3, " s", of => of("nothing changed").Wall),
                new("`--bundles`: time of the plain build's", "", 2, "", of => of("`--bundles`").Wall / of("cold").Wall),
            ]),
        new(
            "added",
            "1,000 pages in English beside this site",
            [
                new("seven languages", Ours, "this"),
                new("seven languages and 1,000 pages", Ours, "this-1000"),
                new("English alone", Ours, "this-english"),
                new("English alone and 1,000 pages", Ours, "this-english-1000"),
            ],
            [
                new(
                    "what they add to seven languages, of what they add to English alone",
                    "",
                    1.5,
                    "",
                    of => (of("seven languages and 1,000 pages").Wall - of("seven languages").Wall)
                        / (of("English alone and 1,000 pages").Wall - of("English alone").Wall)),
            ]),
        new(
            "languages",
            "20 languages × 2,345 pages, heap of 1 GiB",
            [new(Ours, Ours, "languages-20") { MostRounds = 3, HeapLimit = "0x40000000" }],
            [new("with every check", "251 s, 2.65 GB", 25, " s", of => of(Ours).Wall)]),
        new(
            "status",
            "`translate status`, seven languages × 500 pages",
            [new(Ours, Ours, "status", "translate", "status")],
            [new("time", "", 1, " s", of => of(Ours).Wall)]),
    ];
}
