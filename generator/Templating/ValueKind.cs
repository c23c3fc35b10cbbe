namespace Generator.Templating;

/// <summary>What a <see cref="Value"/> holds. Numbers stand in the order in which they widen.</summary>
internal enum ValueKind : byte
{
    Null,
    Bool,
    Int,
    Long,
    BigInteger,
    Float,
    Double,
    Decimal,
    String,

    /// <summary>Text that is markup already, and so is printed without being escaped.</summary>
    Html,
    Date,
    TimeSpan,
    List,
    Object,
    Range,
    Function,

    /// <summary>The value of <c>empty</c> and <c>blank</c>.</summary>
    Empty,
}
