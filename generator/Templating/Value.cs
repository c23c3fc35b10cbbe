using System.Numerics;

namespace Generator.Templating;

/// <summary>
/// One value of the template language in sixteen bytes: numbers, dates and truth are kept unboxed in the bits,
/// beside a tag that tells their kind; for all else the object is kept and the bits tell its kind.
/// </summary>
internal readonly struct Value
{
    private readonly object? _object;
    private readonly long _bits;

    private Value(object? @object, long bits)
    {
        _object = @object;
        _bits = bits;
    }

    public static Value Null => default;

    public static Value True => new(Tag.Bool, 1);

    public static Value False => new(Tag.Bool, 0);

    /// <summary>The value of <c>empty</c>: equal to a list or an object without items.</summary>
    public static Value Empty { get; } = new(new object(), (long)ValueKind.Empty);

    public ValueKind Kind => _object switch
    {
        null => ValueKind.Null,
        Tag tag => tag.Kind,
        _ => (ValueKind)_bits,
    };

    public bool IsNull => _object is null;

    /// <summary>Stands where a local or an argument was never given a value; reads as null.</summary>
    internal static Value Unset { get; } = new(new object(), (long)ValueKind.Null);

    internal bool IsUnset => _bits == 0 && ReferenceEquals(_object, Unset._object);

    internal bool IsFunction => _bits == (long)ValueKind.Function && _object is not (null or Tag);

    internal bool IsText => Kind is ValueKind.String or ValueKind.Html;

    internal bool IsList => Kind is ValueKind.List or ValueKind.Range;

    /// <summary>Only null, <c>false</c> and <c>empty</c> are false.</summary>
    internal bool IsTrue => Kind switch
    {
        ValueKind.Null or ValueKind.Empty => false,
        ValueKind.Bool => _bits != 0,
        _ => true,
    };

    public static implicit operator Value(string? text) => String(text);

    public static implicit operator Value(bool truth) => Bool(truth);

    public static implicit operator Value(int number) => Int(number);

    public static implicit operator Value(long number) => Long(number);

    public static implicit operator Value(double number) => Double(number);

    public static implicit operator Value(HtmlFragment? html) => Html(html);

    public static Value Bool(bool truth) => truth ? True : False;

    public static Value Int(int number) => new(Tag.Int, number);

    public static Value Long(long number) => new(Tag.Long, number);

    public static Value Float(float number) => new(Tag.Float, BitConverter.DoubleToInt64Bits(number));

    public static Value Double(double number) => new(Tag.Double, BitConverter.DoubleToInt64Bits(number));

    public static Value Decimal(decimal number) => new(number, (long)ValueKind.Decimal);

    public static Value BigInteger(BigInteger number) => new(number, (long)ValueKind.BigInteger);

    /// <summary>Plain text: a site build escapes it when it is printed.</summary>
    public static Value String(string? text) => text is null ? default : new Value(text, (long)ValueKind.String);

    /// <summary>Text that is markup already: printed as it is.</summary>
    public static Value Html(string? html) => html is null ? default : new Value(html, (long)ValueKind.Html);

    /// <summary>Markup with the places it was made from.</summary>
    public static Value Html(HtmlFragment? html) => html switch
    {
        null => default,
        { Marks.IsEmpty: true } => Html(html.Text),
        _ => new Value(html, (long)ValueKind.Html),
    };

    public static Value Date(DateTime date) => new(Tag.Date, date.Ticks | ((long)date.Kind << 62));

    /// <summary>An instant, kept in UTC.</summary>
    public static Value Date(DateTimeOffset date) => Date(date.UtcDateTime);

    public static Value Date(DateOnly date) => Date(date.ToDateTime(TimeOnly.MinValue));

    public static Value TimeSpan(TimeSpan span) => new(Tag.TimeSpan, span.Ticks);

    public static Value Object(ITemplateObject? value) => value is null ? default : new Value(value, (long)ValueKind.Object);

    public static Value List(ITemplateList? list) => list is null ? default : new Value(list, (long)ValueKind.List);

    public static Value List(ImmutableArray<Value> items) => List(TemplateList.Of(items));

    public static Value Function(TemplateFunction? function) => OfFunction(function);

    internal static Value OfFunction(object? function) =>
        function is null ? default : new Value(function, (long)ValueKind.Function);

    internal static Value OfRange(ITemplateList range) => new(range, (long)ValueKind.Range);

    internal object? Reference => _object;

    internal bool AsBool => _bits != 0;

    internal int AsInt => (int)_bits;

    internal long AsLong => _bits;

    internal double AsDouble => BitConverter.Int64BitsToDouble(_bits);

    internal decimal AsDecimal => (decimal)_object!;

    internal BigInteger AsBigInteger => (BigInteger)_object!;

    /// <summary>The text of a String or an Html value.</summary>
    internal string AsText => _object as string ?? ((HtmlFragment)_object!).Text;

    internal ImmutableArray<HtmlMark> Marks => _object is HtmlFragment html ? html.Marks : [];

    internal DateTime AsDate => new(_bits & 0x3FFF_FFFF_FFFF_FFFF, (DateTimeKind)((_bits >>> 62) & 3));

    internal TimeSpan AsTimeSpan => new(_bits);

    internal ITemplateObject AsObject => (ITemplateObject)_object!;

    internal ITemplateList AsList => (ITemplateList)_object!;

    private sealed class Tag(ValueKind kind)
    {
        public static readonly Tag Bool = new(ValueKind.Bool);
        public static readonly Tag Int = new(ValueKind.Int);
        public static readonly Tag Long = new(ValueKind.Long);
        public static readonly Tag Float = new(ValueKind.Float);
        public static readonly Tag Double = new(ValueKind.Double);
        public static readonly Tag Date = new(ValueKind.Date);
        public static readonly Tag TimeSpan = new(ValueKind.TimeSpan);

        public ValueKind Kind { get; } = kind;
    }
}
