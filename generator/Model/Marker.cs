namespace Generator.Model;

/// <summary>What stands above a translated block, in a comment: the text of the source that it was made from, and how it stands.</summary>
/// <param name="Hash">Of the source block that the words were made from.</param>
/// <param name="Was">With <see cref="Before"/>: of the source block as it was when the words last fitted.</param>
/// <param name="Snapshot">The source block itself; empty where somebody deleted it.</param>
internal sealed record Marker(BlockHash Hash, MarkerWord Word, BlockHash? Was, string Snapshot, string? Before);

/// <summary>The word behind the hash of a marker.</summary>
internal enum MarkerWord
{
    None,
    Ok,
    Todo,
    Update,
    UpdateWrong,
    Check,
    Removed,
    Merged,
    Omit,
}
