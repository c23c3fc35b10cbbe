using Generator.Translations.Editions;

namespace Generator.Translations.Exchange;

/// <summary>
/// Decides what becomes of the entries of a tool's file: 1 each is matched with the text that has its source now, else
/// with one that had it before; 2 words that nobody touched since the export change nothing; 3 words that were worked
/// on replace what they were made from, and stand as a note beside what somebody has changed meanwhile.
/// </summary>
/// <param name="rightToLeft">Whether the language is written from right to left.</param>
internal sealed class ImportPlan(ImmutableArray<ExchangePage> pages, bool rightToLeft)
{
    private readonly Dictionary<string, ExchangePage> _pages = pages.ToDictionary(p => p.Name, StringComparer.Ordinal);
    private readonly Findings _findings = new();
    private readonly HashSet<(string Page, string? Field, int Index)> _taken = [];

    /// <summary>The changes, page by page in the order of the entries; entries without a place are findings.</summary>
    public Outcome<ImmutableArray<ImportChange>> Of(ImmutableArray<ExchangeEntry> entries)
    {
        var hasStamps = entries.Any(e => e.Stamp.Body is not null);
        return _findings.With(entries.Select(e => Decide(e, hasStamps)).OfType<ImportChange>().ToImmutableArray());
    }

    private ImportChange? Decide(ExchangeEntry entry, bool hasStamps)
    {
        var text = entry.Target.ReplaceLineEndings("\n").Trim();
        text = entry.Key.Field is null ? text : FieldLines.OnOneLine(text);
        var wasTouched = text.Length > 0 && BlockHash.Of(text) != entry.Stamp.Body;
        if (Match(entry) is not { } unit)
        {
            return wasTouched ? Unmatched(entry) : null;
        }

        var change = wasTouched && BlockHash.Of(text) != unit.Stamp.Body ? Replace(entry, unit, text, hasStamps) : Confirm(entry, unit, text);
        return change is null || ((change.Text ?? change.Note) is { } words && !IsGood(words, change)) ? null : change;
    }

    /// <summary>Keeps out of a file what would change how it is read: comments, lines that look like markers, hidden characters.</summary>
    private bool IsGood(string words, ImportChange change)
    {
        var entry = change.Entry;
        if (Comments.In(words).Any() || words.Split('\n').Any(BlockFile.IsMarkerLine))
        {
            _findings.Add(
                ExchangeRules.Refused,
                entry.Location,
                "this translation has a comment or a line that would be taken for a marker",
                "write words only; notes and marks of checks belong into the Markdown file");
            return false;
        }

        var hidden = HiddenCharacters.InValue(words, rightToLeft, entry.Location);
        _findings.AddRange(hidden);
        var isShown = change.Word is MarkerWord.None or MarkerWord.Ok && entry.Key.Page == ExchangeKey.Strings;
        return hidden.IsEmpty
            && (!isShown || LanguageStrings.CheckPlaceholders(entry.Key.Field!, entry.Source, new Located<string>(words, entry.Location), _findings));
    }

    private ImportUnit? Match(ExchangeEntry entry)
    {
        if (_pages.GetValueOrDefault(entry.Key.Page) is not { Body: not { Mismatch: not null } } page)
        {
            return null;
        }

        var texts = page.Texts.Where(t => entry.Key.Field == (t as ReconciledField)?.Key);
        var hash = BlockHash.Of(entry.Source);
        var current = texts.Where(t => t.Mark.Hash == hash).ElementAtOrDefault(entry.Key.Ordinal - 1);
        var text = current ?? texts.Where(t => t.Was == hash).ElementAtOrDefault(entry.Key.Ordinal - 1);
        return text is null ? null : new ImportUnit(page, text, IsOlder: current is null);
    }

    private ImportChange? Unmatched(ExchangeEntry entry)
    {
        var isUnmarked = _pages.GetValueOrDefault(entry.Key.Page) is { Body.Mismatch: not null };
        _findings.Add(
            ExchangeRules.Unmatched,
            entry.Location,
            isUnmarked ? $"`{entry.Key.Page}` has no markers in this language, so this text has no place yet"
                : _pages.ContainsKey(entry.Key.Page) ? $"`{entry.Key}` has no such text any more, so this translation has no place"
                : $"there is no page `{entry.Key.Page}`",
            isUnmarked ? "`translate adopt` gives it markers" : "export again; the words are still in this file, to be copied by hand");
        return null;
    }

