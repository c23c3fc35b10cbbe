namespace Generator.Model;

/// <summary>What a link in a body leads to. The hierarchy is closed.</summary>
internal abstract record LinkTarget
{
    private LinkTarget()
    {
    }

    /// <summary>A page of this site, perhaps in another language than the link's.</summary>
    internal sealed record ToPage(PageId Page, OutputPath Path, string? Fragment) : LinkTarget;

    /// <summary>An image or asset of this site.</summary>
    internal sealed record ToFile(OutputPath Path) : LinkTarget;

    /// <summary>A page that exists, but not in this form of the site: what remains of the link is its text.</summary>
    internal sealed record LeftOut : LinkTarget;

    /// <summary>An address elsewhere, as the author wrote it.</summary>
    internal sealed record ToWeb(string Address) : LinkTarget;
}
