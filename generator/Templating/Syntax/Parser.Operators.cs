namespace Generator.Templating.Syntax;

/// <summary>The part of the parser that reads what follows an operand: members, operators, calls, pipes.</summary>
internal sealed partial class Parser
{
    private Step ParseMember(ref Operand state)
    {
        var next = Peek();
        if (next.Kind != TokenKind.Identifier)
        {
            Fault(next.Span, $"Invalid token `{NameOf(next.Kind)}`. The dot operator is expected to be followed by a plain identifier");
            return Step.Return;
        }

        var left = state.Left!;
        var isConditional = _token.Kind == TokenKind.QuestionDot;
        Advance();
        var isEmpty = (Is(_token, "empty") || Is(_token, "blank")) && Peek().Kind == TokenKind.Question;
        if (ParseVariable() is not VariableSyntax member)
        {
            Fault("Unexpected literal member `{member}`");
            state.Left = null;
            return Step.Return;
        }

        if (isEmpty)
        {
            Advance();
            state.Left = Close(new IsEmptySyntax(left.Span, left, member));
        }
        else
        {
            state.Left = Close(new MemberSyntax(left.Span, left, member, isConditional));
        }

        return Step.Again;
    }

    private static string NameOf(TokenKind kind) => kind switch
    {
        TokenKind.EndOfFile => "Eof",
        TokenKind.LocalIdentifier => "IdentifierSpecial",
        TokenKind.HexInteger => "HexaInteger",
        TokenKind.Star => "Asterisk",
        TokenKind.Slash => "Divide",
        TokenKind.DoubleSlash => "DoubleDivide",
        TokenKind.Semicolon => "SemiColon",
        TokenKind.At => "Arroba",
        TokenKind.Pipe => "VerticalBar",
        TokenKind.DoublePipe => "DoubleVerticalBar",
        TokenKind.Ampersand => "Amp",
        TokenKind.DoubleAmpersand => "DoubleAmp",
        TokenKind.DoubleLess => "DoubleLessThan",
        TokenKind.DoubleGreater => "DoubleGreaterThan",
        TokenKind.Interpolated => "InterpolatedString",
        TokenKind.InterpolatedBegin => "BeginInterpolatedString",
        TokenKind.HoleClose => "CloseInterpolatedBrace",
        TokenKind.HoleOpen => "OpenInterpolatedBrace",
        TokenKind.InterpolatedMiddle => "ContinuationInterpolatedString",
        TokenKind.InterpolatedEnd => "EndingInterpolatedString",
        TokenKind.StarEqual => "AsteriskEqual",
        TokenKind.SlashEqual => "DivideEqual",
        TokenKind.DoubleSlashEqual => "DoubleDivideEqual",
        TokenKind.RawText => "Escape",
        TokenKind.Text => "Raw",
        TokenKind.RawEnter => "EscapeEnter",
        TokenKind.RawExit => "EscapeExit",
        _ => kind.ToString(),
    };

    private void ParsePostfix(ref Operand state)
    {
        var left = state.Left!;
        if (!left.IsPath)
        {
            Fault("The operand of an increment or decrement operator must be a variable, property or indexer");
        }

        var by = _token.Kind == TokenKind.DoublePlus ? 1 : -1;
        Advance();
        state.Left = new IncrementSyntax(left.Span, by, isPostfix: true) { Operand = left };
    }

    private Step ParseIndexer(ref Operand state)
    {
        var indexer = new IndexerSyntax(state.Left!.Span, state.Left);
        Advance();
        if (IsStartOfExpression())
        {
            indexer.Index = ParseExpression(indexer, state.Call, mode: state.Mode);
        }
        else
        {
            Fault(indexer, _token.Span, $"Expecting <index_expression> instead of `{Quoted(_token)}`");
        }

        if (_token.Kind == TokenKind.CloseBracket)
        {
            Advance();
        }
        else
        {
            Fault($"Unexpected `{Quoted(_token)}`. Expecting ']'");
        }

        state.Left = Close(indexer);
        return Step.Again;
    }

