namespace Generator.Templating.Syntax;

/// <summary>The part of the parser that reads blocks and tells statements apart.</summary>
internal sealed partial class Parser
{
    private BlockSyntax? _block;
    private int _blockLevel;

    /// <param name="parent">The statement whose body this is; a following <c>else</c> or <c>when</c> is attached to it.</param>
    /// <param name="endsStatement">Whether a statement must end after <c>end</c>; not so after <c>do … end</c>.</param>
    private BlockSyntax ParseBlock(SyntaxNode parent, bool endsStatement)
    {
        _blockLevel++;
        Enter();
        var block = new BlockSyntax(_token.Span);
        var outer = _block;
        _block = block;
        var hasEnd = false;
        while (!hasEnd && TryParseStatement(parent, endsStatement, out var statement, out hasEnd))
        {
            if (statement is not null)
            {
                block.Statements.Add(statement);
            }

            if (hasEnd && _blockLevel == 1)
            {
                var at = new TextSpan(_previous.End, _previous.End);
                Fault(parent, at, "Found <end> statement without a corresponding beginning of a block");
                hasEnd = _options.StrictNames ? false : hasEnd;
            }
        }

        if (!hasEnd && _blockLevel > 1)
        {
            Fault(parent, _previous.Span, "The <end> statement was not found");
        }

        _block = outer;
        Leave();
        _blockLevel--;
        return Close(block);
    }

    private bool TryParseStatement(SyntaxNode parent, bool endsStatement, out StatementSyntax? statement, out bool hasEnd)
    {
        statement = null;
        hasEnd = false;
        while (!_hasFatalFault)
        {
            switch (_token.Kind)
            {
                case TokenKind.EndOfFile:
                    return false;
                case TokenKind.Text or TokenKind.RawText:
                    statement = ParseText();
                    if (parent is not CaseSyntax)
                    {
                        return true;
                    }

                    statement = null;
                    continue;
                case TokenKind.CodeEnter or TokenKind.CodeExit or TokenKind.RawEnter or TokenKind.RawExit:
                    statement = ParseCodeEdge();
                    return true;
                case TokenKind.NewLine or TokenKind.Semicolon when _inCode:
                    Advance();
                    continue;
                case TokenKind.Identifier or TokenKind.LocalIdentifier when _inCode:
                    return TryParseNamed(parent, endsStatement, out statement, out hasEnd);
                default:
                    return TryParseOther(out statement);
            }
        }

        return false;
    }

    private bool TryParseOther(out StatementSyntax? statement)
    {
        statement = null;
        if (_inCode && IsStartOfExpression())
        {
            statement = ParseExpressionStatement();
            return true;
        }

        Fault(_inCode
            ? $"Unexpected token {Quoted(_token)}"
            : $"Unexpected token {Quoted(_token)} while not in a code block {{ ... }}");
        if (_options.StrictNames && _inCode)
        {
            SkipToEndOfCode();
            return true;
        }

        return false;
    }

    private TextSyntax ParseText()
    {
        var token = _token;
        Advance();
        return new TextSyntax(token.Span, token.Kind == TokenKind.RawText);
    }

    private CodeEdgeSyntax ParseCodeEdge()
    {
        var token = _token;
        if (token.Kind == TokenKind.CodeEnter && _inCode)
        {
            Fault("Unexpected token while already in a code block");
        }
        else if (token.Kind == TokenKind.CodeExit && !_inCode)
        {
            Fault("Unexpected code block exit '}}' while no code block enter '{{' has been found");
        }

        _inCode = token.Kind == TokenKind.CodeEnter;
        Advance();
        var indent = _inCode && _block is { Statements: [.., TextSyntax before] } ? IndentBefore(before) : "";
        return new CodeEdgeSyntax(token.Span, token.Kind is TokenKind.CodeEnter or TokenKind.RawEnter, indent);
    }

    /// <summary>The white space between a line's start and the end of a text, if there is nothing else.</summary>
    private string IndentBefore(TextSyntax text)
    {
        var end = text.Span.End;
        for (var i = end; i >= 0; i--)
        {
            if (_text[i] == '\n')
            {
                return _text[(i + 1)..(end + 1)];
            }

            if (!char.IsWhiteSpace(_text[i]))
            {
                return "";
            }
        }

        return end < 0 ? "" : _text[..(end + 1)];
    }

    private bool TryParseNamed(SyntaxNode parent, bool endsStatement, out StatementSyntax? statement, out bool hasEnd)
    {
        var start = _token;
        hasEnd = false;
        statement = null;
        var keyword = Name(start);
        switch (keyword)
        {
            case "end":
                hasEnd = true;
                statement = ParseEnd(endsStatement);
                return true;
            case "when":
                hasEnd = true;
                return TryAttachWhen(parent, start, out statement);
            case "else":
                hasEnd = true;
                return TryAttachElse(parent, start);
        }

        if (parent is CaseSyntax)
        {
            Fault(
                start.Span,
                $"Unexpected statement/expression `{Quoted(start)}` in the body of a `case` statement. Only `when`/`else` are expected.");
        }

        statement = ParseKeyword(keyword);
        return true;
    }

    private StatementSyntax ParseKeyword(string keyword) => keyword switch
    {
        "if" => ParseIf(isElseIf: false),
        "for" or "tablerow" when Peek().Kind != TokenKind.Dot => ParseFor(keyword == "tablerow"),
        "while" when Peek().Kind != TokenKind.Dot => ParseWhile(),
        "case" => ParseCase(),
        "with" => ParseWith(),
        "wrap" => ParseWrap(),
        "import" => ParseImport(),
        "readonly" => ParseReadOnly(),
        "break" or "continue" => ParseJump(keyword == "break"),
        "func" => ParseFunction(isAnonymous: false),
        "ret" => ParseReturn(),
        "capture" => ParseCapture(),
        _ => ParseExpressionStatement(),
    };

    private EndSyntax ParseEnd(bool endsStatement)
    {
        var end = new EndSyntax(_token.Span);
        Advance();
        if (endsStatement)
        {
            ExpectEndOfStatement();
        }

        return Close(end);
    }

    private bool TryAttachWhen(SyntaxNode parent, Token start, out StatementSyntax? statement)
    {
        statement = null;
        var when = ParseWhen();
        switch (parent)
        {
            case WhenSyntax before:
                before.Next = when;
                return true;
            case CaseSyntax:
                statement = when;
                return true;
            default:
                Fault(start.Span, "A `when` condition must be preceded by another `when`/`else`/`case` condition");
                return false;
        }
    }

    private bool TryAttachElse(SyntaxNode parent, Token start)
    {
        var next = ParseElse();
        switch (parent)
        {
            case IfSyntax before:
                before.Else = next;
                return true;
            case WhenSyntax before:
                before.Next = next;
                return true;
            case ForSyntax loop when next is ElseSyntax @else:
                loop.Else = @else;
                return true;
            case ForSyntax:
                Fault(next.Span, "Invalid if/else combination within a for statement.");
                return true;
            default:
                Fault(start.Span, "A else condition must be preceded by another if/else/when condition or a for loop.");
                return false;
        }
    }
}
