namespace Generator.Text;

/// <summary>Finds the characters of <see cref="CharacterTable"/> in a text and judges each by its place. One pass.</summary>
internal sealed class CharacterScanner(string text, bool rightToLeft)
{
    private readonly List<HiddenCharacter> _found = [];
    private readonly Stack<int> _open = new();

    /// <param name="rightToLeft">Whether the text's language is written from right to left.</param>
    /// <param name="blockEnds">
    /// Whether the block that a direction mark must be closed in ends at this line feed, given by its offset.
    /// </param>
    public static ImmutableArray<HiddenCharacter> Scan(string text, bool rightToLeft, Func<int, bool> blockEnds)
    {
        var scan = new CharacterScanner(text, rightToLeft);
        for (var i = 0; i < text.Length;)
        {
            i += scan.Step(i, blockEnds);
        }

        scan.EndBlock();
        return [.. scan._found];
    }

    /// <summary>Judges the character at an offset and returns how many units it has.</summary>
    private int Step(int offset, Func<int, bool> blockEnds)
    {
        var c = text[offset];
        if (c is >= ' ' and <= '~' or '\t')
        {
            return 1;
        }

        if (c == '\n')
        {
            if (_open.Count > 0 && blockEnds(offset))
            {
                EndBlock();
            }

            return 1;
        }

        var (codePoint, length) = At(offset);
        if (CharacterTable.Find(codePoint) is { } row)
        {
            Judge(row, offset, codePoint, length);
        }

        return length;
    }

    /// <summary>What is still open was never closed.</summary>
    private void EndBlock()
    {
        while (_open.TryPop(out var index))
        {
            _found[index] = _found[index] with { IsAllowed = false };
        }
    }

    private void Judge(CharacterRow row, int offset, int codePoint, int length)
    {
        var allowed = row.Place switch
        {
            CharacterPlace.Anywhere => true,
            CharacterPlace.RightToLeft => rightToLeft,
            CharacterPlace.BeforeLineFeed => offset + 1 < text.Length && text[offset + 1] == '\n',
            CharacterPlace.Balanced => Balance(codePoint),
            CharacterPlace.Joining => JoinsHere(offset, length),
            CharacterPlace.AfterEmoji => IsEmoji(Before(offset)),
            CharacterPlace.AfterMongolian => CodePoints.Mongolian.Contains(Before(offset)),
            _ => false,
        };
        if (allowed && row.Place == CharacterPlace.BeforeLineFeed)
        {
            return;
        }

        var isDirection = row.Place is CharacterPlace.NowhereDirection or CharacterPlace.Balanced
            or CharacterPlace.RightToLeft or CharacterPlace.Anywhere;
        var name = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4} {row.Name}");
        _found.Add(new HiddenCharacter(offset, name, isDirection, allowed));
    }

    /// <summary>An opening mark counts as allowed until its block ends without the closing one.</summary>
    private bool Balance(int codePoint)
    {
        const int closing = 0x2069;
        if (codePoint == closing)
        {
            return _open.TryPop(out _);
        }

        _open.Push(_found.Count);
        return true;
    }

    private bool JoinsHere(int offset, int length)
    {
        var before = Before(offset);
        var isLetterOrMark = before >= 0
            && CharUnicodeInfo.GetUnicodeCategory(before) <= UnicodeCategory.EnclosingMark;
        return (isLetterOrMark && CodePoints.Joining.Contains(before))
            || (IsEmoji(before) && offset + length < text.Length && IsEmoji(At(offset + length).CodePoint));
    }

    /// <summary>An emoji, looking through the selector that follows one.</summary>
    private static bool IsEmoji(int codePoint) =>
        codePoint == 0xFE0F || CodePoints.Emoji.Contains(codePoint);

    private int Before(int offset) => offset == 0
        ? -1
        : Rune.DecodeLastFromUtf16(text.AsSpan(0, offset), out var rune, out _) == OperationStatus.Done
            ? rune.Value
            : -1;

    private (int CodePoint, int Length) At(int offset) =>
        Rune.TryGetRuneAt(text, offset, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (text[offset], 1);
}

/// <summary>A character that nobody sees, or that changes how its neighbours are shown.</summary>
/// <param name="Offset">Where it stands, in UTF-16 units.</param>
/// <param name="Name">Code point and name, such as <c>U+202E RIGHT-TO-LEFT OVERRIDE</c>: it is never printed itself.</param>
/// <param name="IsDirection">It changes the direction of writing.</param>
/// <param name="IsAllowed">Its place is one where it is legitimate.</param>
internal readonly record struct HiddenCharacter(int Offset, string Name, bool IsDirection, bool IsAllowed);