    private Step ParseNamedArgument(ref Operand state)
    {
        if (state.Left is not VariableSyntax name)
        {
            Fault(state.Left!.Span, "Expecting a simple global or local variable before `:` in order to create a named argument");
            return Step.Done;
        }

        var named = new NamedArgumentSyntax(_token.Span, name);
        Advance();
        named.Value = ExpectExpression(state.Parent, allowsAssignment: true);
        state.Left = Close(named);
        return Step.Done;
    }

    private bool TryParseAssignment(ref Operand state)
    {
        var compound = Operators.FromCompound(_token.Kind);
        if (_token.Kind != TokenKind.Equal && compound is null)
        {
            return false;
        }

        if (_token.Kind == TokenKind.Equal && state.Left is CallSyntax call && IsDeclaration(call))
        {
            state.Left = ParseInlineFunction(call, state.AllowsAssignment && state.Call is null);
            return true;
        }

        var assign = new AssignSyntax(state.Left!.Span, state.Left, compound);
        if (!state.Left.IsPath || state.Call is not null || _expressionLevel > 1 || !state.AllowsAssignment)
        {
            Fault(assign, assign.Span, "Expression is only allowed for a top level assignment");
        }

        Advance();
        assign.Value = IsStartOfExpression() ? ParseExpression(assign, state.OuterCall) : NoExpression(assign);
        state.Left = Close(assign);
        return true;
    }

    private static bool IsDeclaration(CallSyntax call) =>
        call is { IsExplicit: true, IsClosed: true, Target: VariableSyntax { IsLocal: false } }
        && call.Arguments.TrueForAll(a => a is VariableSyntax { IsLocal: false });

    private StatementExpressionSyntax ParseInlineFunction(CallSyntax call, bool isAllowed)
    {
        if (_expressionLevel > 1 || !isAllowed)
        {
            Fault(call, call.Span, "Creating a function is only allowed for a top level assignment");
        }

        Advance();
        var function = new FunctionSyntax(call.Span)
        {
            Name = (VariableSyntax)call.Target,
            Parameters = [.. call.Arguments.Select(a => new ParameterSyntax(((VariableSyntax)a).Name, null, IsRest: false))],
            Body = ParseExpressionStatement(),
        };
        function.Span = call.Span.To(function.Body.Span);
        return new StatementExpressionSyntax(function.Span, function);
    }

    private Step ParseBinary(ref Operand state, BinaryOperator op)
    {
        var precedence = Operators.Precedence(op);
        if ((state.IsWhen && op == BinaryOperator.Or) || precedence <= state.Precedence)
        {
            return Step.Done;
        }

        Enter();
        var binary = new BinarySyntax(state.Left!.Span, state.Left, op, _token.Span);
        Advance();
        if (IsStartOfExpression())
        {
            binary.Right = ParseExpression(binary, state.Call ?? state.OuterCall, precedence, state.Mode);
        }
        else
        {
            Fault(binary, _token.Span, $"Expecting an <expression> to the right of the operator instead of `{Quoted(_token)}`");
        }

        state.Left = Close(binary);
        return Step.Again;
    }

    private Step ParseConditional(ref Operand state)
    {
        if (state.Precedence > 0)
        {
            return Step.Done;
        }

        if (state.Call is { } call)
        {
            call.Arguments.Add(state.Left!);
            state.Left = Close(call);
            state.Call = null;
        }

        var conditional = new ConditionalSyntax(state.Left!.Span, state.Left);
        Advance();
        conditional.Then = ExpectExpression(conditional, ParseMode.NoNamedArgument);
        Expect(TokenKind.Colon, ":");
        conditional.Else = ExpectExpression(conditional, ParseMode.NoNamedArgument);
        state.Left = Close(conditional);
        return Step.Done;
    }

