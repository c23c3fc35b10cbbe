using System.Diagnostics;

namespace Generator.Model;

/// <summary>
/// Knows which values of front matter are words, and under which keys translations give theirs: <c>title</c>,
/// <c>figures.ID.label</c>. All else is a fact, which every language inherits.
/// </summary>
internal static class MatterWords
{
    /// <summary>The words with their keys, in the order in which a page shows them.</summary>
    public static ImmutableArray<(string Key, Located<string> Words)> Of(Matter matter)
    {
        var found = ImmutableArray.CreateBuilder<(string, Located<string>)>();
        Map(matter, (key, words) =>
        {
            found.Add((key, words));
            return words;
        });
        return found.ToImmutable();
    }

    /// <summary>The same front matter with other words.</summary>
    public static Matter Map(Matter matter, Func<string, Located<string>, Located<string>> change)
    {
        var common = matter.Common with
        {
            Title = change("title", matter.Common.Title),
            Description = matter.Common.Description is { } description ? change("description", description) : null,
        };
        return matter switch
        {
            PageMatter page => page with { Common = common },
            EventMatter @event => @event with { Common = common },
            LetterMatter letter => Map(letter with { Common = common }, change),
            ReportMatter report => Map(report with { Common = common }, change),
            _ => throw new UnreachableException(),
        };
    }

    private static LetterMatter Map(LetterMatter letter, Func<string, Located<string>, Located<string>> change) => letter with
    {
        Provenance = change("provenance", letter.Provenance),
        Figures = Map(letter.Figures, change),
        Demands =
        [
            .. letter.Demands.Select(d => d with
            {
                Short = change($"demands.{d.Id.Value}.short", d.Short),
                Text = change($"demands.{d.Id.Value}.text", d.Text),
                To = change($"demands.{d.Id.Value}.to", d.To),
            }),
        ],
    };

    private static ReportMatter Map(ReportMatter report, Func<string, Located<string>, Located<string>> change) => report with
    {
        Copy = report.Copy is { } copy ? change("copy", copy) : null,
        Figures = Map(report.Figures, change),
        Quotations = [.. report.Quotations.Select(q => q with { Role = change($"quotations.{q.Id.Value}.role", q.Role) })],
    };

    private static ImmutableArray<Figure> Map(ImmutableArray<Figure> figures, Func<string, Located<string>, Located<string>> change) =>
    [
        .. figures.Select(f => f with
        {
            Value = change($"figures.{f.Id.Value}.value", f.Value),
            Label = change($"figures.{f.Id.Value}.label", f.Label),
        }),
    ];
}
