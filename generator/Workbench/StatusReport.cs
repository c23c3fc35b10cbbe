using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Generator.Blocks;
using Generator.Model;
using Generator.Text;

namespace Generator.Workbench;

/// <summary>How the translations stand, for people: a table of pages and languages, then what is open, place by place.</summary>
/// <param name="source">The source language.</param>
internal sealed class StatusReport(LanguageTag source)
{
    private const int LongestText = 72;

    public string Of(ImmutableArray<TranslatedPage> pages, ImmutableArray<Translated> orphans)
    {
        var text = new StringBuilder(Table(pages));
        foreach (var page in pages.Where(p => p.File is not null))
        {
            foreach (var open in OpenWork.On(page, source))
            {
                text.Append(Line(page, open)).Append('\n');
            }
        }

        foreach (var orphan in orphans)
        {
            text.Append(orphan.Language).Append("  ").Append(orphan.Source.Path).Append("   orphan\n");
        }

        return text.ToString();
    }

    private string Table(ImmutableArray<TranslatedPage> pages)
    {
        var languages = pages.Select(p => p.Id.Language).Distinct().ToList();
        var rows = pages.GroupBy(p => p.Id.Name).Select(g => (IReadOnlyList<string>)[g.Key.Value, .. languages.Select(l => g.FirstOrDefault(p => p.Id.Language == l) is { } page ? Cell(page) : "")])
            .Prepend(["page", .. languages.Select(l => l.Value)])
            .ToList();
        var widths = Enumerable.Range(0, languages.Count + 1).Select(c => rows.Max(r => r[c].Length)).ToList();
        return string.Concat(rows.Select(r => string.Join("  ", r.Select((cell, c) => cell.PadRight(widths[c]))).TrimEnd() + "\n")) + "\n";
    }

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
            var worst = OpenWork.On(page, source).GroupBy(o => o.State).OrderByDescending(g => RankOf(g.Key)).FirstOrDefault();
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

    private static string Line(TranslatedPage page, OpenItem open)
    {
        var place = page.File!.Source.Path + (open.Line > 0 ? Invariant($":{open.Line}") : "");
        var text = open.Before is { } before ? Difference(before, open.Source) : Shortened(open.Source);
        var words = open.State == BlockState.Todo ? Invariant($"  {open.Words} words") : "";
        return $"{page.Id.Language}  {place}  {OpenWork.Word(open.State).ToUpperInvariant(),-7}  {text}{words}";
    }

    private static string Difference(string before, string current)
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
}
