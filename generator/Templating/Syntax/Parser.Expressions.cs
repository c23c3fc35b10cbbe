namespace Generator.Templating.Syntax;

/// <summary>
/// The part of the parser that reads expressions: operators by precedence, and calls whose arguments follow
/// without brackets.
/// </summary>
internal sealed partial class Parser
{
    private int _expressionLevel;

    private enum ParseMode : byte
    {
        Default,

        /// <summary>A colon ends the expression: the branches of <c>? :</c>.</summary>
        NoNamedArgument,

        /// <summary>No operators and no calls: the variable of a loop, the value of a named argument.</summary>
        Basic,

        /// <summary><c>||</c> separates values: after <c>when</c>.</summary>
        When,
    }

    /// <summary>What to do after looking at the token behind an operand.</summary>
    private enum Step : byte
    {
        /// <summary>Look at the next token with the operand as it is now.</summary>
        Again,

        /// <summary>The expression ends here.</summary>
        Done,

        /// <summary>The operand was taken as a target or an argument: read another.</summary>
        NextOperand,

        /// <summary>The operand is the whole result, as it is.</summary>
        Return,
    }

    private bool IsStartOfExpression() => IsUnary(_token.Kind) || _token.Kind is TokenKind.Identifier
        or TokenKind.LocalIdentifier or TokenKind.Integer or TokenKind.HexInteger or TokenKind.BinaryInteger
        or TokenKind.Float or TokenKind.String or TokenKind.VerbatimString or TokenKind.Interpolated
        or TokenKind.InterpolatedBegin or TokenKind.InterpolatedMiddle or TokenKind.InterpolatedEnd
        or TokenKind.OpenParen or TokenKind.OpenBrace or TokenKind.OpenBracket;

    private static bool IsUnary(TokenKind kind) => kind is TokenKind.Exclamation or TokenKind.Minus
        or TokenKind.Plus or TokenKind.At or TokenKind.Caret or TokenKind.DoublePlus or TokenKind.DoubleMinus;

    private ExpressionSyntax? ExpectExpression(SyntaxNode parent, bool allowsAssignment) =>
        IsStartOfExpression() ? ParseExpression(parent, allowsAssignment: allowsAssignment) : NoExpression(parent);

    private ExpressionSyntax? ExpectExpression(SyntaxNode parent, ParseMode mode) =>
        IsStartOfExpression() ? ParseExpression(parent, mode: mode) : NoExpression(parent);

    private ExpressionSyntax? NoExpression(SyntaxNode parent)
    {
        Fault(parent, _token.Span, $"Expecting <expression> instead of `{Quoted(_token)}`");
        return null;
    }

    /// <param name="parent">What the expression is part of.</param>
    /// <param name="outerCall">A call without brackets that is collecting arguments: no other may begin.</param>
    /// <param name="precedence">Operators that bind no tighter than this end the expression.</param>
    private ExpressionSyntax? ParseExpression(
        SyntaxNode parent,
        ExpressionSyntax? outerCall = null,
        int precedence = 0,
        ParseMode mode = ParseMode.Default,
        bool allowsAssignment = true)
    {
        var depth = _depth;
        _expressionLevel++;
        Enter();
        var state = new Operand(parent, outerCall, precedence, mode, allowsAssignment);
        var result = ParseOperands(ref state);
        _depth = depth;
        _expressionLevel--;
        return result;
    }

    private ExpressionSyntax? ParseOperands(ref Operand state)
    {
        for (var count = 1; ; count++)
        {
            var left = ParseOperand();
            if (left is null)
            {
                Fault(state.Call is null
                    ? $"Unexpected token `{Quoted(_token)}` while parsing expression"
                    : $"Unexpected token `{Quoted(_token)}` while parsing function call `{state.Call}`");
                return null;
            }

            if (left is VariableSyntax { IsBlock: true })
            {
                return CheckBlock(left, state.Parent, count);
            }

            state.Left = left;
            state.IsClosed = false;
            state.EndsHere |= left is AnonymousFunctionSyntax;
            var step = state.EndsHere ? Step.Done : Step.Again;
            while (step == Step.Again)
            {
                step = Continue(ref state);
            }

            switch (step)
            {
                case Step.Return:
                    return state.Left;
                case Step.Done:
                    return Finish(ref state);
            }
        }
    }

    private ExpressionSyntax CheckBlock(ExpressionSyntax block, SyntaxNode parent, int count)
    {
        if (count != 1 || _expressionLevel > 1)
        {
            Fault("Cannot use block delegate $$ in a nested expression");
        }

        if (parent is not ExpressionStatementSyntax)
        {
            Fault(parent, parent.Span, "Cannot use block delegate $$ outside an expression statement");
        }

        return block;
    }

