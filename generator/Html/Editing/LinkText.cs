using AngleSharp.Dom;

namespace Generator.Html.Editing;

/// <summary>Turns a link that leads nowhere into what it says, which keeps its language, its direction and its anchor.</summary>
internal static class LinkText
{
    private static readonly ImmutableArray<string> Kept = ["id", "lang", "dir"];

    public static void Replace(IElement link)
    {
        var content = link.ChildNodes.ToArray();
        if (Kept.Any(link.HasAttribute))
        {
            var text = link.Owner!.CreateElement("span");
            foreach (var name in Kept.Where(link.HasAttribute))
            {
                text.SetAttribute(name, link.GetAttribute(name));
            }

            text.Append(content);
            link.Replace(text);
        }
        else
        {
            link.Replace(content);
        }
    }
}
