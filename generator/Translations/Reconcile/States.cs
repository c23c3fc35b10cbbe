namespace Generator.Translations.Reconcile;

/// <summary>Gives a text with the words that were found for it a state, and says what its mark has to say then.</summary>
internal static class States
{
    private const string SameAsSource = "same-as-source";

    /// <summary>A marker made from the source as it is now.</summary>
    public static Marker Mark(Block source, BlockState state) => new(source.Hash, WordOf(state), null, source.Text, null);

    public static MarkerWord WordOf(BlockState state) => state switch
    {
        BlockState.Done => MarkerWord.None,
        BlockState.Todo => MarkerWord.Todo,
        BlockState.Update => MarkerWord.Update,
        BlockState.UpdateWrong => MarkerWord.UpdateWrong,
        BlockState.Check => MarkerWord.Check,
        BlockState.Removed => MarkerWord.Removed,
        BlockState.Merged => MarkerWord.Merged,
        _ => MarkerWord.Omit,
    };

    /// <summary>Words that have no marker.</summary>
    public static ReconciledBlock Found(Block source, Block part, BlockState state, int segment) => new(
        source, state, [part], Mark(source, state), TranslatedBody.Empty, IsSameAsSource: false, Link: null, segment, IsUnmarked: true);

    /// <param name="body">The words, without those of blocks whose marker was lost.</param>
    public static ReconciledBlock Of(Block source, ReconciledSegment segment, ImmutableArray<Block> body, Pair pair)
    {
        var marker = segment.Marker!;
        var block = new ReconciledBlock(
            source, BlockState.Done, body, marker, segment.Source.Body, IsSameAsSource: false, Link: null, pair.Segment, IsUnmarked: false);
        switch (pair.Kind)
        {
            case PairKind.Same:
                return Standing(block);
            case PairKind.WentBack:
                var text = marker.Before is { } before && BlockHash.Of(before) == source.Hash ? before : source.Text;
                return Standing(block with { Mark = new Marker(source.Hash, MarkerWord.None, null, text, null) });
            case PairKind.CameBack:
                return Standing(block with { Mark = marker with { Word = MarkerWord.Check, Was = null, Before = null } });
            default:
                return Changed(block);
        }
    }

    /// <summary>A word of front matter, or a string.</summary>
    public static ReconciledField Of(string key, Located<string> source, bool hasWords, TranslatedField? entry)
    {
        var value = entry is { Value.Value: var written } && !string.IsNullOrWhiteSpace(written) ? entry.Value : null;
        var current = new Marker(BlockHash.Of(source.Value), MarkerWord.None, null, FieldLines.OnOneLine(source.Value), null);
        var (state, mark) = !hasWords ? (BlockState.Done, current)
            : value is null ? (BlockState.Todo, current with { Word = MarkerWord.Todo })
            : Of(value.Value, entry!.Mark, current);
        return new ReconciledField(key, source, hasWords, state, value, mark, entry);
    }

    /// <summary>What somebody typed over the texts of a comment line; empty where they are those that the tool wrote, or damaged.</summary>
    public static string TypedIn(Marker old, string source)
    {
        var isCurrent = old.Hash == BlockHash.Of(source);
        return string.Join(' ', new[] { (Text: old.Snapshot, Hash: (BlockHash?)old.Hash), (Text: old.Before ?? "", Hash: old.Was) }
            .Where(t => t.Text.Length > 0 && BlockHash.Of(t.Text) != t.Hash)
            .Where(t => Similarity.AreOthers(t.Text, source) || (isCurrent && t.Hash == old.Hash && Similarity.HasOthers(t.Text, source)))
            .Select(t => t.Text));
    }

    private static (BlockState State, Marker Mark) Of(string value, Marker? old, Marker current)
    {
        var isSame = BlockHash.Of(value) == current.Hash;
        if (old is not null && Similarity.AreOthers(TypedIn(old, current.Snapshot), current.Snapshot))
        {
            return (BlockState.Check, current with { Word = MarkerWord.Check });
        }

        if (old is null)
        {
            // To delete the comment says the same as to delete the word in it.
            return isSame ? (BlockState.Todo, current with { Word = MarkerWord.Todo }) : (BlockState.Done, current);
        }

        var (state, mark) = Standing(old, current, isSame);

        // A copy of the old source is no translation of the new one.
        var isOldCopy = state == BlockState.Update && old.Word != MarkerWord.Ok && CanonicalText.AreSame(value, old.Snapshot);
        return isOldCopy ? (BlockState.Check, mark with { Word = MarkerWord.Check }) : (state, mark);
    }