    private ExpressionSyntax? Finish(ref Operand state)
    {
        if (state.Call is { } call)
        {
            call.Arguments.Add(state.Left!);
            call.Span = call.Span.To(state.Left!.Span);
            return call;
        }

        return state.IsClosed ? state.Left : Close(state.Left!);
    }

    private ExpressionSyntax? ParseOperand()
    {
        switch (_token.Kind)
        {
            case TokenKind.Identifier or TokenKind.LocalIdentifier:
                return ParseVariable();
            case TokenKind.Integer:
                return ParseInteger();
            case TokenKind.HexInteger:
                return ParseHexInteger();
            case TokenKind.BinaryInteger:
                return ParseBinaryInteger();
            case TokenKind.Float:
                return ParseFloat();
            case TokenKind.String:
                return ParseString();
            case TokenKind.VerbatimString:
                return ParseVerbatim();
            case TokenKind.Interpolated or TokenKind.InterpolatedBegin:
                return ParseInterpolated();
            case TokenKind.InterpolatedMiddle:
                return ParseInterpolatedPart();
            case TokenKind.HoleOpen:
                return ParseHole();
            case TokenKind.OpenParen:
                return ParseNested();
            case TokenKind.OpenBrace:
                return ParseObject();
            case TokenKind.OpenBracket:
                return ParseArray();
            case TokenKind.DoublePlus or TokenKind.DoubleMinus:
                return ParseIncrement();
            default:
                return IsUnary(_token.Kind) ? ParseUnary() : null;
        }
    }

    /// <summary>Looks at one token behind an operand; the order of the questions is the grammar.</summary>
    private Step Continue(ref Operand state)
    {
        var kind = _token.Kind;
        if (kind is TokenKind.InterpolatedEnd or TokenKind.InterpolatedMiddle or TokenKind.HoleOpen or TokenKind.HoleClose)
        {
            return Step.Done;
        }

        if (kind is TokenKind.Dot or TokenKind.QuestionDot)
        {
            return ParseMember(ref state);
        }

        if (kind is TokenKind.DoublePlus or TokenKind.DoubleMinus)
        {
            ParsePostfix(ref state);
        }

        if (_token.Kind == TokenKind.OpenBracket && CanBeIndexed(state.Left!) && !IsAfterSpace())
        {
            return ParseIndexer(ref state);
        }

        if (state.Mode == ParseMode.Basic || state.Parent is UnarySyntax { Operator: UnaryOperator.Alias })
        {
            return Step.Done;
        }

        if (state.Mode != ParseMode.NoNamedArgument && _token.Kind == TokenKind.Colon)
        {
            return ParseNamedArgument(ref state);
        }

        if (TryParseAssignment(ref state))
        {
            return Step.Done;
        }

        return Operators.FromToken(_token.Kind) is { } op ? ParseBinary(ref state, op) : ContinueCall(ref state);
    }

    private Step ContinueCall(ref Operand state)
    {
        if (_token.Kind == TokenKind.Question)
        {
            return ParseConditional(ref state);
        }

        if (IsStartOfExpression())
        {
            return state.OuterCall is null ? ParseArgument(ref state) : Step.Done;
        }

        if (state.Precedence > 0)
        {
            return Step.Done;
        }

        if (state is { Parent: PipeSyntax, Call: null, Left.IsPath: true })
        {
            // A function that a pipe leads to is called even if nothing follows it
            state.Left = new CallSyntax(state.Left.Span, state.Left);
        }

        return _token.Kind is TokenKind.Pipe or TokenKind.PipeGreater ? ParsePipe(ref state) : Step.Done;
    }

    private static bool CanBeIndexed(ExpressionSyntax left) => left.IsPath || left is LiteralSyntax or CallSyntax;

    private bool IsAfterSpace() => _token.Start > 0 && char.IsWhiteSpace(_text[_token.Start - 1]);

    /// <summary>What is known of an expression while it is read.</summary>
    private struct Operand(SyntaxNode parent, ExpressionSyntax? outerCall, int precedence, ParseMode mode, bool allowsAssignment)
    {
        public readonly SyntaxNode Parent = parent;
        public readonly ExpressionSyntax? OuterCall = outerCall;
        public readonly int Precedence = precedence;
        public readonly ParseMode Mode = mode == ParseMode.When ? ParseMode.Default : mode;
        public readonly bool IsWhen = mode == ParseMode.When;
        public readonly bool AllowsAssignment = allowsAssignment;

        /// <summary>The call whose arguments are being collected.</summary>
        public CallSyntax? Call;
        public ExpressionSyntax? Left;
        public bool IsClosed;

        /// <summary>After <c>do … end</c> nothing can follow.</summary>
        public bool EndsHere;
    }
}
