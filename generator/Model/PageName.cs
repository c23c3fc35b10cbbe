namespace Generator.Model;

/// <summary>
/// Names a page in every language: its path below the language's folder without <c>.md</c>, such as
/// <c>letter</c> or <c>press/epoch-times</c>. Translations share it.
/// </summary>
internal readonly record struct PageName(string Value) : IComparable<PageName>
{
    /// <summary>The part after the last <c>/</c>.</summary>
    public string Slug => Value[(Value.LastIndexOf('/') + 1)..];

    public int CompareTo(PageName other) => string.CompareOrdinal(Value, other.Value);

    public override string ToString() => Value;
}

/// <summary>One page in one language. Pages refer to one another by this, so that values stay free of cycles.</summary>
internal readonly record struct PageId(PageName Name, LanguageTag Language) : IComparable<PageId>
{
    public int CompareTo(PageId other) => (Language, Name).CompareTo((other.Language, other.Name));

    public override string ToString() => $"{Language.Value}/{Name.Value}";
}
