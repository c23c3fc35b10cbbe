namespace Generator.Templating.Syntax;

/// <summary>
/// Cuts a template into tokens, on demand: text outside of code, then the tokens of each <c>{{ … }}</c>.
/// White space that strip marks remove never becomes part of a text token.
/// </summary>
/// <param name="isScript">Whether all of the text is code, without <c>{{</c> and <c>}}</c>.</param>
internal sealed partial class Lexer(string text, bool isScript)
{
    private readonly List<SyntaxFault> _faults = [];
    private string _openQuotes = "";
    private Section _section = isScript ? Section.Code : Section.Text;
    private int _position;
    private int _percentSigns;
    private int _openBraces;
    private bool _atHoleStart;
    private bool _afterHole;

    private enum Section : byte
    {
        Text,
        Code,
        Raw,
    }

    public IReadOnlyList<SyntaxFault> Faults => _faults;

    /// <summary>The next token; the end of the file again and again once it is reached.</summary>
    public Token Next()
    {
        while (true)
        {
            if (_position >= text.Length)
            {
                return Token.EndOfFile;
            }

            var token = default(Token);
            var found = _section switch
            {
                Section.Text => TryReadEnter(out token) || TryReadText(TokenKind.Text, out token),
                Section.Raw => TryReadRaw(out token),
                _ => TryReadExit(TokenKind.CodeExit, out token) || TryReadCode(out token),
            };
            if (found)
            {
                return token;
            }
        }
    }

    private char Peek(int ahead = 0)
    {
        var at = _position + ahead;
        return (uint)at < (uint)text.Length ? text[at] : '\0';
    }

    private bool TryReadEnter(out Token token)
    {
        if (!IsEnter(_position, out var percentSigns, out var strip))
        {
            token = default;
            return false;
        }

        var start = _position;
        _percentSigns = percentSigns;
        _position += 2 + percentSigns + (strip == '\0' ? 0 : 1);
        _section = percentSigns > 0 ? Section.Raw : Section.Code;
        token = new Token(percentSigns > 0 ? TokenKind.RawEnter : TokenKind.CodeEnter, start, _position - 1);
        return true;
    }

    private bool IsEnter(int at, out int percentSigns, out char strip)
    {
        percentSigns = 0;
        strip = '\0';
        if (at >= text.Length || text[at] != '{')
        {
            return false;
        }

        var i = at + 1;
        while (i < text.Length && text[i] == '%')
        {
            i++;
        }

        if (i >= text.Length || text[i] != '{')
        {
            return false;
        }

        percentSigns = i - at - 1;
        strip = i + 1 < text.Length && text[i + 1] is '-' or '~' ? text[i + 1] : '\0';
        return true;
    }

    /// <summary>Reads to the next <c>{{</c>, or nothing if all of it is stripped.</summary>
    private bool TryReadText(TokenKind kind, out Token token)
    {
        var start = _position;
        var strip = '\0';
        while (_position < text.Length)
        {
            var brace = text.AsSpan(_position).IndexOf('{');
            if (brace < 0)
            {
                _position = text.Length;
                break;
            }

            _position += brace;
            if (IsEnter(_position, out _, out strip))
            {
                break;
            }

            _position++;
        }

        return Stripped(kind, start, strip, out token);
    }

    private bool Stripped(TokenKind kind, int start, char strip, out Token token)
    {
        var end = _position;
        if (strip == '-')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
        }
        else if (strip == '~')
        {
            while (end > start && char.IsWhiteSpace(text[end - 1]) && !EndsLine(end - 1))
            {
                end--;
            }
        }

        token = new Token(kind, start, end - 1);
        return end > start || strip == '\0';
    }

    private bool EndsLine(int at) => text[at] == '\n' || (text[at] == '\r' && (at + 1 >= text.Length || text[at + 1] != '\n'));

    private bool TryReadRaw(out Token token)
    {
        if (TryReadExit(TokenKind.RawExit, out token))
        {
            return true;
        }

        var start = _position;
        while (_position < text.Length && !IsExit(_position))
        {
            _position++;
        }

        token = new Token(TokenKind.RawText, start, _position - 1);
        return true;
    }

    private bool IsExit(int at)
    {
        if (isScript || _openBraces > 0 || _openQuotes.Length > 0)
        {
            return false;
        }

        var i = at;
        if (text[i] is '-' or '~')
        {
            i++;
        }

        if (i >= text.Length || text[i] != '}')
        {
            return false;
        }

        i++;
        for (var n = 0; n < _percentSigns; n++, i++)
        {
            if (i >= text.Length || text[i] != '%')
            {
                return false;
            }
        }

        return i < text.Length && text[i] == '}';
    }

    private bool TryReadExit(TokenKind kind, out Token token)
    {
        token = default;
        if (!IsExit(_position))
        {
            return false;
        }

        var start = _position;
        var strip = text[_position] is '-' or '~' ? text[_position] : '\0';
        _position += 2 + _percentSigns + (strip == '\0' ? 0 : 1);
        token = new Token(kind, start, _position - 1);
        _percentSigns = 0;
        _section = Section.Text;
        StripAfter(strip);
        return true;
    }

    private void StripAfter(char strip)
    {
        while (strip != '\0' && _position < text.Length && char.IsWhiteSpace(text[_position]))
        {
            var wasNewLine = text[_position] == '\n';
            _position++;
            if (strip == '~' && wasNewLine)
            {
                return;
            }
        }
    }

    private Token Fault(string message, int start, int end)
    {
        _faults.Add(new SyntaxFault(new TextSpan(start, end), message));
        return new Token(TokenKind.Invalid, start, end);
    }
}
