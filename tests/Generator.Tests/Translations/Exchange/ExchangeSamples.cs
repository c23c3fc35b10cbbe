using Generator.Model;
using Generator.Text;
using Generator.Translations.Exchange;

namespace Generator.Tests.Translations.Exchange;

/// <summary>Entries of every sort, for the formats.</summary>
internal static class ExchangeSamples
{
    public static ExchangeEntry Block { get; } = new(
        new ExchangeKey("letter", null, 1),
        "p",
        "Since 2017, more than\n50 experts & others.[^1]",
        "Depuis 2017, plus de\n50 experts <et> d’autres.[^1]",
        ExchangeState.Translated,
        null,
        new ExportStamp(new BlockHash("9c44ab92"), MarkerWord.None),
        ["for colleagues"],
        ["experts = experts"],
        new Location(new SourcePath("content/en/letter.md"), 12, 1, 0));

    public static ExchangeFile French { get; } = new(new LanguageTag("en"), new LanguageTag("fr"),
    [
        Block with { Key = new ExchangeKey("letter", "title", 1), Kind = "k", Source = "A letter", Target = "Une lettre", Notes = [], Terms = [], State = ExchangeState.Reviewed },
        Block,
        Block with { Key = new ExchangeKey("letter", null, 2), Target = "", State = ExchangeState.Open, Notes = [], Terms = [], Stamp = default },
        Block with
        {
            Source = "- one\n- two",
            Kind = "l",
            State = ExchangeState.Pending,
            Before = "- one",
            Notes = [],
            Terms = [],
            Stamp = new ExportStamp(new BlockHash("01234567"), MarkerWord.UpdateWrong),
        },
        Block with { Key = new ExchangeKey("press/epoch-times", null, 1), State = ExchangeState.Pending, Notes = [], Terms = [], Stamp = new ExportStamp(new BlockHash("01234567"), MarkerWord.Check) },
        Block with { Key = new ExchangeKey("strings", "nav.letter", 1), Kind = "k", Source = "Letter", Target = "", State = ExchangeState.Open, Notes = [], Terms = [], Stamp = default },
    ])
    {
        Project = "A letter",
        Revised = new PartialDate(2026, 11, null),
    };

    /// <summary>What travels with an entry and has to come back: all but where it stands and what is only shown.</summary>
    public static IEnumerable<string> Facts(ExchangeFile file) => file.Entries.Select(e =>
        $"{e.Key} {e.Key.Ordinal} {e.Source} | {e.Target} | {(e.State == ExchangeState.Reviewed ? ExchangeState.Translated : e.State)} | {e.Before} | {e.Stamp}");
}
