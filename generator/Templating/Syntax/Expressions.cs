namespace Generator.Templating.Syntax;

/// <summary>An expression. <see cref="object.ToString"/> gives it in the language's normal form, for messages.</summary>
internal abstract class ExpressionSyntax(TextSpan span) : SyntaxNode(span)
{
    /// <summary>Whether it can be assigned to: a variable, a member, an indexer, or one of these in brackets.</summary>
    public virtual bool IsPath => false;

    public sealed override string ToString() => SyntaxPrinter.Print(this);
}

/// <summary>A number, a string, <c>true</c>, <c>false</c> or <c>null</c>.</summary>
/// <param name="quote">The quote that a string was written with.</param>
internal sealed class LiteralSyntax(TextSpan span, Value value, char quote) : ExpressionSyntax(span)
{
    public Value Value => value;

    public char Quote => quote;

    public override string Kind => "literal";

    public override string Example => "<value>";
}

/// <summary>A name. <c>$x</c> is the local <c>x</c>, <c>$</c> the local without a name, <c>$$</c> the local <c>$</c>.</summary>
internal sealed class VariableSyntax(TextSpan span, string name, bool isLocal) : ExpressionSyntax(span)
{
    public string Name => name;

    public bool IsLocal => isLocal;

    public bool IsBlock => isLocal && name == "$";

    public override bool IsPath => true;

    public override string Kind => "variable";

    public override string Example => "<variable_name>";
}

/// <summary><c>this</c>: the current object.</summary>
internal sealed class ThisSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public override bool IsPath => true;

    public override string Kind => "this expression";

    public override string Example => "this";
}

/// <summary><c>a.b</c> or <c>a?.b</c>.</summary>
internal sealed class MemberSyntax(TextSpan span, ExpressionSyntax target, VariableSyntax member, bool isConditional) : ExpressionSyntax(span)
{
    public ExpressionSyntax Target => target;

    public VariableSyntax Member => member;

    /// <summary>Whether it was written with <c>?.</c>.</summary>
    public bool IsWrittenConditional => isConditional;

    /// <summary>Whether null gives null: so after <c>?.</c> in the rest of the chain too.</summary>
    public bool IsConditional { get; } = isConditional || target is MemberSyntax { IsConditional: true };

    public override bool IsPath => true;

    public override string Kind => "member expression";

    public override string Example => "<expression>.<variable_name>";
}

/// <summary><c>a.empty?</c> or <c>a.blank?</c>.</summary>
internal sealed class IsEmptySyntax(TextSpan span, ExpressionSyntax target, VariableSyntax member) : ExpressionSyntax(span)
{
    public ExpressionSyntax Target => target;

    public VariableSyntax Member => member;

    public override bool IsPath => true;

    public override string Kind => "empty expression";

    public override string Example => "<expression>.empty?";
}

/// <summary><c>a[i]</c>; <c>$1</c> is one too.</summary>
internal sealed class IndexerSyntax(TextSpan span, ExpressionSyntax target) : ExpressionSyntax(span)
{
    public ExpressionSyntax Target => target;

    public ExpressionSyntax? Index { get; set; }

    public override bool IsPath => true;

    public override string Kind => "indexer expression";

    public override string Example => "<expression>[<index_expression>]";
}

/// <summary>Two operands and an operator between them.</summary>
internal sealed class BinarySyntax(TextSpan span, ExpressionSyntax left, BinaryOperator @operator, TextSpan operatorSpan) : ExpressionSyntax(span)
{
    public ExpressionSyntax Left => left;

    public BinaryOperator Operator => @operator;

    public TextSpan OperatorSpan => operatorSpan;

    public ExpressionSyntax? Right { get; set; }

    public override string Kind => "binary expression";

    public override string Example => "<expression> operator <expression>";
}

/// <summary><c>!a</c>, <c>-a</c>, <c>+a</c>, <c>@f</c>, <c>^a</c>.</summary>
internal sealed class UnarySyntax(TextSpan span, UnaryOperator @operator) : ExpressionSyntax(span)
{
    public UnaryOperator Operator => @operator;

    public ExpressionSyntax? Right { get; set; }

    public override string Kind => "unary expression";

    public override string Example => "<operator> <expression>";
}

/// <summary><c>++a</c>, <c>a++</c>, <c>--a</c>, <c>a--</c>.</summary>
internal sealed class IncrementSyntax(TextSpan span, int by, bool isPostfix) : ExpressionSyntax(span)
{
    public int By => by;

    public bool IsPostfix => isPostfix;

    public ExpressionSyntax? Operand { get; set; }

    public override string Kind => "increment/decrement expression";

