namespace Generator.Stages.Check;

/// <summary>What remains of a page when its own checks are done: all that the checks across pages ask.</summary>
/// <param name="Ids">Every id on it, sorted.</param>
/// <param name="Links">What leads from it to a file of the site; metadata does not.</param>
internal sealed record PageOutline(OutputFile File, string Language, string Title, Anchor[] Ids, OutlineLink[] Links)
{
    public static PageOutline Of(CheckedPage page)
    {
        var ids = new List<Anchor>();
        var (language, title) = ("", "");
        foreach (var element in page.Facts.Elements)
        {
            if (element["id"] is { } id)
            {
                ids.Add(Anchor.Of(id));
            }

            if (element.Name == "html")
            {
                language = element["lang"] ?? "";
            }
            else if (element is { Name: "title", Parent.Name: "head" })
            {
                title = page.Facts.TextOf(element).Trim();
            }
        }

        ids.Sort();
        return new PageOutline(page.File, language, title, [.. ids], LinksOf(page));
    }

    public bool Has(Anchor id) => Array.BinarySearch(Ids, id) >= 0;

    private static OutlineLink[] LinksOf(CheckedPage page)
    {
        var links = new List<OutlineLink>(page.Urls.Length);
        foreach (var url in page.Urls)
        {
            if (url is { Use: UrlUse.Navigation, Target: { } target } && page.Site.IndexOf(target.Path) is { } file)
            {
                links.Add(new OutlineLink(file, target.Fragment.Length == 0 ? null : Anchor.Of(target.Fragment)));
            }
        }

        return [.. links];
    }
}

/// <summary>A link that a reader can follow to a file of the site.</summary>
/// <param name="File">The file's place in the list of files.</param>
/// <param name="Fragment">The id it leads to, if it names one.</param>
internal readonly record struct OutlineLink(int File, Anchor? Fragment);