    private Step ParseArgument(ref Operand state)
    {
        var left = state.Left!;
        if (_token.Kind == TokenKind.Identifier && (state.Parent is ForSyntax || Peek().Kind == TokenKind.Colon))
        {
            return ParseNamedArguments(ref state);
        }

        var isExplicit = _token.Kind == TokenKind.OpenParen && !IsAfterSpace();
        if (isExplicit)
        {
            state.Left = ParseExplicitCall(left);
            return Step.Again;
        }

        if (state.Call is null)
        {
            state.Call = new CallSyntax(left.Span, left);
        }
        else
        {
            state.Call.Arguments.Add(left);
            state.Call.Span = state.Call.Span.To(left.Span);
        }

        return Step.NextOperand;
    }

    private CallSyntax ParseExplicitCall(ExpressionSyntax target)
    {
        var call = new CallSyntax(target.Span, target) { IsExplicit = true };
        call.Span = new TextSpan(target.Span.Start, _token.End);
        Advance();
        var isWhole = true;
        for (var isFirst = true; isWhole && _token.Kind != TokenKind.CloseParen; isFirst = false)
        {
            if (!isFirst && !SkipComma())
            {
                Fault("Expecting a comma to separate arguments in a function call.");
            }

            if (!IsStartOfExpression())
            {
                Fault("Expecting an expression for argument function calls instead of this token.");
                isWhole = false;
            }
            else if (ParseExpression(call) is { } argument)
            {
                call.Arguments.Add(argument);
                call.Span = call.Span.To(argument.Span);
            }
            else
            {
                isWhole = false;
            }
        }

        if (isWhole)
        {
            call.IsClosed = true;
            Advance();
        }
        else
        {
            Fault("Expecting a closing parenthesis for a function call.");
        }

        return call;
    }

    /// <summary>Reads <c>name: value</c> pairs of a call, or the options of a loop.</summary>
    private Step ParseNamedArguments(ref Operand state)
    {
        var loop = state.Parent as ForSyntax;
        var left = state.Left!;
        if (loop is null && state.Call is null)
        {
            state.Call = new CallSyntax(left.Span, left);
        }
        else if (loop is null)
        {
            state.Call!.Arguments.Add(left);
        }

        Close(left);
        state.IsClosed = true;
        while (_token.Kind == TokenKind.Identifier && (loop is not null || Peek().Kind == TokenKind.Colon))
        {
            if (!TryParsePair(ref state, loop))
            {
                break;
            }
        }

        if (loop is null && IsStartOfExpression())
        {
            return Step.NextOperand;
        }

        if (state.Call is not null)
        {
            state.Left = state.Call;
            state.Call = null;
        }

        return _token.Kind is TokenKind.Pipe or TokenKind.PipeGreater ? Step.Again : Step.Done;
    }

    private bool TryParsePair(ref Operand state, ForSyntax? loop)
    {
        var start = _token.Span;
        var parsed = ParseVariable();
        if (parsed is not VariableSyntax name)
        {
            Fault(parsed.Span, "Invalid identifier passed as a named argument. Expecting a simple variable name");
            return false;
        }

        var pair = Close(new NamedArgumentSyntax(start, name));
        if (loop is not null)
        {
            loop.Options.Add(pair);
        }
        else
        {
            state.Call!.Arguments.Add(pair);
        }

        if (_token.Kind == TokenKind.Colon)
        {
            Advance();
            pair.Value = ExpectExpression(state.Parent, ParseMode.Basic);
            pair.Span = pair.Value is null ? pair.Span : pair.Span.To(pair.Value.Span);
        }

        if (state.Call is { } call)
        {
            call.Span = call.Span.To(pair.Span);
        }

        return state.Call is null || pair.Value is not AnonymousFunctionSyntax;
    }

    private Step ParsePipe(ref Operand state)
    {
        if (state.Call is { } call)
        {
            call.Arguments.Add(state.Left!);
            state.Left = call;
            state.Call = null;
        }

        var pipe = new PipeSyntax(state.Left!.Span, state.Left) { IsArrow = _token.Kind == TokenKind.PipeGreater };
        _newLinesHidden++;
        Advance();
        _newLinesHidden--;
        pipe.To = ExpectExpression(pipe, allowsAssignment: true);
        state.Left = Close(pipe);
        return Step.Return;
    }
}
