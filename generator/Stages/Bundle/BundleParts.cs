namespace Generator.Stages.Bundle;

/// <summary>The files below <c>templates/bundles/</c>: what downloads are made with and no page shows. A campaign may have none of them.</summary>
/// <param name="BookStyle"><c>book.css</c>, the style sheet of e-books.</param>
/// <param name="SingleStyle"><c>single.css</c>, what the single page needs beside the site's style sheet.</param>
/// <param name="Cover"><c>cover-ltr.png</c> or <c>cover-rtl.png</c>, by the direction of the language: the picture on the cover, without words.</param>
internal sealed record BundleParts(SourceFile? BookStyle, SourceFile? SingleStyle, SourceFile? Cover)
{
    private const string Folder = "templates/bundles/";

    public static BundleParts Of(Site site, LanguageTag language)
    {
        return new BundleParts(Find("book.css"), Find("single.css"), Find($"cover-{Directions.Of(language)}.png"));

        SourceFile? Find(string name) => site.BundleAssets.FirstOrDefault(file => file.Path.Value == Folder + name);
    }
}
