namespace Generator.Templating.Syntax;

/// <summary>The part of the parser that reads names, brackets, lists, objects and unary operators.</summary>
internal sealed partial class Parser
{
    private ExpressionSyntax ParseVariable()
    {
        var token = _token;
        var text = Name(token);
        switch (text)
        {
            case "null":
                return ParseWord(default);
            case "true" or "false":
                return ParseWord(Value.Bool(text == "true"));
            case "do":
                return ParseAnonymousFunction();
            case "this":
                Advance();
                return new ThisSyntax(token.Span);
        }

        Advance();
        if (text[0] == '$')
        {
            return ParseLocal(token, text[1..]);
        }

        if (text is "for" or "while" or "tablerow" && _token.Kind == TokenKind.Dot)
        {
            CheckLoopMember(token, text);
        }

        return new VariableSyntax(token.Span, text, isLocal: false);
    }

    private LiteralSyntax ParseWord(Value value)
    {
        var token = _token;
        Advance();
        return new LiteralSyntax(token.Span, value, '\0');
    }

    private AnonymousFunctionSyntax ParseAnonymousFunction()
    {
        var start = _token.Span;
        return Close(new AnonymousFunctionSyntax(start, ParseFunction(isAnonymous: true)));
    }

    private static ExpressionSyntax ParseLocal(Token token, string name)
    {
        if (!int.TryParse(name, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index))
        {
            return new VariableSyntax(token.Span, string.Intern(name), isLocal: true);
        }

        var arguments = new VariableSyntax(token.Span, "", isLocal: true);
        return new IndexerSyntax(token.Span, arguments) { Index = new LiteralSyntax(token.Span, Value.Int(index), '\0') };
    }

    private void CheckLoopMember(Token loop, string kind)
    {
        var member = Peek();
        if (member.Kind != TokenKind.Identifier)
        {
            Fault(loop.Span, $"Invalid token `{Quoted(_token)}`. The loop variable <{kind}> dot must be followed by an identifier");
            return;
        }

        var name = Text(member);
        var isInvalid = name switch
        {
            "first" or "even" or "odd" or "index" => false,
            "last" or "changed" or "length" or "rindex" => kind == "while",
            "col" => kind != "tablerow",
            _ => true,
        };
        if (isInvalid)
        {
            var isKnown = name is "last" or "changed" or "length" or "rindex" or "col";
            Fault(loop.Span, $"The loop variable <{kind}.{name}> is {(isKnown ? "invalid" : "not supported")}");
        }
    }

    private NestedSyntax ParseNested()
    {
        var nested = new NestedSyntax(_token.Span);
        Advance();
        nested.Inner = ExpectExpression(nested, allowsAssignment: true);
        if (_token.Kind == TokenKind.CloseParen)
        {
            Advance();
        }
        else
        {
            Fault($"Invalid token `{Quoted(_token)}`. Expecting a closing `)`.");
        }

        return Close(nested);
    }

    private ArraySyntax ParseArray()
    {
        Enter();
        var array = new ArraySyntax(_token.Span);
        _newLinesHidden++;
        Advance();
        while (_token.Kind != TokenKind.CloseBracket && ExpectExpression(array, allowsAssignment: true) is { } item)
        {
            array.Items.Add(item);
            if (!SkipComma())
            {
                break;
            }
        }

        _newLinesHidden--;
        Expect(TokenKind.CloseBracket, "]");
        Leave();
        return Close(array);
    }

    private ObjectSyntax ParseObject()
    {
        var result = new ObjectSyntax(_token.Span);
        _newLinesHidden++;
        Advance();
        var isWhole = true;
        var mayFollow = true;
        while (isWhole && _token.Kind != TokenKind.CloseBrace)
        {
            isWhole = TryParseObjectMember(result, mayFollow);
            mayFollow = isWhole && SkipComma();
        }

        _newLinesHidden--;
        if (isWhole)
        {
            Expect(TokenKind.CloseBrace, "}");
        }

        return Close(result);
    }

    private bool TryParseObjectMember(ObjectSyntax to, bool mayFollow)
    {
        var start = _token;
        if (!mayFollow || start.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier or TokenKind.String
            or TokenKind.VerbatimString or TokenKind.Interpolated or TokenKind.InterpolatedBegin) || start.Kind == TokenKind.LocalIdentifier)
        {
            Fault($"Unexpected token `{Quoted(start)}` while parsing object initializer. Expecting a simple identifier for the member name.");
            return false;
        }

        if (!TryParseKey(start, out var key, out var name))
        {
            return false;
        }

        if (_token.Kind != TokenKind.Colon)
        {
            Fault($"Unexpected token `{Quoted(_token)}` Expecting a colon : after identifier `{(key as VariableSyntax)?.Name}` for object initializer member name");
            return false;
        }

        Advance();
        if (!IsStartOfExpression())
        {
            Fault($"Unexpected token `{Quoted(_token)}`. Expecting an expression for the value of the member.");
            return false;
        }

        if (ParseExpression(to) is not { } value)
        {
            return false;
        }

        to.Members.Add(new ObjectMemberSyntax(key, name, value));
        return true;
    }

    private bool TryParseKey(Token start, out ExpressionSyntax key, out string name)
    {
        key = start.Kind switch
        {
            TokenKind.Identifier => ParseVariable(),
            TokenKind.String => ParseString(),
            TokenKind.VerbatimString => ParseVerbatim(),
            _ => ParseInterpolated(),
        };
        name = key switch
        {
            VariableSyntax variable => variable.Name,
            LiteralSyntax { Value.Kind: ValueKind.String } literal => literal.Value.AsText,
            _ => "",
        };
        switch (key)
        {
            case LiteralSyntax { Value: { Kind: ValueKind.String, AsText.Length: 0 } }:
                Fault(start.Span, "Object member name cannot be empty.");
                return true;
            case VariableSyntax or LiteralSyntax { Value.Kind: ValueKind.String }:
                return true;
            case LiteralSyntax literal:
                var type = literal.Value.IsNull ? "" : "System.Boolean";
                var text = literal.Value.IsNull ? "" : literal.Value.AsBool ? "True" : "False";
                Fault(start.Span, $"Invalid literal member `{text}/{type}` found for object initializer member name. Only literal string or identifier name are allowed");
                return false;
            default:
                Fault(start.Span, $"Unexpected member type `{key}/{key.Kind}` found for object initializer member name");
                return false;
        }
    }

    private IncrementSyntax ParseIncrement()
    {
        var increment = new IncrementSyntax(_token.Span, _token.Kind == TokenKind.DoublePlus ? 1 : -1, isPostfix: false);
        Advance();
        increment.Operand = IsStartOfExpression()
            ? ParseExpression(increment, precedence: Operators.IncrementPrecedence)
            : NoExpression(increment);
        if (increment.Operand is not { IsPath: true })
        {
            Fault("The operand of an increment or decrement operator must be a variable, property or indexer");
        }

        return Close(increment);
    }

    private UnarySyntax ParseUnary()
    {
        var unary = new UnarySyntax(_token.Span, _token.Kind switch
        {
            TokenKind.Exclamation => UnaryOperator.Not,
            TokenKind.Minus => UnaryOperator.Negate,
            TokenKind.Plus => UnaryOperator.Plus,
            TokenKind.At => UnaryOperator.Alias,
            _ => UnaryOperator.Expand,
        });
        Advance();
        unary.Right = IsStartOfExpression()
            ? ParseExpression(unary, precedence: Operators.UnaryPrecedence)
            : NoExpression(unary);
        return Close(unary);
    }
}
