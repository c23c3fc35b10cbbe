using AngleSharp.Dom;

namespace Generator.Html.Editing;

/// <summary>Moves the headings of a page below one that is not on it.</summary>
internal static class Headings
{
    public static void Demote(IDocument document)
    {
        foreach (var heading in document.QuerySelectorAll("h1, h2, h3, h4, h5").ToList())
        {
            var lower = document.CreateElement("h" + (char)(heading.LocalName[1] + 1));
            foreach (var attribute in heading.Attributes)
            {
                lower.SetAttribute(attribute.LocalName, attribute.Value);
            }

            lower.Append([.. heading.ChildNodes]);
            heading.Replace(lower);
        }
    }
}
