namespace Generator.Templating.Syntax;

/// <summary>The part of the parser that reads each kind of statement.</summary>
internal sealed partial class Parser
{
    private ExpressionStatementSyntax ParseExpressionStatementOrNothing(out StatementSyntax? instead)
    {
        var statement = new ExpressionStatementSyntax(_token.Span);
        instead = null;
        var expression = ExpectExpression(statement, allowsAssignment: true);
        if (expression is StatementExpressionSyntax { Statement: var function })
        {
            instead = function;
            return statement;
        }

        statement.Expression = expression;
        if (expression is not null)
        {
            ExpectEndOfStatement();
        }
        else if (_options.StrictNames)
        {
            SkipToEndOfCode();
        }

        return Close(statement);
    }

    private StatementSyntax ParseExpressionStatement()
    {
        var statement = ParseExpressionStatementOrNothing(out var instead);
        return instead ?? statement;
    }

    private IfSyntax ParseIf(bool isElseIf)
    {
        var statement = new IfSyntax(_token.Span, isElseIf);
        Advance();
        statement.Condition = ExpectExpression(statement, allowsAssignment: false);
        if (ExpectEndOfStatement())
        {
            statement.Then = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private StatementSyntax ParseElse()
    {
        if (Peek() is { Kind: TokenKind.Identifier } next && Is(next, "if"))
        {
            Advance();
            return ParseIf(isElseIf: true);
        }

        var statement = new ElseSyntax(_token.Span);
        Advance();
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private ForSyntax ParseFor(bool isTableRow)
    {
        var statement = new ForSyntax(_token.Span, isTableRow);
        Advance();
        statement.Variable = ExpectExpression(statement, ParseMode.Basic);
        if (statement.Variable is null)
        {
            return Close(statement);
        }

        if (!statement.Variable.IsPath)
        {
            Fault(statement, statement.Span, $"Expecting a variable instead of `{statement.Variable}`");
        }

        if (_token.Kind != TokenKind.Identifier || !Is(_token, "in"))
        {
            Fault(statement, statement.Span, $"Expecting 'in' word instead of `{Quoted(_token)}`");
        }
        else
        {
            Advance();
        }

        statement.Iterator = ExpectExpression(statement, allowsAssignment: true);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private WhileSyntax ParseWhile()
    {
        var statement = new WhileSyntax(_token.Span);
        Advance();
        statement.Condition = ExpectExpression(statement, allowsAssignment: false);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private CaseSyntax ParseCase()
    {
        var statement = new CaseSyntax(_token.Span);
        Advance();
        statement.Value = ExpectExpression(statement, allowsAssignment: false);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private WhenSyntax ParseWhen()
    {
        var statement = new WhenSyntax(_token.Span);
        Advance();
        while (IsStartOfExpression() && ParseExpression(statement, mode: ParseMode.When, allowsAssignment: false) is { } value)
        {
            statement.Values.Add(value);
            if (_token.Kind is TokenKind.Comma or TokenKind.DoublePipe)
            {
                Advance();
            }
        }

        if (statement.Values.Count == 0)
        {
            Fault("When is expecting at least one value.");
        }

        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private CaptureSyntax ParseCapture()
    {
        var statement = new CaptureSyntax(_token.Span);
        Advance();
        statement.Target = ExpectExpression(statement, allowsAssignment: true);
        ExpectEndOfStatement();
        statement.Body = ParseBlock(statement, endsStatement: true);
        return Close(statement);
    }

    private WithSyntax ParseWith()
    {
        var statement = new WithSyntax(_token.Span);
        Advance();
        statement.Target = ExpectExpression(statement, allowsAssignment: true);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private WrapSyntax ParseWrap()
    {
        var statement = new WrapSyntax(_token.Span);
        Advance();
        statement.Target = ExpectExpression(statement, allowsAssignment: true);
        if (ExpectEndOfStatement())
        {
            statement.Body = ParseBlock(statement, endsStatement: true);
        }

        return Close(statement);
    }

    private ImportSyntax ParseImport()
    {
        var statement = new ImportSyntax(_token.Span);
        Advance();
        statement.Source = ExpectExpression(statement, allowsAssignment: true);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ReadOnlySyntax ParseReadOnly()
    {
        var statement = new ReadOnlySyntax(_token.Span);
        Advance();
        statement.Variable = ExpectVariable(statement);
        ExpectEndOfStatement();
        return Close(statement);
    }

    private JumpSyntax ParseJump(bool isBreak)
    {
        var statement = new JumpSyntax(_token.Span, isBreak);
        Advance();
        ExpectEndOfStatement();
        return Close(statement);
    }

    private ReturnSyntax ParseReturn()
    {
        var statement = new ReturnSyntax(_token.Span);
        Advance();
        if (IsStartOfExpression())
        {
            statement.Value = ParseExpression(statement);
        }

        ExpectEndOfStatement();
        return Close(statement);
    }

    private VariableSyntax? ExpectVariable(SyntaxNode parent)
    {
        if (_token.Kind is not (TokenKind.Identifier or TokenKind.LocalIdentifier))
        {
            Fault(parent, parent.Span, $"Expecting a variable instead of `{Quoted(_token)}`");
            return null;
        }

        var parsed = ParseVariable();
        if (parsed is VariableSyntax variable)
        {
            return variable;
        }

        Fault(parent, parent.Span, $"Unexpected variable `{parsed}`");
        return null;
    }

    private FunctionSyntax ParseFunction(bool isAnonymous)
    {
        var function = new FunctionSyntax(_token.Span);
        var level = _expressionLevel;
        _expressionLevel = 0;
        Advance();
        if (!isAnonymous)
        {
            function.Name = ExpectVariable(function);
        }

        if (_token.Kind == TokenKind.OpenParen)
        {
            Advance();
            function.Parameters = ParseParameters(function);
        }

        ExpectEndOfStatement();
        function.Body = ParseBlock(function, endsStatement: !isAnonymous);
        _expressionLevel = level;
        return Close(function);
    }

    private List<ParameterSyntax> ParseParameters(FunctionSyntax function)
    {
        var parameters = new List<ParameterSyntax>();
        var (hasRest, hasDefaults) = (false, false);
        while (_token.Kind != TokenKind.CloseParen)
        {
            if (parameters.Count > 0 && !SkipComma())
            {
                Fault("Expecting a comma to separate arguments in a function call.");
            }

            if (!IsStartOfExpression())
            {
                Fault("Expecting an expression for argument function calls instead of this token.");
                Fault("Expecting a closing parenthesis for a function call.");
                return parameters;
            }

            if (ExpectVariable(function) is not { } name)
            {
                Fault("Expecting a closing parenthesis for a function call.");
                return parameters;
            }

            parameters.Add(ParseParameter(name, ref hasRest, ref hasDefaults));
        }

        Advance();
        return parameters;
    }

    private bool SkipComma()
    {
        if (_token.Kind != TokenKind.Comma)
        {
            return false;
        }

        Advance();
        return true;
    }

    private ParameterSyntax ParseParameter(VariableSyntax name, ref bool hasRest, ref bool hasDefaults)
    {
        if (name.IsLocal)
        {
            Fault(name.Span, "Expecting only a simple name parameter for a function");
        }

        if (_token.Kind == TokenKind.Equal)
        {
            if (hasRest)
            {
                Fault(name.Span, "Cannot declare an optional parameter after a variable parameter (`...`).");
            }

            hasDefaults = true;
            return new ParameterSyntax(name.Name, ParseDefault(name), IsRest: false);
        }

        if (_token.Kind == TokenKind.TripleDot)
        {
            if (hasRest)
            {
                Fault(name.Span, "Cannot declare multiple variable parameters.");
            }

            (hasRest, hasDefaults) = (true, true);
            Advance();
            return new ParameterSyntax(name.Name, null, IsRest: true);
        }

        if (hasDefaults)
        {
            Fault(name.Span, "Cannot declare a normal parameter after an optional parameter.");
        }

        return new ParameterSyntax(name.Name, null, IsRest: false);
    }

    private Value? ParseDefault(VariableSyntax name)
    {
        Advance();
        if (ExpectExpression(new DefaultSyntax(name.Span), allowsAssignment: true) is LiteralSyntax literal)
        {
            return literal.Value;
        }

        Fault(name.Span, "Expecting only a literal for an optional parameter value.");
        return null;
    }
}
