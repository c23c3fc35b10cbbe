namespace Generator.Translations.Reconcile;

/// <summary>
/// Tells whether the words of a page are those that a second person has read: the line
/// <c>reviewed: HASH DATE [free text]</c>. Moving, flagging and what the source loses leave the hash as it is.
/// </summary>
internal static class SignOff
{
    private const int HashLength = 16;

    /// <summary>Sixteen hexadecimal digits over all translated words, as they stand in the file.</summary>
    public static string HashOf(ImmutableArray<ReconciledField> fields, Reconciled body)
    {
        var words = fields.Where(f => f.Value is not null).Select(f => $"{f.Key}={CanonicalText.Of(f.Words)}");
        var bodies = body.Blocks
            .Where(b => !b.Body.IsEmpty)
            .Select(b => Normalised(AsWritten(b, body)))
            .Concat(body.Removed.Select(s => s.Rescued is { } text && s.Source.Body.IsEmpty ? CanonicalText.Of(text) : Normalised(s.Source.Body.Blocks)));
        return Fingerprint.Of(string.Join('\n', words.Concat(bodies).Order(StringComparer.Ordinal))).Hex[..HashLength];
    }

    public static ReviewState StateOf(TranslatedField? review, ImmutableArray<ReconciledField> fields, Reconciled body)
    {
        var first = review?.Value.Value.Split(' ')[0] ?? "";
        return first.Length == 0 ? ReviewState.None
            : !IsHash(first) ? ReviewState.Incomplete
            : first == HashOf(fields, body) ? ReviewState.Valid
            : ReviewState.Lapsed;
    }

    public static bool IsHash(string text) => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower);

    /// <summary>An address that only changes with the source is no change of words.</summary>
    private static ImmutableArray<Block> AsWritten(ReconciledBlock block, Reconciled body) =>
        block.Link is null ? block.Body : body.Segments[block.Segment].Source.Body.Blocks;

    private static string Normalised(ImmutableArray<Block> blocks) => CanonicalText.Of(string.Join("\n\n", blocks.Select(b => b.Text)));
}
