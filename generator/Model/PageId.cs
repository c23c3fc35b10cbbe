namespace Generator.Model;

/// <summary>One page in one language. Pages refer to one another by this, so that values stay free of cycles.</summary>
internal readonly record struct PageId(PageName Name, LanguageTag Language) : IComparable<PageId>
{
    public int CompareTo(PageId other)
    {
        var byLanguage = Language.CompareTo(other.Language);
        return byLanguage != 0 ? byLanguage : Name.CompareTo(other.Name);
    }

    public override string ToString() => $"{Language.Value}/{Name.Value}";
}
