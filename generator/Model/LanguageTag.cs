namespace Generator.Model;

/// <summary>A language as a canonical BCP 47 tag, such as <c>en</c> or <c>zh-Hans</c>: the name of its folder and the value of <c>lang</c>.</summary>
internal readonly record struct LanguageTag(string Value) : IComparable<LanguageTag>
{
    /// <summary>The folder of its pages in the site: the tag in lower case.</summary>
    public string Folder => Value.ToLowerInvariant();

    public int CompareTo(LanguageTag other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}