    private static (BlockState State, Marker Mark) Standing(Marker old, Marker current, bool isSame)
    {
        var hasGoneBack = old.Hash != current.Hash && old.Word is MarkerWord.Update or MarkerWord.UpdateWrong && old.Was == current.Hash;
        if (old.Hash != current.Hash && !hasGoneBack)
        {
            var word = PendingWord(old.Word);
            return (StateOf(word), Outdated(old, current with { Word = word }));
        }

        if (MarkerWords.IsPending(old.Word) && !hasGoneBack)
        {
            return (StateOf(old.Word), current with { Word = old.Word, Was = old.Was, Before = old.Before });
        }

        // In a name that is written alike in both languages only a person can see that nothing is left to do.
        return isSame && old.Word == MarkerWord.Ok ? (BlockState.Done, current with { Word = MarkerWord.Ok })
            : isSame ? (BlockState.Todo, current with { Word = MarkerWord.Todo })
            : (BlockState.Done, current);
    }

    private static ReconciledBlock Standing(ReconciledBlock block)
    {
        var (marker, hasBody) = (block.Mark, !block.Body.IsEmpty);
        var isSame = hasBody && CanonicalText.AreSame(block.Words, block.Text);
        var isMeant = marker.Word == MarkerWord.Ok || block.Comments.Ignored.Contains(SameAsSource);
        var state = marker.Word switch
        {
            MarkerWord.Merged when !hasBody => BlockState.Merged,
            MarkerWord.Omit when !hasBody => BlockState.Omit,
            _ when !hasBody => BlockState.Todo,
            var word when MarkerWords.IsPending(word) => StateOf(word),
            _ when isSame && !isMeant => BlockState.Todo,
            _ => BlockState.Done,
        };
        var isPending = MarkerWords.IsPending(WordOf(state));
        var mark = marker with
        {
            Word = isSame && marker.Word == MarkerWord.Ok ? MarkerWord.Ok : WordOf(state),
            Was = isPending ? marker.Was : null,
            Before = isPending ? marker.Before : null,
            Snapshot = marker.Snapshot.Length > 0 ? marker.Snapshot : block.Text,
        };
        return block with { State = state, Mark = mark, IsSameAsSource = isSame && !isMeant };
    }

    private static ReconciledBlock Changed(ReconciledBlock block)
    {
        var (old, source) = (block.Mark, block.Source);
        if (old.Word != MarkerWord.Removed && LinkChanges.Between(old.Snapshot, source.Text, block.Body) is { } link)
        {
            var mark = old with { Hash = source.Hash, Snapshot = source.Text };
            return Standing(block with { Body = LinkChanges.Apply(link, block.Body), Mark = mark, Link = link });
        }

        // A copy of the old source is no translation of the new one, and must not be published as one.
        var isOldCopy = CanonicalText.AreSame(block.Words, old.Snapshot);
        var state = isOldCopy ? BlockState.Check : StateOf(PendingWord(old.Word));
        return block with { State = state, Mark = Outdated(old, Mark(source, state)) };
    }

    /// <summary>The oldest text stays, so that whoever mends the words sees all that changed since they fitted.</summary>
    private static Marker Outdated(Marker old, Marker current)
    {
        var (was, before) = MarkerWords.IsPending(old.Word) && old.Was is not null
            ? (old.Was, old.Before)
            : (old.Hash, old.Snapshot.Length > 0 ? old.Snapshot : null);
        return was == current.Hash ? current : current with { Was = was, Before = before };
    }

    private static MarkerWord PendingWord(MarkerWord old) => old is MarkerWord.Check or MarkerWord.UpdateWrong ? old : MarkerWord.Update;

    private static BlockState StateOf(MarkerWord pending) => pending switch
    {
        MarkerWord.Check => BlockState.Check,
        MarkerWord.UpdateWrong => BlockState.UpdateWrong,
        _ => BlockState.Update,
    };
}
