using System.Runtime.CompilerServices;

namespace Generator.Templating.Syntax;

/// <summary>
/// Turns the tokens of a template into statements and expressions. Every recursive production passes
/// <see cref="Enter"/>, so that no input can overflow the stack.
/// </summary>
internal sealed partial class Parser
{
    private readonly string _text;
    private readonly TemplateOptions _options;
    private readonly Lexer _lexer;
    private readonly List<SyntaxFault> _faults = [];
    private readonly NameTable _names = new();
    private Token[] _ahead = new Token[4];
    private int _aheadCount;
    private Token _token;
    private Token _previous;
    private int _newLinesHidden;
    private int _depth;
    private bool _inCode;
    private bool _hasFatalFault;

    private Parser(string text, TemplateOptions options, bool isScript)
    {
        _text = text;
        _options = options;
        _lexer = new Lexer(text, isScript);
        _inCode = isScript;
        Advance();
    }

    /// <summary>Never throws, whatever the text.</summary>
    public static ParsedTemplate Parse(string text, TemplateOptions options)
    {
        var parser = new Parser(text, options, isScript: false);
        var root = parser.ParseRoot();
        return new ParsedTemplate(root, [.. parser._faults, .. parser._lexer.Faults]);
    }

    /// <summary>Parses code without <c>{{</c> and <c>}}</c> around it.</summary>
    public static ParsedTemplate ParseScript(string text, TemplateOptions options)
    {
        var parser = new Parser(text, options, isScript: true);
        var root = parser.ParseRoot();
        return new ParsedTemplate(root, [.. parser._faults, .. parser._lexer.Faults]);
    }

    private BlockSyntax ParseRoot()
    {
        try
        {
            return ParseBlock(new PageSyntax(_token.Span), endsStatement: true);
        }
        catch (TooDeepException)
        {
            return new BlockSyntax(new TextSpan(0, _text.Length - 1));
        }
    }

    private void Advance()
    {
        _previous = _token;
        do
        {
            _token = _aheadCount > 0 ? TakeAhead() : _lexer.Next();
        }
        while (IsHidden(_token));
    }

    private bool IsHidden(Token token) => token.Kind == TokenKind.NewLine && _newLinesHidden > 0;

    private Token Peek()
    {
        for (var i = 0; ; i++)
        {
            if (i == _aheadCount)
            {
                LookAhead();
            }

            if (!IsHidden(_ahead[i]))
            {
                return _ahead[i];
            }
        }
    }

    private void LookAhead()
    {
        if (_aheadCount == _ahead.Length)
        {
            Array.Resize(ref _ahead, _aheadCount * 2);
        }

        _ahead[_aheadCount++] = _lexer.Next();
    }

    private Token TakeAhead()
    {
        var first = _ahead[0];
        _aheadCount--;
        for (var i = 0; i < _aheadCount; i++)
        {
            _ahead[i] = _ahead[i + 1];
        }

        return first;
    }

    private string Text(Token token)
    {
        if (token.Start < 0)
        {
            return "<eof>";
        }

        return token.End < _text.Length ? _text[token.Start..(token.End + 1)] : "<error>";
    }

    /// <summary>The text of an identifier: one string for each name, so that names are compared by reference first.</summary>
    private string Name(Token token) => _names.Of(_text.AsSpan(token.Start, token.End + 1 - token.Start));

    private bool Is(Token token, string text) =>
        token.Start >= 0 && token.End < _text.Length && _text.AsSpan(token.Start, token.End + 1 - token.Start).SequenceEqual(text);

    /// <summary>The text of a token as messages quote it, with control characters escaped.</summary>
    private string Quoted(Token token)
    {
        var text = Text(token);
        var result = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => result.Append("\\n"),
                '\r' => result.Append("\\r"),
                '\t' => result.Append("\\t"),
                '\v' => result.Append("\\v"),
                '\f' => result.Append("\\f"),
                '\b' => result.Append("\\b"),
                '\a' => result.Append("\\a"),
                '\0' => result.Append("\\0"),
                _ when char.IsControl(c) => result.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
                _ => result.Append(c),
            };
        }

        return result.ToString();
    }

    private void Fault(TextSpan span, string message) => _faults.Add(new SyntaxFault(span, message));

    private void Fault(string message) => Fault(_token.Span, message);

    private void Fault(SyntaxNode node, TextSpan span, string message)
    {
        var example = message.EndsWith("after", StringComparison.Ordinal) ? node.Example : " in: " + node.Example;
        Fault(span, $"Error while parsing {node.Kind}: {message}{example}");
    }

    /// <summary>Closes a node: it ends with the token before the current one.</summary>
    private T Close<T>(T node)
        where T : SyntaxNode
    {
        node.Span = new TextSpan(node.Span.Start, _previous.End);
        return node;
    }

    private void Enter()
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            Fault(_previous.Span, "The parser recursive depth limit was reached near a stack overflow");
            throw new TooDeepException();
        }

        _depth++;
        if (_depth > _options.Limits.ParseDepth)
        {
            Fault(_previous.Span, $"The statement depth limit `{_options.Limits.ParseDepth}` was reached when parsing this statement");
            throw new TooDeepException();
        }
    }

    private void Leave() => _depth--;

    /// <summary>Reads the current token whatever it is, and says so if another was expected.</summary>
    private Token Expect(TokenKind kind, string text)
    {
        var token = _token;
        if (token.Kind != kind)
        {
            Fault($"Unexpected token found `{Quoted(token)}` while expecting `{text}`.");
        }

        Advance();
        return token;
    }

    /// <summary>After a statement there is a new line, a semicolon, the end of the code or of the file.</summary>
    private bool ExpectEndOfStatement()
    {
        switch (_token.Kind)
        {
            case TokenKind.NewLine or TokenKind.Semicolon:
                Advance();
                return true;
            case TokenKind.CodeExit or TokenKind.EndOfFile:
                return true;
        }

        Fault($"Invalid token found `{Quoted(_token)}`. Expecting <EOL>/end of line.");
        if (_options.StrictNames)
        {
            // A site build shows the faults of every block at once: go on after this one
            SkipToEndOfCode();
            return true;
        }

        _hasFatalFault = true;
        return false;
    }

    private void SkipToEndOfCode()
    {
        while (_token.Kind is not (TokenKind.CodeExit or TokenKind.EndOfFile))
        {
            Advance();
        }
    }

    /// <summary>Leaves all productions at once; caught in <see cref="ParseRoot"/>.</summary>
    private sealed class TooDeepException : Exception;
}