    /// <summary>Words that stay as they are: somebody may have said that nothing is left to do.</summary>
    private static ImportChange? Confirm(ExchangeEntry entry, ImportUnit unit, string text)
    {
        var saysDone = entry.State is ExchangeState.Translated or ExchangeState.Reviewed;
        var isSame = text.Length > 0 && BlockHash.Of(text) == unit.Stamp.Body;
        return saysDone && isSame && !unit.IsOlder && entry.Stamp.Word != MarkerWord.None && entry.Stamp.Word == unit.Stamp.Word
            ? new ImportChange(entry, unit, null, null, MarkerWord.None)
            : null;
    }

    private ImportChange? Replace(ExchangeEntry entry, ImportUnit unit, string text, bool hasStamps)
    {
        // Words that are those of the source are what many tools put in by themselves.
        var isCopy = BlockHash.Of(text) == unit.Text.Mark.Hash;
        if (isCopy && (entry.Key.Field is null || entry.State == ExchangeState.Pending))
        {
            return null;
        }

        if (!_taken.Add((entry.Key.Page, entry.Key.Field, unit.Index)))
        {
            _findings.Add(ExchangeRules.Refused, entry.Location, $"another entry of this file translates the same text of `{entry.Key}`", "delete one of the two");
            return null;
        }

        if (entry.Stamp.Body == unit.Stamp.Body)
        {
            return new ImportChange(entry, unit, text, null, WordFor(entry, unit, isCopy));
        }

        return unit.Stamp.Body is null ? new ImportChange(entry, unit, text, null, MarkerWord.Check)
            : unit.Notes.Contains(text) ? null
            : Conflict(entry, unit, text, hasStamps);
    }

    private ImportChange Conflict(ExchangeEntry entry, ImportUnit unit, string text, bool hasStamps)
    {
        _findings.Add(
            ExchangeRules.Changed,
            entry.Location,
            hasStamps
                ? $"somebody has changed this text of `{entry.Key}` since it was exported"
                : $"this text of `{entry.Key}` differs from that in the Markdown file, and the tool has left out the lines `site-body`, so nobody can tell which is newer",
            "both are kept, the words of this file as a note: choose, and delete the note and the word CHECK");
        return new ImportChange(entry, unit, null, text, MarkerWord.Check);
    }

    /// <summary>What is left to do. Only what the file was exported with can be settled by it.</summary>
    private static MarkerWord WordFor(ExchangeEntry entry, ImportUnit unit, bool isCopy)
    {
        var isPending = unit.Stamp.Word != MarkerWord.None;
        if (entry.State == ExchangeState.Pending)
        {
            return isPending ? unit.Stamp.Word : MarkerWord.Check;
        }

        return unit.IsOlder ? unit.Stamp.Word == MarkerWord.UpdateWrong ? MarkerWord.UpdateWrong : MarkerWord.Update
            : isPending && unit.Stamp.Word != entry.Stamp.Word ? unit.Stamp.Word
            : isCopy ? MarkerWord.Ok
            : MarkerWord.None;
    }
}

/// <summary>What an entry changes.</summary>
/// <param name="Text">The words from now on; nothing where they stay.</param>
/// <param name="Note">Words that stand beside those that there are.</param>
/// <param name="Word">What is left to do.</param>
internal sealed record ImportChange(ExchangeEntry Entry, ImportUnit Unit, string? Text, string? Note, MarkerWord Word);

/// <summary>A text of the source as it stands in a translation now.</summary>
/// <param name="IsOlder">It was found by what its words were made from.</param>
internal sealed record ImportUnit(ExchangePage Page, ReconciledText Text, bool IsOlder)
{
    /// <summary>The index of a block among those of its page that have words; -1 for a field.</summary>
    public int Index { get; } = Text is ReconciledBlock block ? Page.Body!.Blocks.IndexOf(block) : -1;

    public ExportStamp Stamp { get; } = ExportStamp.Of(Text);

    public IEnumerable<string> Notes => Page.NotesOf(Text).Select(n => Text is ReconciledBlock ? MarkerText.Unescape(n) : n);
}
