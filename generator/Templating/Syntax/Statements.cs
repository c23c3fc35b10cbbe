namespace Generator.Templating.Syntax;

/// <summary>A statement, or a piece of text between statements.</summary>
internal abstract class StatementSyntax(TextSpan span) : SyntaxNode(span);

/// <summary>Statements up to an <c>end</c>, an <c>else</c>, a <c>when</c> or the end of the file.</summary>
internal sealed class BlockSyntax(TextSpan span) : StatementSyntax(span)
{
    public List<StatementSyntax> Statements { get; } = [];

    public override string Kind => "block statement";

    public override string Example => "<statement>...end";
}

/// <summary>The root of a template.</summary>
internal sealed class PageSyntax(TextSpan span) : StatementSyntax(span)
{
    public override string Kind => "ScriptPage";

    public override string Example => "...";
}

/// <summary>Text that is printed as it stands.</summary>
internal sealed class TextSyntax(TextSpan span, bool isRaw) : StatementSyntax(span)
{
    /// <summary>Whether it stands between <c>{%{</c> and <c>}%}</c>, and so is never indented.</summary>
    public bool IsRaw => isRaw;

    public override string Kind => "raw statement";

    public override string Example => "<raw_text>";
}

/// <summary><c>{{</c> or <c>}}</c>: kept for the indent that it begins or ends.</summary>
internal sealed class CodeEdgeSyntax(TextSpan span, bool isEnter, string? indent) : StatementSyntax(span)
{
    public bool IsEnter => isEnter;

    /// <summary>The white space before it on its line; empty when there is none or something else stands there.</summary>
    public string? Indent => indent;

    public override string Kind => "{{ or }}";

    public override string Example => "{{ or }}";
}

/// <summary>An expression whose value is printed, or an assignment.</summary>
internal sealed class ExpressionStatementSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Expression { get; set; }

    public override string Kind => "expression statement";

    public override string Example => "<expression>";
}

/// <summary><c>if</c>; an <c>else if</c> is the <see cref="Else"/> of the one before.</summary>
internal sealed class IfSyntax(TextSpan span, bool isElseIf) : StatementSyntax(span)
{
    public bool IsElseIf => isElseIf;

    public ExpressionSyntax? Condition { get; set; }

    public BlockSyntax? Then { get; set; }

    public StatementSyntax? Else { get; set; }

    public override string Kind => "if statement";

    public override string Example => "if <expression> ... end|else|else if";
}

/// <summary>The <c>else</c> of an <c>if</c>, a <c>for</c> or a <c>case</c>.</summary>
internal sealed class ElseSyntax(TextSpan span) : StatementSyntax(span)
{
    public BlockSyntax? Body { get; set; }

    public override string Kind => "else statement";

    public override string Example => "else | else if <expression> ... end|else|else if";
}

/// <summary><c>for</c> or <c>tablerow</c>.</summary>
internal sealed class ForSyntax(TextSpan span, bool isTableRow) : StatementSyntax(span)
{
    public bool IsTableRow => isTableRow;

    public ExpressionSyntax? Variable { get; set; }

    public ExpressionSyntax? Iterator { get; set; }

    public List<NamedArgumentSyntax> Options { get; } = [];

    public BlockSyntax? Body { get; set; }

    public ElseSyntax? Else { get; set; }

    public override string Kind => "for statement";

    public override string Example => "for <variable> in <expression> ... end";
}

/// <summary><c>while</c>.</summary>
internal sealed class WhileSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Condition { get; set; }

    public BlockSyntax? Body { get; set; }

    public override string Kind => "while statement";

    public override string Example => "while <expression> ... end";
}

/// <summary><c>case</c>; its body holds the first <c>when</c>.</summary>
internal sealed class CaseSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Value { get; set; }

    public BlockSyntax? Body { get; set; }

    public override string Kind => "case statement";

    public override string Example => "case <expression> ... end|when|else";
}

/// <summary><c>when</c>, with the <c>when</c> or <c>else</c> after it.</summary>
internal sealed class WhenSyntax(TextSpan span) : StatementSyntax(span)
{
    public List<ExpressionSyntax> Values { get; } = [];

    public BlockSyntax? Body { get; set; }

    public StatementSyntax? Next { get; set; }

    public override string Kind => "when statement";

    public override string Example => "when <expression> ... end|when|else";
}

/// <summary><c>capture</c>.</summary>
internal sealed class CaptureSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Target { get; set; }

    public BlockSyntax? Body { get; set; }

    public override string Kind => "capture statement";

    public override string Example => "capture <variable> ... end";
}

/// <summary><c>with</c>.</summary>
internal sealed class WithSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Target { get; set; }

    public BlockSyntax? Body { get; set; }

    public override string Kind => "with statement";

    public override string Example => "with <variable> ... end";
}

/// <summary><c>wrap</c>.</summary>
internal sealed class WrapSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Target { get; set; }

    public BlockSyntax? Body { get; set; }

    public override string Kind => "wrap statement";

    public override string Example => "wrap <function_call> ... end";
}

/// <summary><c>import</c>.</summary>
internal sealed class ImportSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Source { get; set; }

    public override string Kind => "import statement";

    public override string Example => "import <expression>";
}

/// <summary><c>readonly</c>.</summary>
internal sealed class ReadOnlySyntax(TextSpan span) : StatementSyntax(span)
{
    public VariableSyntax? Variable { get; set; }

    public override string Kind => "readonly statement";

    public override string Example => "readonly <variable>";
}

/// <summary><c>func</c>, <c>do</c> or <c>f(x) = …</c>.</summary>
internal sealed class FunctionSyntax(TextSpan span) : StatementSyntax(span)
{
    /// <summary>Nothing for <c>do</c>.</summary>
    public VariableSyntax? Name { get; set; }

    /// <summary>Nothing for a function without brackets, whose arguments are in <c>$</c>.</summary>
    public List<ParameterSyntax>? Parameters { get; set; }

    public StatementSyntax? Body { get; set; }

    public override string Kind => "function statement";

    public override string Example => "func <variable> ... end";
}

/// <summary>A parameter of a function.</summary>
/// <param name="IsRest">Whether it takes all further arguments, as an array.</param>
internal sealed record ParameterSyntax(string Name, Value? Default, bool IsRest);

/// <summary>The default of a parameter while it is read.</summary>
internal sealed class DefaultSyntax(TextSpan span) : SyntaxNode(span)
{
    public override string Kind => "ScriptParameter";

    public override string Example => "...";
}

/// <summary><c>ret</c>.</summary>
internal sealed class ReturnSyntax(TextSpan span) : StatementSyntax(span)
{
    public ExpressionSyntax? Value { get; set; }

    public override string Kind => "return statement";

    public override string Example => "return <expression>?";
}

/// <summary><c>break</c> or <c>continue</c>.</summary>
internal sealed class JumpSyntax(TextSpan span, bool isBreak) : StatementSyntax(span)
{
    public bool IsBreak => isBreak;

    public override string Kind => isBreak ? "break statement" : "continue statement";

    public override string Example => isBreak ? "break" : "continue";
}

/// <summary><c>end</c>.</summary>
internal sealed class EndSyntax(TextSpan span) : StatementSyntax(span)
{
    public override string Kind => "end statement";

    public override string Example => "end";
}
