namespace Generator.Text;

/// <summary>Finds the characters of <see cref="CharacterTable"/> in a text and judges each by its place. One pass.</summary>
internal sealed class CharacterScanner(string text, bool rightToLeft)
{
    /// <summary>
    /// How many combining marks one letter may carry. The most that names and dates of CLDR in 700 locales have is 4; the
    /// largest stack of Tibetan that is printed, the monogram of the Kalachakra, has 8.
    /// </summary>
    public const int MostMarks = 8;

    private readonly List<HiddenCharacter> _found = [];
    private readonly Stack<int> _open = new();
    private int _base;
    private int _marks;

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

    /// <summary>Judges the character at an offset and returns how many units it has; with the flag that begins there, all of it.</summary>
    private int Step(int offset, Func<int, bool> blockEnds)
    {
        var c = text[offset];
        if (c is >= ' ' and <= '~' or '\t')
        {
            return Base(offset, 1);
        }

        if (c == '\n')
        {
            if (_open.Count > 0 && blockEnds(offset))
            {
                EndBlock();
            }

            return Base(offset, 1);
        }

        var (codePoint, length) = At(offset);
        if (CharacterTable.Find(codePoint) is { } row)
        {
            Judge(row, offset, codePoint, length);
            return length;
        }

        return IsMark(codePoint)
            ? Mark(offset, length)
            : Base(offset, codePoint == BlackFlag ? FlagLength(offset) : length);
    }

    private const int BlackFlag = 0x1F3F4;

    private int FlagLength(int offset) =>
        CodePoints.Flags.FirstOrDefault(flag => text.AsSpan(offset).StartsWith(flag, StringComparison.Ordinal))?.Length ?? 2;

    private int Base(int offset, int length)
    {
        (_base, _marks) = (offset, 0);
        return length;
    }

    /// <summary>The first mark too many is reported, at its letter, with the number of all.</summary>
    private int Mark(int offset, int length)
    {
        _marks++;
        if (_marks == MostMarks + 1)
        {
            _found.Add(new HiddenCharacter(_base, "", HiddenKind.Mark, false));
        }

        return length;
    }

    private static bool IsMark(int codePoint) => CharUnicodeInfo.GetUnicodeCategory(codePoint)
        is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

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
        var (before, after) = (Before(offset), offset + length < text.Length ? At(offset + length).CodePoint : -1);
        var allowed = row.Place switch
        {
            CharacterPlace.Anywhere => true,
            CharacterPlace.RightToLeft => rightToLeft,
            CharacterPlace.BeforeLineFeed => after == '\n',
            CharacterPlace.Balanced => Balance(codePoint),
            CharacterPlace.Joining => Joins(before, after),
            CharacterPlace.Variant => CodePoints.IsVariant(before, codePoint) || IsEmojiStyle(before, codePoint, after),
            CharacterPlace.AfterMongolian => CodePoints.Mongolian.Contains(before),
            CharacterPlace.WithinMongolian => CodePoints.Mongolian.Contains(before) && CodePoints.Mongolian.Contains(after),
            _ => false,
        };
        var isDirection = row.Place is CharacterPlace.NowhereDirection or CharacterPlace.Balanced
            or CharacterPlace.RightToLeft or CharacterPlace.Anywhere;
        if (!allowed || isDirection)
        {
            var name = string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4} {row.Name}");
            _found.Add(new HiddenCharacter(offset, name, isDirection ? HiddenKind.Direction : HiddenKind.Character, allowed));
        }
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

    /// <summary>A joiner may also stand between a foreign word and an ending in a script that joins (“PDF” with a Persian plural).</summary>
    private static bool Joins(int before, int after) =>
        CodePoints.Joining.Contains(before)
        || (CodePoints.Joining.Contains(after) && before > ' ' && CharacterTable.Find(before) is null)
        || (IsEmojiOrStyle(before) && CodePoints.Emoji.Contains(after));

    /// <summary>The end of an element of an emoji sequence (Unicode Technical Standard 51, ED-15a); a style is judged where it stands.</summary>
    private static bool IsEmojiOrStyle(int codePoint) => codePoint is 0xFE0E or 0xFE0F || CodePoints.Emoji.Contains(codePoint);

    /// <summary>The selectors of text and emoji style; after a digit only as part of a keycap.</summary>
    private static bool IsEmojiStyle(int before, int selector, int after)
    {
        const int keycap = 0x20E3;
        return selector is 0xFE0E or 0xFE0F
            && (CodePoints.Emoji.Contains(before) || (before is >= '0' and <= '9' or '#' or '*' && after == keycap));
    }

    private int Before(int offset) => offset == 0
        ? -1
        : Rune.DecodeLastFromUtf16(text.AsSpan(0, offset), out var rune, out _) == OperationStatus.Done
            ? rune.Value
            : -1;

    private (int CodePoint, int Length) At(int offset) =>
        Rune.TryGetRuneAt(text, offset, out var rune) ? (rune.Value, rune.Utf16SequenceLength) : (text[offset], 1);
}

/// <summary>What is wrong with a character.</summary>
internal enum HiddenKind
{
    /// <summary>Nobody sees it.</summary>
    Character,

    /// <summary>It changes the direction of writing.</summary>
    Direction,

    /// <summary>It is a letter with more marks than <see cref="CharacterScanner.MostMarks"/>.</summary>
    Mark,
}

/// <summary>A character that nobody sees, or that changes how its neighbours are shown.</summary>
/// <param name="Offset">Where it stands, in UTF-16 units.</param>
/// <param name="Name">Code point and name, such as <c>U+202E RIGHT-TO-LEFT OVERRIDE</c>: it is never printed itself.</param>
/// <param name="IsAllowed">Its place is one where it is legitimate.</param>
internal readonly record struct HiddenCharacter(int Offset, string Name, HiddenKind Kind, bool IsAllowed);
