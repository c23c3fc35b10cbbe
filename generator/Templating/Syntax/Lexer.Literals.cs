namespace Generator.Templating.Syntax;

/// <summary>The part of the lexer that reads numbers and strings.</summary>
internal sealed partial class Lexer
{
    private Token ReadNumber()
    {
        var start = _position;
        var isZero = text[_position] == '0';
        _position++;
        if (isZero && Peek() is 'x')
        {
            return ReadHex(start);
        }

        if (isZero && Peek() is 'b')
        {
            return ReadBinary(start);
        }

        while (char.IsDigit(Peek()) || Peek() == '_')
        {
            _position++;
        }

        var isFloat = ReadFraction();
        if (Peek() is 'e' or 'E')
        {
            _position += Peek(1) is '+' or '-' ? 2 : 1;
            if (!char.IsDigit(Peek()))
            {
                return Fault("Expecting at least one digit after the exponent", _position, _position);
            }

            SkipDigits();
        }

        if (IsNumberSuffix(Peek()) && !IsIdentifierPart(Peek(1)))
        {
            isFloat = true;
            _position++;
        }

        return new Token(isFloat ? TokenKind.Float : TokenKind.Integer, start, _position - 1);
    }

    private bool ReadFraction()
    {
        // A point belongs to the number unless it begins a range (1..2) or a member (1.size)
        var next = Peek(1);
        if (Peek() != '.' || next == '.' || (char.IsLetter(next) && !IsNumberSuffix(next) && next is not ('e' or 'E')))
        {
            return false;
        }

        _position++;
        SkipDigits();
        return true;
    }

    private void SkipDigits()
    {
        while (char.IsDigit(Peek()))
        {
            _position++;
        }
    }

    private static bool IsNumberSuffix(char c) => c is 'f' or 'F' or 'd' or 'D' or 'm' or 'M';

    private Token ReadHex(int start)
    {
        var end = _position++;
        var hasDigit = false;
        while (char.IsAsciiHexDigit(Peek()) || Peek() == '_')
        {
            hasDigit |= Peek() != '_';
            end = _position++;
        }

        if (Peek() is 'u' or 'U' && !IsIdentifierPart(Peek(1)))
        {
            end = _position++;
        }

        return hasDigit
            ? new Token(TokenKind.HexInteger, start, end)
            : Fault("Invalid hex number, expecting at least a hex digit [0-9a-fA-F] after 0x", start, end);
    }

    private Token ReadBinary(int start)
    {
        var end = _position++;
        var (hasDigit, hasPoint) = (false, false);
        while (Peek() is '0' or '1' or '_')
        {
            hasDigit |= Peek() != '_';
            end = _position++;
            if (Peek() == '.' && !hasPoint && Peek(1) is '0' or '1')
            {
                hasPoint = true;
                _position++;
            }
        }

        var isSuffix = Peek() is 'u' or 'U' || (hasPoint && Peek() is 'f' or 'F' or 'd' or 'D');
        if (isSuffix && !IsIdentifierPart(Peek(1)))
        {
            end = _position++;
        }

        return hasDigit
            ? new Token(TokenKind.BinaryInteger, start, end)
            : Fault("Invalid binary number, expecting at least a binary digit 0 or 1 after 0b", start, end);
    }

    private Token ReadString()
    {
        var start = _position;
        var quote = text[_position++];
        while (true)
        {
            var c = Peek();
            if (c == '\0')
            {
                return Unterminated("a string", quote);
            }

            _position++;
            if (c == quote)
            {
                return new Token(TokenKind.String, start, _position - 1);
            }

            if (c == '\\')
            {
                SkipEscape(allowsBrace: false);
            }
        }
    }

    private Token Unterminated(string what, char quote)
    {
        var last = Math.Min(_position, text.Length) - 1;
        _position = text.Length;
        return Fault($"Unexpected end of file while parsing {what} not terminated by a {quote}", last, last);
    }

    private void SkipEscape(bool allowsBrace)
    {
        switch (Peek())
        {
            case '\r' when Peek(1) == '\n':
                _position += 2;
                return;
            case '\n' or '\r' or '0' or '\'' or '"' or '\\' or 'b' or 'f' or 'n' or 'r' or 't' or 'v':
                _position++;
                return;
            case '{' when allowsBrace:
                _position++;
                return;
            case 'u':
                SkipHexEscape('u', 4, "Expecting `\\u0000` to `\\uffff`.");
                return;
            case 'x':
                SkipHexEscape('x', 2, "Expecting `\\x00` to `\\xff`");
                return;
            default:
                UnexpectedEscape();
                return;
        }
    }

    private void SkipHexEscape(char letter, int digits, string expected)
    {
        _position++;
        for (var i = 0; i < digits; i++)
        {
            if (!char.IsAsciiHexDigit(Peek()))
            {
                Fault($"Unexpected hex number `{Peek()}` following `\\{letter}`. {expected}", _position, _position);
                UnexpectedEscape();
                return;
            }

            _position++;
        }
    }

    private void UnexpectedEscape() => Fault(
        $"Unexpected escape character `{Peek()}` in string. Only 0 ' \\ \" b f n r t v u0000-uFFFF x00-xFF are allowed",
        _position,
        _position);

    private Token ReadVerbatim()
    {
        var start = _position++;
        while (_position < text.Length)
        {
            if (text[_position++] != '`')
            {
                continue;
            }

            if (Peek() != '`')
            {
                return new Token(TokenKind.VerbatimString, start, _position - 1);
            }

            _position++;
        }

        return Unterminated("a verbatim string", '`');
    }

    private Token ReadInterpolated(bool isContinued)
    {
        var start = _position;
        _position += isContinued ? 1 : 2;
        var quote = isContinued ? _openQuotes[^1] : text[start + 1];
        while (true)
        {
            var c = Peek();
            if (c == '\0')
            {
                return Unterminated("a string", quote);
            }

            _position++;
            if (c == '\\')
            {
                SkipEscape(allowsBrace: true);
            }
            else if (c == '{')
            {
                return OpenHole(start, quote, isContinued);
            }
            else if (c == quote)
            {
                return CloseInterpolated(start, isContinued);
            }
        }
    }

    private Token OpenHole(int start, char quote, bool isContinued)
    {
        if (!isContinued)
        {
            _openQuotes += quote;
        }

        _atHoleStart = true;
        return new Token(isContinued ? TokenKind.InterpolatedMiddle : TokenKind.InterpolatedBegin, start, _position - 1);
    }

    private Token CloseInterpolated(int start, bool isContinued)
    {
        if (isContinued)
        {
            _openQuotes = _openQuotes[..^1];
        }

        return new Token(isContinued ? TokenKind.InterpolatedEnd : TokenKind.Interpolated, start, _position - 1);
    }
}
