namespace Generator.Templating.Builtins;

/// <summary>Equality and order of values as the list functions see them: by type and value.</summary>
internal static class Equality
{
    public static bool AreSame(Value left, Value right)
    {
        if (left.IsText && right.IsText)
        {
            return string.Equals(left.AsText, right.AsText, StringComparison.Ordinal);
        }

        if (left.Kind != right.Kind)
        {
            return false;
        }

        return left.Kind switch
        {
            ValueKind.Null => true,
            ValueKind.Bool or ValueKind.Int or ValueKind.Long or ValueKind.TimeSpan => left.AsLong == right.AsLong,
            ValueKind.Float or ValueKind.Double => left.AsDouble.Equals(right.AsDouble),
            ValueKind.Date => left.AsDate == right.AsDate,
            ValueKind.Decimal or ValueKind.BigInteger => left.Reference!.Equals(right.Reference),
            _ => ReferenceEquals(left.Reference, right.Reference),
        };
    }

    public static int HashOf(Value value) => value.Kind switch
    {
        ValueKind.String or ValueKind.Html => string.GetHashCode(value.AsText, StringComparison.Ordinal),
        ValueKind.Null => 0,
        ValueKind.Bool or ValueKind.Int or ValueKind.Long or ValueKind.TimeSpan => value.AsLong.GetHashCode(),
        ValueKind.Float or ValueKind.Double => value.AsDouble.GetHashCode(),
        ValueKind.Date => value.AsDate.GetHashCode(),
        _ => value.Reference!.GetHashCode(),
    };

    /// <summary>The order of a sort: null first, then what is of one type by its value.</summary>
    /// <exception cref="TemplateFailure">The two cannot be compared.</exception>
    public static int Compare(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return (left.IsNull ? 0 : 1) - (right.IsNull ? 0 : 1);
        }

        if (left.IsText && right.IsText)
        {
            return TextOrder.Compare(left.AsText, right.AsText);
        }

        if (left.Kind != right.Kind)
        {
            throw Faults.Type($"Object must be of type {ClrNames.Short(left)}.");
        }

        return left.Kind switch
        {
            ValueKind.Bool or ValueKind.Int or ValueKind.Long or ValueKind.TimeSpan => left.AsLong.CompareTo(right.AsLong),
            ValueKind.Float or ValueKind.Double => left.AsDouble.CompareTo(right.AsDouble),
            ValueKind.Date => left.AsDate.CompareTo(right.AsDate),
            ValueKind.Decimal => left.AsDecimal.CompareTo(right.AsDecimal),
            ValueKind.BigInteger => left.AsBigInteger.CompareTo(right.AsBigInteger),
            _ => throw Faults.Type("At least one object must implement IComparable."),
        };
    }

    /// <summary>For tables of values.</summary>
    public static IEqualityComparer<Value> Comparer { get; } = new ValueComparer();

    private sealed class ValueComparer : IEqualityComparer<Value>
    {
        public bool Equals(Value x, Value y) => AreSame(x, y);

        public int GetHashCode(Value obj) => HashOf(obj);
    }
}

/// <summary>
/// The order of texts in a sort, the same on every machine: punctuation, digits, letters; letters without case
/// first, then lower case before upper.
/// </summary>
internal static class TextOrder
{
    public static int Compare(string left, string right)
    {
        var length = Math.Min(left.Length, right.Length);
        for (var i = 0; i < length; i++)
        {
            var order = KeyOf(left[i]).CompareTo(KeyOf(right[i]));
            if (order != 0)
            {
                return order;
            }
        }

        return left.Length != right.Length ? left.Length.CompareTo(right.Length) : ByCase(left, right);
    }

    private static int KeyOf(char c)
    {
        var rank = char.IsLetter(c) ? 2 : char.IsDigit(c) ? 1 : 0;
        return (rank << 16) | char.ToLowerInvariant(c);
    }

    private static int ByCase(string left, string right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (left[i] != right[i])
            {
                return char.IsLower(left[i]) ? -1 : 1;
            }
        }

        return 0;
    }
}