    public override string Example => "<operator> <expression> or <expression> <operator>";
}

/// <summary><c>c ? a : b</c>.</summary>
internal sealed class ConditionalSyntax(TextSpan span, ExpressionSyntax condition) : ExpressionSyntax(span)
{
    public ExpressionSyntax Condition => condition;

    public ExpressionSyntax? Then { get; set; }

    public ExpressionSyntax? Else { get; set; }

    public override string Kind => "conditional expression";

    public override string Example => "<condition> ? <then_value> : <else_value>";
}

/// <summary><c>a = b</c>, or <c>a += b</c> and its like.</summary>
internal sealed class AssignSyntax(TextSpan span, ExpressionSyntax target, BinaryOperator? @operator) : ExpressionSyntax(span)
{
    public ExpressionSyntax Target => target;

    /// <summary>The operator of a compound assignment.</summary>
    public BinaryOperator? Operator => @operator;

    public ExpressionSyntax? Value { get; set; }

    public override string Kind => "assign expression";

    public override string Example => "<target_expression> = <value_expression>";
}

/// <summary><c>f a b</c> or <c>f(a, b)</c>.</summary>
internal sealed class CallSyntax(TextSpan span, ExpressionSyntax target) : ExpressionSyntax(span)
{
    public ExpressionSyntax Target => target;

    public List<ExpressionSyntax> Arguments { get; } = [];

    /// <summary>Whether brackets enclose the arguments.</summary>
    public bool IsExplicit { get; set; }

    public bool IsClosed { get; set; }

    public override string Kind => "function call expression";

    public override string Example => "<target_expression> <arguemnt[0]> ... <arguement[n]>";
}

/// <summary><c>name: value</c> among the arguments of a call or of a loop.</summary>
internal sealed class NamedArgumentSyntax(TextSpan span, VariableSyntax name) : ExpressionSyntax(span)
{
    public VariableSyntax Name => name;

    public ExpressionSyntax? Value { get; set; }

    public override string Kind => "named argument";

    public override string Example => "<name>: <value>";
}

/// <summary><c>a | f</c>.</summary>
internal sealed class PipeSyntax(TextSpan span, ExpressionSyntax from) : ExpressionSyntax(span)
{
    public ExpressionSyntax From => from;

    public ExpressionSyntax? To { get; set; }

    public bool IsArrow { get; set; }

    public override string Kind => "pipe expression";

    public override string Example => "<expression> | <expression>";
}

/// <summary>An expression in brackets.</summary>
internal sealed class NestedSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public ExpressionSyntax? Inner { get; set; }

    public override bool IsPath => true;

    public override string Kind => "nested expression";

    public override string Example => "(<expression>)";
}

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ArraySyntax(TextSpan span) : ExpressionSyntax(span)
{
    public List<ExpressionSyntax> Items { get; } = [];

    public override string Kind => "array initializer";

    public override string Example => "[item1, item2,...]";
}

/// <summary><c>{a: b}</c>.</summary>
internal sealed class ObjectSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public List<ObjectMemberSyntax> Members { get; } = [];

    public override string Kind => "object initializer expression";

    public override string Example => "{ member1: <expression>, member2: ... }";
}

/// <summary>One member of an object literal.</summary>
/// <param name="Key">A name or a string, as written.</param>
internal sealed record ObjectMemberSyntax(ExpressionSyntax Key, string Name, ExpressionSyntax Value);

/// <summary><c>$"a{b}c"</c>: literals and holes in turn.</summary>
internal sealed class InterpolatedSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public List<ExpressionSyntax> Parts { get; } = [];

    public override string Kind => "interpolated expression";

    public override string Example => "{<expression>}";
}

/// <summary>One hole of an interpolated string.</summary>
internal sealed class HoleSyntax(TextSpan span) : ExpressionSyntax(span)
{
    public ExpressionSyntax? Inner { get; set; }

    public override string Kind => "interpolated string expression";

    public override string Example => "$\"string{<expression>}string\"";
}

/// <summary><c>do … end</c> as a value.</summary>
internal sealed class AnonymousFunctionSyntax(TextSpan span, FunctionSyntax function) : ExpressionSyntax(span)
{
    public FunctionSyntax Function => function;

    public override string Kind => "function statement";

    public override string Example => "func <variable> ... end";
}

/// <summary>A statement that began like an expression: <c>f(x) = x + 1</c>.</summary>
internal sealed class StatementExpressionSyntax(TextSpan span, StatementSyntax statement) : ExpressionSyntax(span)
{
    public StatementSyntax Statement => statement;

    public override string Kind => "function statement";

    public override string Example => "func <variable> ... end";
}
