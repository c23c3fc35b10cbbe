namespace Generator.Stages.Bundle.Zim;

/// <summary>One entry of a ZIM archive, before it has a place there.</summary>
/// <param name="Namespace">
/// One letter: <c>C</c> for what is read, <c>M</c> for metadata, <c>W</c> for well-known entries, <c>X</c> for listings.
/// </param>
/// <param name="Path">Below the namespace, with <c>/</c>, without one at the start.</param>
/// <param name="Title">Text, not HTML; empty where the path is the title.</param>
internal abstract record ZimEntry(char Namespace, string Path, string Title)
{
    public const char Content = 'C';
    public const char Metadata = 'M';
    public const char WellKnown = 'W';
    public const char Index = 'X';

    public const string MediaTypeOfPages = "text/html";

    /// <summary>What the entry is sorted by among titles.</summary>
    public string TitleOrPath => Title.Length > 0 ? Title : Path;
}

/// <summary>An entry with bytes of its own.</summary>
/// <param name="MediaType">Such as <c>text/html</c>.</param>
internal record ZimItem(char Namespace, string Path, string Title, string MediaType, ReadOnlyMemory<byte> Bytes)
    : ZimEntry(Namespace, Path, Title);

/// <summary>A page that readers may be led to: they suggest it by its title, and open one of these at random.</summary>
internal sealed record ZimPage(string Path, string Title, ReadOnlyMemory<byte> Bytes)
    : ZimItem(Content, Path, Title, MediaTypeOfPages, Bytes);

/// <summary>An entry that leads to another.</summary>
/// <param name="Target">The path of the other, which is content.</param>
internal sealed record ZimRedirect(char Namespace, string Path, string Title, string Target)
    : ZimEntry(Namespace, Path, Title);
