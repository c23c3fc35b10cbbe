namespace Generator.Translations.Exchange;

/// <summary>The names of XLIFF 2.0 that are written and read (OASIS, 5 August 2014).</summary>
internal static class XliffFile
{
    public const string Namespace = "urn:oasis:names:tc:xliff:document:2.0";
    public const string Version = "2.0";

    /// <summary>What makes a name of ours one that no other program uses.</summary>
    public const string Prefix = "site:";

    public const string FieldPrefix = "k-";
    public const string BlockPrefix = "b-";

    public const string Before = "before";
    public const string Translator = "translator";
    public const string Glossary = "glossary";
    public const string Place = "location";
}
