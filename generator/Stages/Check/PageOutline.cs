namespace Generator.Stages.Check;

/// <summary>
/// What remains of a page when its own checks are done: all that the checks across pages ask, without a text for each
/// id and link, so that ten thousand pages cost the garbage collector nothing.
/// </summary>
/// <param name="File">Without its bytes.</param>
/// <param name="Ids">Every id on it as an anchor, sorted.</param>
/// <param name="Links">What leads from it to a file of the site; metadata does not.</param>
internal sealed record PageOutline(OutputFile File, string Language, string Title, ulong[] Ids, OutlineLink[] Links)
{
    public static PageOutline Of(CheckedPage page) => new(
        page.File with { Bytes = default },
        page.Facts.Elements[0]["lang"] ?? "",
        page.Facts.Elements.LastOrDefault(e => e is { Name: "title", Parent.Name: "head" })?.Text.Trim() ?? "",
        [.. page.Facts.Ids.Select(AnchorOf).Order()],
        [.. page.Urls.Select(OutlineLink.Of).Where(link => link is not null).Select(link => link!.Value)]);

    public bool Has(ulong anchor) => Array.BinarySearch(Ids, anchor) >= 0;

    /// <summary>Stands for an id while pages are held against each other: sixty-four bits (FNV-1a over its UTF-16 units).</summary>
    public static ulong AnchorOf(string id) => id.Aggregate(14695981039346656037UL, (hash, c) => (hash ^ c) * 1099511628211UL);
}

/// <summary>A link that a reader can follow to a file of the site.</summary>
/// <param name="File">The file's place in the list of files.</param>
/// <param name="Anchor">Of the id it leads to, if it names one.</param>
internal readonly record struct OutlineLink(int File, ulong? Anchor)
{
    /// <summary>Nothing for an address that is none.</summary>
    public static OutlineLink? Of(PageUrl url) =>
        url is { Use: UrlUse.Navigation, Target: { } target, File: { } file }
            ? new(file, target.Fragment.Length == 0 ? null : PageOutline.AnchorOf(target.Fragment))
            : null;
}
