namespace Generator.Translations.Reconcile;

/// <summary>Says how each word of front matter or strings stands to its source: the states of blocks, paired by key.</summary>
internal static class ReconcileFields
{
    /// <param name="source">The words of the source language under their keys, in order.</param>
    /// <param name="file">The entries of the translation.</param>
    /// <param name="kept">The terms that stay as they are in every language.</param>
    public static ImmutableArray<ReconciledField> Of(
        IEnumerable<(string Key, Located<string> Words)> source, ImmutableArray<TranslatedField> file, ImmutableArray<string> kept)
    {
        var entries = file.GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        return [.. source.Select(s => Of(s.Key, s.Words, FieldWords.AreIn(s.Words.Value, kept), entries.GetValueOrDefault(s.Key)))];
    }

    private static ReconciledField Of(string key, Located<string> source, bool hasWords, TranslatedField? entry)
    {
        var text = FieldLines.OnOneLine(source.Value);
        var hash = BlockHash.Of(source.Value);
        var value = entry is { Value.Value: var written } && !string.IsNullOrWhiteSpace(written) ? entry.Value : null;
        var current = new Marker(hash, MarkerWord.None, null, text, null);
        if (!hasWords)
        {
            return new ReconciledField(key, source, HasWords: false, BlockState.Done, value, current, entry);
        }

        if (value is null)
        {
            return new ReconciledField(key, source, HasWords: true, BlockState.Todo, null, current with { Word = MarkerWord.Todo }, entry);
        }

        var isSame = BlockHash.Of(value.Value) == hash;
        var (state, mark) = entry!.Mark is not { } old ? WithoutMark(current, isSame)
            : Standing(old, current, isSame) is { State: BlockState.Update } changed && IsOldCopy(value, old) ? (BlockState.Check, changed.Mark with { Word = MarkerWord.Check })
            : Standing(old, current, isSame);
        return new ReconciledField(key, source, HasWords: true, state, value, mark, entry);
    }

    /// <summary>The same as if nobody had begun it.</summary>
    public static ReconciledField Unbegun(ReconciledField field) => Of(field.Key, field.Source, field.HasWords, null);

    /// <summary>A copy of the old source is no translation of the new one.</summary>
    private static bool IsOldCopy(Located<string> value, Marker old) =>
        old.Word != MarkerWord.Ok && BlockText.Normalise(value.Value) == BlockText.Normalise(old.Snapshot);

    /// <summary>To delete the comment says the same as to delete the word in it.</summary>
    private static (BlockState State, Marker Mark) WithoutMark(Marker current, bool isSame) =>
        isSame ? (BlockState.Todo, current with { Word = MarkerWord.Todo }) : (BlockState.Done, current);

    private static (BlockState State, Marker Mark) Standing(Marker old, Marker current, bool isSame)
    {
        var isPending = old.Word is MarkerWord.Update or MarkerWord.UpdateWrong or MarkerWord.Check;
        if (old.Hash != current.Hash && !(isPending && old.Word != MarkerWord.Check && old.Was == current.Hash))
        {
            return Changed(old, current, isPending);
        }

        var hasGoneBack = old.Hash != current.Hash;
        if (isPending && !hasGoneBack)
        {
            return (StateOf(old.Word), current with { Word = old.Word, Was = old.Was, Before = old.Before });
        }

        // In a name that is written alike in both languages only a person can see that nothing is left to do.
        return isSame && old.Word == MarkerWord.Ok ? (BlockState.Done, current with { Word = MarkerWord.Ok })
            : isSame ? (BlockState.Todo, current with { Word = MarkerWord.Todo })
            : (BlockState.Done, current);
    }

    private static (BlockState State, Marker Mark) Changed(Marker old, Marker current, bool isPending)
    {
        var word = old.Word is MarkerWord.Check or MarkerWord.UpdateWrong ? old.Word : MarkerWord.Update;
        var (was, before) = isPending && old.Was is not null ? (old.Was, old.Before) : (old.Hash, old.Snapshot.Length > 0 ? old.Snapshot : null);
        return was == current.Hash
            ? (StateOf(word), current with { Word = word })
            : (StateOf(word), current with { Word = word, Was = was, Before = before });
    }

    private static BlockState StateOf(MarkerWord word) => word switch
    {
        MarkerWord.Check => BlockState.Check,
        MarkerWord.UpdateWrong => BlockState.UpdateWrong,
        _ => BlockState.Update,
    };
}
