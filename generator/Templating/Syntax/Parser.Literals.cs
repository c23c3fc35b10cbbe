using System.Numerics;

namespace Generator.Templating.Syntax;

/// <summary>The part of the parser that turns number and string tokens into values.</summary>
internal sealed partial class Parser
{
    private LiteralSyntax Literal(Value value, char quote = '\0')
    {
        var token = _token;
        Advance();
        return new LiteralSyntax(token.Span, value, quote);
    }

    private LiteralSyntax ParseInteger()
    {
        var text = Text(_token).Replace("_", "", StringComparison.Ordinal);
        const NumberStyles Styles = NumberStyles.Integer | NumberStyles.AllowExponent;
        if (long.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number))
        {
            return Literal(Numbers.Fit(number));
        }

        // A large exponent is refused before its digits are made
        var exponent = text.AsSpan().IndexOfAny('e', 'E');
        var isShort = text.Length < Numbers.MaxBits / 4
            && (exponent < 0 || (int.TryParse(text.AsSpan(exponent + 1), out var power) && power < Numbers.MaxBits / 4));
        if (isShort && BigInteger.TryParse(text, Styles, CultureInfo.InvariantCulture, out var big))
        {
            return Literal(Numbers.Fit(big));
        }

        Fault($"Unable to parse the integer {text}");
        return Literal(default);
    }

    private LiteralSyntax ParseHexInteger()
    {
        var text = Text(_token)[2..].Replace("_", "", StringComparison.Ordinal);
        var isUnsigned = text[^1] is 'u' or 'U';
        text = isUnsigned ? text[..^1] : text;
        if (ulong.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var number))
        {
            return Literal(FromBits(number, isUnsigned));
        }

        if (text.Length <= Numbers.MaxBits / 4
            && BigInteger.TryParse(text, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var big))
        {
            return Literal(Value.BigInteger(big));
        }

        Fault($"Unable to parse the integer {text}");
        return Literal(default);
    }

    private static Value FromBits(ulong number, bool isUnsigned) => (number <= uint.MaxValue, isUnsigned) switch
    {
        (true, true) => Value.Long((long)number),
        (true, false) => Value.Int(unchecked((int)number)),
        (false, true) => Value.BigInteger(number),
        (false, false) => Value.Long(unchecked((long)number)),
    };

    private LiteralSyntax ParseBinaryInteger()
    {
        var text = Text(_token)[2..].Replace("_", "", StringComparison.Ordinal);
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = text.TrimEnd('u', 'U', 'f', 'F', 'd', 'D');
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        var number = BigInteger.Zero;
        if (digits.Length > Numbers.MaxBits)
        {
            Fault($"Unable to parse the integer {text}");
            return Literal(default);
        }

        foreach (var digit in digits)
        {
            number = digit == '.' ? number : (number << 1) + (digit == '0' ? 0 : 1);
        }

        if (point >= 0)
        {
            var scale = Math.Pow(2, point - (digits.Length - 1));
            return Literal(suffix == 'f' ? Value.Float((float)number * (float)scale) : Value.Double((double)number * scale));
        }

        return Literal(number <= ulong.MaxValue ? FromBits((ulong)number, suffix == 'u') : Value.BigInteger(number));
    }

    private LiteralSyntax ParseFloat()
    {
        var text = Text(_token);
        var suffix = char.ToLowerInvariant(text[^1]);
        var digits = suffix is 'f' or 'd' or 'm' ? text[..^1] : text;
        if (suffix == 'f')
        {
            if (float.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var single))
            {
                return Literal(Value.Float(single));
            }

            Fault($"Unable to parse float value `{text}`");
            return Literal(default);
        }

        if (suffix == 'm' && decimal.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact))
        {
            return Literal(Value.Decimal(exact));
        }

        if (double.TryParse(suffix == 'm' ? text : digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
        {
            return Literal(Value.Double(number));
        }

        Fault($"Unable to parse double value `{text}`");
        return Literal(default);
    }

    private LiteralSyntax ParseString() =>
        Literal(Value.String(Unescaped(_token.Start + 1, _token.End, "")), _text[_token.Start]);

    private LiteralSyntax ParseVerbatim() =>
        Literal(Value.String(_text[(_token.Start + 1).._token.End].Replace("``", "`", StringComparison.Ordinal)), '`');

    /// <param name="further">What may be escaped beside the usual characters.</param>
    private string Unescaped(int start, int end, string further)
    {
        var source = _text.AsSpan(start, end - start);
        if (!source.Contains('\\'))
        {
            return source.ToString();
        }

        var result = new StringBuilder(source.Length);
        for (var i = 0; i < source.Length; i++)
        {
            if (source[i] != '\\' || i + 1 >= source.Length)
            {
                result.Append(source[i]);
                continue;
            }

            var escape = source[(i + 1)..];
            if (!"0\n\r'\"\\bfnrtvux".Contains(escape[0], StringComparison.Ordinal) && !further.Contains(escape[0], StringComparison.Ordinal))
            {
                Fault($"Unexpected escape character `{escape[0]}` in string");
            }

            i += AppendEscape(escape, result);
        }

        return result.ToString();
    }

    /// <summary>Appends what an escape means, and tells how many characters it has after the backslash.</summary>
    private static int AppendEscape(ReadOnlySpan<char> escape, StringBuilder to)
    {
        switch (escape[0])
        {
            case '\n':
                return 1;
            case '\r':
                return 2;
            case 'u' when escape.Length > 4:
                to.Append((char)Hex(escape[1..5]));
                return 5;
            case 'x' when escape.Length > 2:
                to.Append((char)Hex(escape[1..3]));
                return 3;
        }

        to.Append(escape[0] switch
        {
            '0' => '\0',
            'b' => '\b',
            'f' => '\f',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'v' => '\v',
            var c => c,
        });
        return 1;
    }

    private static int Hex(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var value) ? value : 0;

    private InterpolatedSyntax ParseInterpolated()
    {
        var result = new InterpolatedSyntax(_token.Span);
        var isWhole = _token.Kind == TokenKind.Interpolated;
        result.Parts.Add(ParseInterpolatedPart());
        while (!isWhole && _token.Kind != TokenKind.InterpolatedEnd && ParseExpression(result) is { } part)
        {
            result.Parts.Add(part);
        }

        if (!isWhole && _token.Kind == TokenKind.InterpolatedEnd)
        {
            result.Parts.Add(ParseInterpolatedPart());
        }

        return Close(result);
    }

    private LiteralSyntax ParseInterpolatedPart()
    {
        var isFirst = _token.Kind is TokenKind.Interpolated or TokenKind.InterpolatedBegin;
        var start = _token.Start + (isFirst ? 2 : 1);
        var quote = isFirst ? _text[_token.Start + 1] : '"';
        return Literal(Value.String(Unescaped(start, _token.End, "{")), quote);
    }

    private HoleSyntax ParseHole()
    {
        var hole = new HoleSyntax(_token.Span);
        Advance();
        hole.Inner = ExpectExpression(hole, allowsAssignment: true);
        if (_token.Kind == TokenKind.HoleClose)
        {
            Advance();
        }
        else
        {
            Fault("Opened interpolated expression not closed on the same line.");
        }

        return Close(hole);
    }
}
