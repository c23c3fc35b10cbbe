namespace Generator.Translations.Checks;

/// <summary>
/// Finds the numbers of a text that belong to no date, whatever their digits and separators: <c>1,000,000</c>,
/// <c>1 000 000</c>, <c>1.000.000</c> and <c>100 万</c> are the same.
/// </summary>
/// <param name="used">Tokens that belong to dates.</param>
internal sealed class NumberFinder(CheckedText text, ImmutableArray<bool> used, CheckedLanguage language)
{
    private readonly ImmutableArray<Token> _tokens = text.Words;
    private readonly List<FoundNumber> _found = [];

    public ImmutableArray<FoundNumber> Find()
    {
        for (var i = 0; i < _tokens.Length; i++)
        {
            if (used[i])
            {
                continue;
            }

            if (_tokens[i].IsNumber)
            {
                i = Add(i);
            }
            else if (language.Row.Numbers.GetValueOrDefault(_tokens[i].Text) is { } value)
            {
                _found.Add(new FoundNumber(value, _tokens[i].Offset, _tokens[i].End, true));
            }
        }

        return [.. _found];
    }

    /// <summary>Adds the number or numbers that begin at a token and returns the last token read.</summary>
    private int Add(int first)
    {
        var last = first;
        while (last + 1 < _tokens.Length && !used[last + 1] && _tokens[last + 1].IsNumber && Separator(last) is not null)
        {
            last++;
        }

        var separators = Enumerable.Range(first, last - first).Select(i => Separator(i)!.Value).ToImmutableArray();
        if (NumberForm.Value(_tokens[first..(last + 1)], separators, language.DecimalSign) is { } value)
        {
            Add(value, first, last);
            return last;
        }

        foreach (var i in Enumerable.Range(first, last - first + 1))
        {
            Add(NumberForm.Trim(_tokens[i].Text, ""), i, i);
        }

        return last;
    }

    private void Add(string value, int first, int last)
    {
        var word = last + 1 < _tokens.Length && text.Text.AsSpan(_tokens[last].End, _tokens[last + 1].Offset - _tokens[last].End).Trim().IsEmpty
            ? _tokens[last + 1].Text
            : "";
        var scaled = NumberForm.Scale(value, language.Row.ZerosOf(word));
        _found.Add(new FoundNumber(scaled, _tokens[first].Offset, _tokens[last].End, IsPartOfName(_tokens[first].Offset)));
    }

    /// <summary>The sign between a run of digits and the next that belongs to the same number; a space where three digits follow.</summary>
    private char? Separator(int i)
    {
        if (_tokens[i + 1].Offset - _tokens[i].End != 1)
        {
            return null;
        }

        var sign = text.Text[_tokens[i].End];
        return sign switch
        {
            ',' or '.' or '\u066B' or '\u066C' => sign,
            '\u00A0' or '\u202F' or '\u2009' or '\'' or '’' when _tokens[i + 1].Text.Length == 3 && _tokens[i].Text.Length <= 3 => ' ',
            ' ' when GroupsBySpace && _tokens[i + 1].Text.Length == 3 && _tokens[i].Text.Length <= 3 => ' ',
            _ => null,
        };
    }

    private bool GroupsBySpace => !language.Row.Has(Traits.UnspacedFigures) && language.Script != Script.Han;

    /// <summary>“Covid-19”, “SHA-256”, “p7”: digits behind a letter, or behind a letter and a hyphen.</summary>
    private bool IsPartOfName(int offset)
    {
        var before = text.Text.AsSpan(0, offset);
        var isJoined = before is [.., '-' or '\u2011' or '.'];
        before = isJoined ? before[..^1] : before;
        return before is [.., var letter]
            && Scripts.Of(new System.Text.Rune(char.IsSurrogate(letter) ? ' ' : letter)) is Script.Latin or Script.Cyrillic or Script.Greek;
    }
}
