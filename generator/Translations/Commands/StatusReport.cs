namespace Generator.Translations.Commands;

/// <summary>How the translations stand, for people: a table of pages and languages, then what is open, place by place.</summary>
internal sealed class StatusReport(TranslationStatus status)
{
    private const int LongestText = 72;

    public override string ToString()
    {
        ImmutableArray<OpenLine> open =
        [
            .. status.Pages.Where(p => p.File is not null).SelectMany(p => OpenWork.On(p, status.Source).Select(o => Line(p.Id.Language, p.File!.Source, o))),
            .. status.Strings.Where(s => s.File is not null).SelectMany(s => OpenWork.On(s, status.Source).Select(o => Line(s.Language, s.File!.Source, o))),
            .. status.Orphans.Select(o => new OpenLine(o.Language.Value, o.Source.Path.Value, "", "orphan")),
        ];
        var widths = (Language: open.Select(o => o.Language.Length).DefaultIfEmpty().Max(), Place: open.Select(o => o.Place.Length).DefaultIfEmpty().Max());
        var lines = open.Select(o => $"{o.Language.PadRight(widths.Language)}  {o.Place.PadRight(widths.Place)}  {o.Word,-7}  {o.Text}\n");
        return Table() + string.Concat(lines);
    }

    private string Table()
    {
        var pages = status.Pages;
        var languages = pages.Select(p => p.Id.Language).Concat(status.Strings.Select(s => s.Language)).Distinct().ToList();
        var rows = pages.GroupBy(p => p.Id.Name)
            .Select(g => (IReadOnlyList<string>)[g.Key.Value, .. languages.Select(l => g.FirstOrDefault(p => p.Id.Language == l) is { } page ? Cell(page) : "")])
            .Concat(status.Strings.IsEmpty ? [] : [[Sync.StringsPage, .. languages.Select(l => Cell(status.Strings.FirstOrDefault(s => s.Language == l)))]])
            .Prepend(["page", .. languages.Select(l => l.Value)])
            .ToList();
        var widths = Enumerable.Range(0, languages.Count + 1).Select(c => rows.Max(r => r[c].Length)).ToList();
        return string.Concat(rows.Select(r => string.Join("  ", r.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd() + "\n")) + "\n";
    }

    private static string Cell(ReconciledStrings? strings) =>
        strings?.File is null ? "missing" : Invariant($"{strings.Counts.Percent} %");

    /// <summary>Of a page that is published only as a whole, how many blocks are open; of others how much is translated.</summary>
    private string Cell(TranslatedPage page)
    {
        if (page.Progress is PageProgress.Missing or PageProgress.Unmarked)
        {
            return page.Progress.ToString().ToLowerInvariant();
        }

        var signed = page.Review == ReviewState.Valid ? " ✓" : "";
        if (page.RequiresCompletion)
        {
            var worst = OpenWork.On(page, status.Source).GroupBy(o => o.Text.State).OrderByDescending(g => RankOf(g.Key)).FirstOrDefault();
            return worst is null ? "done" + signed : Invariant($"{worst.Count()} {OpenWork.Word(worst.Key)}");
        }

        return Invariant($"{page.Percent} %") + signed + (page.IsPublished ? "" : " hidden");
    }

    private static int RankOf(BlockState state) => state switch
    {
        BlockState.UpdateWrong => 4,
        BlockState.Check => 3,
        BlockState.Todo => 2,
        _ => 1,
    };

    /// <summary>Of what is to do, how much it is; of what has changed, the name by which <c>accept</c> and <c>flag</c> call it.</summary>
    private static OpenLine Line(LanguageTag language, SourceText file, OpenItem open)
    {
        var place = file.Path + (open.Line > 0 ? Invariant($":{open.Line}") : "");
        var text = open.Text.Before is { } before ? Difference(before, open.Text.Text) : Shortened(open.Text.Text);
        var end = open.Text.State switch
        {
            BlockState.Todo => Invariant($"  {open.Words} {(open.Words == 1 ? "word" : "words")}"),
            BlockState.Update or BlockState.UpdateWrong => $"  {open.Text.Id}",
            _ => "",
        };
        return new OpenLine(language.Value, place, OpenWork.Word(open.Text.State).ToUpperInvariant(), text + end);
    }

    /// <summary>On one line, what was taken away in <c>[-…-]</c> and what was added in <c>[+…+]</c>.</summary>
    public static string Difference(string before, string current)
    {
        var text = new StringBuilder();
        foreach (var (kind, space, words) in WordDiff.Between(before, current))
        {
            text.Append(space.Length > 0 && text.Length > 0 ? " " : "").Append(kind switch
            {
                DiffKind.Inserted => $"[+{Shortened(words)}+]",
                DiffKind.Deleted => $"[-{Shortened(words)}-]",
                _ => Middle(words),
            });
        }

        return text.ToString();
    }

    private static string Shortened(string text)
    {
        var line = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return line.Length <= LongestText ? line : line[..LongestText].TrimEnd() + " …";
    }

    /// <summary>Words that did not change: only those beside what did.</summary>
    private static string Middle(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= 12 ? string.Join(' ', words) : $"{string.Join(' ', words[..5])} … {string.Join(' ', words[^5..])}";
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private readonly record struct OpenLine(string Language, string Place, string Word, string Text);
}

/// <summary>How translations stand: their pages, the words of their interface, and files that no page of the source belongs to.</summary>
internal sealed record TranslationStatus(
    LanguageTag Source, ImmutableArray<TranslatedPage> Pages, ImmutableArray<ReconciledStrings> Strings, ImmutableArray<Translated> Orphans)
{
    public static TranslationStatus Of(TranslationProject project, PageChoice choice)
    {
        var pages = project.Editions.Translations;
        return new TranslationStatus(
            project.SourceLanguage,
            [.. pages.Where(p => choice.Includes(p.Id))],
            [.. project.Editions.Interfaces.Where(s => choice.IncludesStrings(s.Language))],
            [.. project.Site.Translations.Where(t => choice.Includes(new PageId(t.Name, t.Language)) && !project.Site.Originals.Any(o => o.Name == t.Name))]);
    }

    /// <summary>Whether a page, or the interface, is translated by less than a percentage.</summary>
    public bool IsUnder(int percent) => Pages.Any(p => p.Percent < percent) || Strings.Any(s => s.Counts.Percent < percent);
}
