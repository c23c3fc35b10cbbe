namespace Generator.Stages.Check;

/// <summary>An address on a page, with what a browser does with it.</summary>
/// <param name="Value">As it was written, entities decoded.</param>
/// <param name="Target">The file and fragment of the site that it means; nothing where it leads elsewhere or out of the site's folder.</param>
internal sealed record PageUrl(PageElement Element, string Value, UrlUse Use, UrlForm Form, SiteTarget? Target);

/// <summary>A place on the site.</summary>
/// <param name="Path">Path below the site's root; it need not exist.</param>
/// <param name="Fragment">Id on that page, decoded; empty for the page itself.</param>
internal readonly record struct SiteTarget(string Path, string Fragment);

/// <summary>What a browser does with an address.</summary>
internal enum UrlUse
{
    /// <summary>It follows it when the reader asks for it.</summary>
    Navigation,

    /// <summary>It loads it without being asked.</summary>
    Load,

    /// <summary>Nothing: it is there for search engines and feed readers.</summary>
    Metadata,
}

/// <summary>How an address is written.</summary>
internal enum UrlForm
{
    Relative,

    /// <summary>It begins with a slash.</summary>
    Root,

    /// <summary>It has a scheme, or begins with two slashes.</summary>
    Absolute,
}
