namespace Generator.Templating.Syntax;

/// <summary>The operators with two operands.</summary>
internal enum BinaryOperator : byte
{
    Coalesce,
    NotCoalesce,
    Or,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Add,
    Subtract,
    Multiply,
    Divide,
    DivideWhole,
    Modulo,
    ShiftLeft,
    ShiftRight,
    Range,
    RangeExclusive,
}

/// <summary>The operators with one operand.</summary>
internal enum UnaryOperator : byte
{
    Not,
    Negate,
    Plus,
    Alias,
    Expand,
}

/// <summary>How operators are written and how tightly they bind.</summary>
internal static class Operators
{
    public const int UnaryPrecedence = 200;
    public const int IncrementPrecedence = 210;

    public static BinaryOperator? FromToken(TokenKind kind) => kind switch
    {
        TokenKind.DoubleQuestion => BinaryOperator.Coalesce,
        TokenKind.QuestionExclamation => BinaryOperator.NotCoalesce,
        TokenKind.DoublePipe => BinaryOperator.Or,
        TokenKind.DoubleAmpersand => BinaryOperator.And,
        TokenKind.DoubleEqual => BinaryOperator.Equal,
        TokenKind.ExclamationEqual => BinaryOperator.NotEqual,
        TokenKind.Less => BinaryOperator.Less,
        TokenKind.LessEqual => BinaryOperator.LessOrEqual,
        TokenKind.Greater => BinaryOperator.Greater,
        TokenKind.GreaterEqual => BinaryOperator.GreaterOrEqual,
        TokenKind.Plus => BinaryOperator.Add,
        TokenKind.Minus => BinaryOperator.Subtract,
        TokenKind.Star => BinaryOperator.Multiply,
        TokenKind.Slash => BinaryOperator.Divide,
        TokenKind.DoubleSlash => BinaryOperator.DivideWhole,
        TokenKind.Percent => BinaryOperator.Modulo,
        TokenKind.DoubleLess => BinaryOperator.ShiftLeft,
        TokenKind.DoubleGreater => BinaryOperator.ShiftRight,
        TokenKind.DoubleDot => BinaryOperator.Range,
        TokenKind.DoubleDotLess => BinaryOperator.RangeExclusive,
        _ => null,
    };

    /// <summary>The operator of <c>+=</c> and its like.</summary>
    public static BinaryOperator? FromCompound(TokenKind kind) => kind switch
    {
        TokenKind.PlusEqual => BinaryOperator.Add,
        TokenKind.MinusEqual => BinaryOperator.Subtract,
        TokenKind.StarEqual => BinaryOperator.Multiply,
        TokenKind.SlashEqual => BinaryOperator.Divide,
        TokenKind.DoubleSlashEqual => BinaryOperator.DivideWhole,
        TokenKind.PercentEqual => BinaryOperator.Modulo,
        _ => null,
    };

    public static int Precedence(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Coalesce or BinaryOperator.NotCoalesce => 20,
        BinaryOperator.Or => 30,
        BinaryOperator.And => 40,
        BinaryOperator.Equal or BinaryOperator.NotEqual => 70,
        BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual => 80,
        BinaryOperator.Add or BinaryOperator.Subtract => 100,
        BinaryOperator.Range or BinaryOperator.RangeExclusive => 130,
        _ => 110,
    };

    public static string Text(BinaryOperator @operator) => @operator switch
    {
        BinaryOperator.Coalesce => "??",
        BinaryOperator.NotCoalesce => "?!",
        BinaryOperator.Or => "||",
        BinaryOperator.And => "&&",
        BinaryOperator.Equal => "==",
        BinaryOperator.NotEqual => "!=",
        BinaryOperator.Less => "<",
        BinaryOperator.LessOrEqual => "<=",
        BinaryOperator.Greater => ">",
        BinaryOperator.GreaterOrEqual => ">=",
        BinaryOperator.Add => "+",
        BinaryOperator.Subtract => "-",
        BinaryOperator.Multiply => "*",
        BinaryOperator.Divide => "/",
        BinaryOperator.DivideWhole => "//",
        BinaryOperator.Modulo => "%",
        BinaryOperator.ShiftLeft => "<<",
        BinaryOperator.ShiftRight => ">>",
        BinaryOperator.Range => "..",
        _ => "..<",
    };

    public static string Text(UnaryOperator @operator) => @operator switch
    {
        UnaryOperator.Not => "!",
        UnaryOperator.Negate => "-",
        UnaryOperator.Plus => "+",
        UnaryOperator.Alias => "@",
        _ => "^",
    };
}
