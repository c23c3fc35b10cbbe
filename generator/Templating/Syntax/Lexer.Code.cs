namespace Generator.Templating.Syntax;

/// <summary>The part of the lexer that reads the inside of <c>{{ … }}</c>.</summary>
internal sealed partial class Lexer
{
    private bool TryReadCode(out Token token)
    {
        token = default;
        if (_atHoleStart)
        {
            _atHoleStart = false;
            token = new Token(TokenKind.HoleOpen, _position - 1, _position - 1);
            return true;
        }

        if (_afterHole)
        {
            _afterHole = false;
            token = ReadInterpolated(isContinued: true);
            return true;
        }

        var c = text[_position];
        if (c == '\n' || (c == '\r' && Peek(1) == '\n') || c == '\r')
        {
            token = ReadNewLine();
            return true;
        }

        if (char.IsWhiteSpace(c))
        {
            _position++;
            return false;
        }

        if (c == '}' && _openQuotes.Length == 0 && _openBraces == 0 && IsExit(_position))
        {
            return false;
        }

        token = ReadToken(c);
        return token.Kind != TokenKind.Comment;
    }

    private Token ReadNewLine()
    {
        var start = _position;
        while (_position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            _position++;
        }

        return new Token(TokenKind.NewLine, start, _position - 1);
    }

    private Token ReadToken(char c)
    {
        switch (c)
        {
            case '#':
                return ReadComment();
            case '"' or '\'':
                return ReadString();
            case '`':
                return ReadVerbatim();
            case '{':
                _openBraces++;
                return Take(TokenKind.OpenBrace, 1);
            case '}':
                return ReadCloseBrace();
            case '$' when Peek(1) is '"' or '\'':
                return ReadInterpolated(isContinued: false);
            case '$':
                return ReadIdentifier(TokenKind.LocalIdentifier);
            case '_':
                return ReadIdentifier(TokenKind.Identifier);
        }

        if (char.IsLetter(c))
        {
            return ReadIdentifier(TokenKind.Identifier);
        }

        return char.IsDigit(c) ? ReadNumber() : ReadOperator(c);
    }

    private Token Take(TokenKind kind, int length)
    {
        var start = _position;
        _position += length;
        return new Token(kind, start, _position - 1);
    }

    private Token ReadCloseBrace()
    {
        if (_openQuotes.Length > 0)
        {
            _afterHole = true;
            return new Token(TokenKind.HoleClose, _position, _position);
        }

        if (_openBraces > 0)
        {
            _openBraces--;
        }
        else
        {
            Fault("Unexpected } while no matching {", _position, _position);
        }

        return Take(TokenKind.CloseBrace, 1);
    }

    private Token ReadIdentifier(TokenKind kind)
    {
        var start = _position++;
        if (kind == TokenKind.LocalIdentifier && Peek() == '$')
        {
            _position++;
            return new Token(kind, start, _position - 1);
        }

        while (IsIdentifierPart(Peek()))
        {
            _position++;
        }

        return new Token(kind, start, _position - 1);
    }

    private static bool IsIdentifierPart(char c) => c == '_' || char.IsLetterOrDigit(c);

    private Token ReadComment()
    {
        var start = _position;
        _position++;
        if (Peek() == '#')
        {
            _position++;
            while (_position < text.Length && !IsExit(_position))
            {
                if (text[_position] == '#' && Peek(1) == '#')
                {
                    _position += 2;
                    break;
                }

                _position++;
            }
        }
        else
        {
            while (_position < text.Length && text[_position] is not ('\r' or '\n') && !IsExit(_position))
            {
                _position++;
            }
        }

        return new Token(TokenKind.Comment, start, _position - 1);
    }

    private Token ReadOperator(char c)
    {
        var d = Peek(1);
        return (c, d) switch
        {
            (';', _) => Take(TokenKind.Semicolon, 1),
            (':', _) => Take(TokenKind.Colon, 1),
            ('@', _) => Take(TokenKind.At, 1),
            ('^', '^') => Take(TokenKind.DoubleCaret, 2),
            ('^', _) => Take(TokenKind.Caret, 1),
            ('*', '=') => Take(TokenKind.StarEqual, 2),
            ('*', _) => Take(TokenKind.Star, 1),
            ('/', '/') => Peek(2) == '=' ? Take(TokenKind.DoubleSlashEqual, 3) : Take(TokenKind.DoubleSlash, 2),
            ('/', '=') => Take(TokenKind.SlashEqual, 2),
            ('/', _) => Take(TokenKind.Slash, 1),
            ('+', '+') => Take(TokenKind.DoublePlus, 2),
            ('+', '=') => Take(TokenKind.PlusEqual, 2),
            ('+', _) => Take(TokenKind.Plus, 1),
            ('-', '-') => Take(TokenKind.DoubleMinus, 2),
            ('-', '=') => Take(TokenKind.MinusEqual, 2),
            ('-', _) => Take(TokenKind.Minus, 1),
            ('%', '=') => Take(TokenKind.PercentEqual, 2),
            ('%', _) => Take(TokenKind.Percent, 1),
            (',', _) => Take(TokenKind.Comma, 1),
            ('&', '&') => Take(TokenKind.DoubleAmpersand, 2),
            ('&', _) => Take(TokenKind.Ampersand, 1),
            ('?', '?') => Take(TokenKind.DoubleQuestion, 2),
            ('?', '.') => Take(TokenKind.QuestionDot, 2),
            ('?', '!') => Take(TokenKind.QuestionExclamation, 2),
            ('?', _) => Take(TokenKind.Question, 1),
            ('|', '|') => Take(TokenKind.DoublePipe, 2),
            ('|', '>') => Take(TokenKind.PipeGreater, 2),
            ('|', _) => Take(TokenKind.Pipe, 1),
            ('.', '.') => ReadDots(),
            ('.', _) => Take(TokenKind.Dot, 1),
            ('!', '=') => Take(TokenKind.ExclamationEqual, 2),
            ('!', _) => Take(TokenKind.Exclamation, 1),
            ('=', '=') => Take(TokenKind.DoubleEqual, 2),
            ('=', _) => Take(TokenKind.Equal, 1),
            ('<', '=') => Take(TokenKind.LessEqual, 2),
            ('<', '<') => Take(TokenKind.DoubleLess, 2),
            ('<', _) => Take(TokenKind.Less, 1),
            ('>', '=') => Take(TokenKind.GreaterEqual, 2),
            ('>', '>') => Take(TokenKind.DoubleGreater, 2),
            ('>', _) => Take(TokenKind.Greater, 1),
            ('(', _) => Take(TokenKind.OpenParen, 1),
            (')', _) => Take(TokenKind.CloseParen, 1),
            ('[', _) => Take(TokenKind.OpenBracket, 1),
            (']', _) => Take(TokenKind.CloseBracket, 1),
            ('\0', _) => TakeRest(),
            _ => Take(TokenKind.Invalid, 1),
        };
    }

    private Token ReadDots() => Peek(2) switch
    {
        '<' => Take(TokenKind.DoubleDotLess, 3),
        '.' => Take(TokenKind.TripleDot, 3),
        _ => Take(TokenKind.DoubleDot, 2),
    };

    private Token TakeRest()
    {
        _position = text.Length;
        return Token.EndOfFile;
    }
}
