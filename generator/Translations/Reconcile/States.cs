namespace Generator.Translations.Reconcile;

/// <summary>Gives a block with its segment a state, and says what the marker has to say then.</summary>
internal static class States
{
    private const string SameAsSource = "same-as-source";

    /// <summary>A marker made from the source as it is now.</summary>
    public static Marker Marker(Block source, BlockState state) => new(source.Hash, WordOf(state), null, source.Text, null);

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

    /// <param name="body">The words, without those of blocks whose marker was lost.</param>
    public static BlockResult Of(Block source, RepairedSegment segment, ImmutableArray<Block> body, PairKind kind)
    {
        var marker = segment.Marker!;
        switch (kind)
        {
            case PairKind.Same:
                return Standing(source, segment, body, marker);
            case PairKind.WentBack:
                var text = marker.Before is { } before && BlockHash.Of(before) == source.Hash ? before : source.Text;
                var back = new Marker(source.Hash, MarkerWord.None, null, text, null);
                return Standing(source, segment, body, back);
            case PairKind.CameBack:
                var found = marker with { Word = MarkerWord.Check, Was = null, Before = null };
                return Standing(source, segment, body, found);
            default:
                return Changed(source, segment, body, marker);
        }
    }

    private static BlockResult Standing(Block source, RepairedSegment segment, ImmutableArray<Block> body, Marker marker)
    {
        var isSame = !body.IsEmpty && BlockText.Normalise(BlockSplitter.Join(body).Text) == BlockText.Normalise(source.Text);
        var isMeant = marker.Word == MarkerWord.Ok || segment.Source.Body.Ignored.Contains(SameAsSource);
        var state = marker.Word switch
        {
            MarkerWord.Merged when body.IsEmpty => BlockState.Merged,
            MarkerWord.Omit when body.IsEmpty => BlockState.Omit,
            _ when body.IsEmpty => BlockState.Todo,
            MarkerWord.Check => BlockState.Check,
            MarkerWord.Update => BlockState.Update,
            MarkerWord.UpdateWrong => BlockState.UpdateWrong,
            _ when isSame && !isMeant => BlockState.Todo,
            _ => BlockState.Done,
        };
        var isPending = IsPending(WordOf(state));
        var next = marker with
        {
            Word = isSame && marker.Word == MarkerWord.Ok ? MarkerWord.Ok : WordOf(state),
            Was = isPending ? marker.Was : null,
            Before = isPending ? marker.Before : null,
            Snapshot = marker.Snapshot.Length > 0 ? marker.Snapshot : source.Text,
        };
        return new BlockResult(state, next, body, isSame && !isMeant, null, !body.IsEmpty && marker.Word is MarkerWord.Merged or MarkerWord.Omit);
    }

    private static BlockResult Changed(Block source, RepairedSegment segment, ImmutableArray<Block> body, Marker marker)
    {
        if (marker.Word != MarkerWord.Removed && LinkChanges.Between(marker.Snapshot, source.Text, body) is { } link)
        {
            var moved = marker with { Hash = source.Hash, Snapshot = source.Text };
            return Standing(source, segment, LinkChanges.Apply(link, body), moved) with { Link = link };
        }

        // A copy of the old source is no translation of the new one, and must not be published as one.
        var isOldCopy = BlockText.Normalise(BlockSplitter.Join(body).Text) == BlockText.Normalise(marker.Snapshot);
        var state = marker.Word switch
        {
            _ when isOldCopy => BlockState.Check,
            MarkerWord.Check => BlockState.Check,
            MarkerWord.UpdateWrong => BlockState.UpdateWrong,
            _ => BlockState.Update,
        };

        // The oldest text stays, so that whoever mends the words sees all that changed since they fitted.
        var (was, before) = IsPending(marker.Word) && marker.Was is not null
            ? (marker.Was, marker.Before)
            : (marker.Hash, marker.Snapshot.Length > 0 ? marker.Snapshot : null);
        var next = was == source.Hash
            ? Marker(source, state)
            : new Marker(source.Hash, WordOf(state), was, source.Text, before);
        return new BlockResult(state, next, body, IsSame: false, null, IsVoidWord: false);
    }

    /// <summary>Whether somebody still has to look at the words.</summary>
    private static bool IsPending(MarkerWord word) => word is MarkerWord.Update or MarkerWord.UpdateWrong or MarkerWord.Check;
}

/// <summary>A state with what follows from it.</summary>
/// <param name="IsVoidWord">The marker says that the body is empty, and it is not.</param>
internal sealed record BlockResult(
    BlockState State, Marker Marker, ImmutableArray<Block> Body, bool IsSame, LinkChange? Link, bool IsVoidWord);
