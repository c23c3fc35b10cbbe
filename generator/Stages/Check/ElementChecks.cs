using System.Text.Json;

namespace Generator.Stages.Check;

/// <summary>
/// The checks that look at one element, or at one of its attributes: what people need who do not see the page or do
/// not use a mouse; and that a page runs nothing, sends nothing and loads nothing but the site's own files.
/// </summary>
internal static class ElementChecks
{
    private static readonly FrozenSet<string> Referring = FrozenSet.ToFrozenSet(
    [
        "aria-labelledby", "aria-describedby", "aria-details", "aria-controls", "aria-owns", "aria-flowto", "for", "headers", "list",
    ]);

    private static readonly ImmutableArray<PageCheck<PageElement>> OfElements =
    [
        new(PageRules.PageLanguage,
            e => e.Name == "html" && string.IsNullOrWhiteSpace(e["lang"]),
            _ => "the page does not say its language",
            "write `<html lang=…>`"),
        new(PageRules.MissingAlt,
            e => e.Name is "img" or "area" && !e.Has("alt"),
            _ => "an image has no alternative text",
            "describe what it shows, or write `alt=\"\"` where it only decorates"),
        new(PageRules.EmptyLink,
            e => e.Name is "a" or "button" && !AccessibleName.IsGiven(e),
            e => $"the link `{e["href"]}` has no words",
            "write where it leads; screen readers read nothing else"),
        new(PageRules.TableHeaders,
            e => e.Name == "table" && e["role"] is not ("presentation" or "none") && e.Inside.All(inner => inner.Name != "th"),
            _ => "a table has no header cells",
            "name the columns or rows in `<th>`"),
        new(PageRules.DrawingName,
            e => e.Name == "svg" && e["aria-hidden"] != "true" && (e["role"] != "img" || !AccessibleName.IsGivenToDrawing(e)),
            _ => "a drawing has no name",
            "write `role=\"img\"` and a `<title>`, or `aria-hidden=\"true\"` where the text says the same"),
        new(PageRules.Tabindex,
            e => int.TryParse(e["tabindex"], NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index > 0,
            e => $"`tabindex=\"{e["tabindex"]}\"` makes the keyboard jump",
            "put the element where it belongs in the page"),
        new(PageRules.Direction,
            HasOtherDirection,
            e => $"`<{e.Name}>` is in the language `{e["lang"]}`, but its direction is {DirectionOf(e) ?? "not given"}",
            e => $"write `dir=\"{ExpectedDirection(e)}\"` beside `lang`"),
        new(PageRules.Script,
            e => e.Name == "script" && !IsData(e),
            _ => "the page has a script",
            "the site works without; only data (`application/ld+json`) may stand in `<script>`"),
        new(PageRules.JsonLd,
            e => IsData(e) && FaultOfJson(e) is not null,
            _ => "the data for search engines is not JSON",
            FaultOfJson),
        new(PageRules.ForbiddenElement,
            e => e.Name is "form" or "iframe" or "frame" or "frameset" or "object" or "embed" or "applet" or "base" or "template",
            e => $"`<{e.Name}>` is not allowed",
            "a page may neither send, frame nor move anything"),
        new(PageRules.ForbiddenElement,
            e => e.Name == "meta" && e["http-equiv"] is { } header && !SecurityPolicy.IsSetBy(header),
            e => $"`<meta http-equiv=\"{e["http-equiv"]}\">` is not allowed",
            "only the security policy is set this way"),
        new(PageRules.OfflineReference,
            e => e.Name == "link" && (e.Has("integrity") || e.Has("crossorigin")),
            _ => "browsers refuse a file with `integrity` or `crossorigin` to a page from a disk",
            "leave the attribute out; `SHA256SUMS` is the proof"),
    ];

    private static readonly ImmutableArray<PageCheck<Word>> OfAttributes =
    [
        new(PageRules.LanguageTag,
            w => w.Attribute is "lang" or "hreflang" && w.Value.Length > 0 && !LanguageTags.IsWellFormed(w.Value),
            w => $"`{w.Value}` is not a language tag",
            "write one like `en`, `zh-Hans` or `pt-BR`"),
        new(PageRules.EventAttribute,
            w => w.Attribute.Length > 2 && w.Attribute.StartsWith("on", StringComparison.OrdinalIgnoreCase),
            w => $"`{w.Attribute}` of `<{w.Element.Name}>` holds a script",
            "the site works without scripts"),
        new(PageRules.StyleAttribute,
            w => w.Attribute == "style",
            w => $"`<{w.Element.Name}>` has a `style` attribute, which the page's own policy blocks",
            "give it a class and write the style into the style sheet"),
        new(PageRules.ThirdPartyRequest,
            w => w.Attribute is "ping" or "srcdoc" or "attributionsrc",
            w => $"`{w.Attribute}` of `<{w.Element.Name}>` sends or loads what nobody asked for",
            "leave it out"),
        new(PageRules.Prefetch,
            w => w is { Element.Name: "link", Attribute: "rel" }
                && w.Value.ToLowerInvariant() is "prefetch" or "preload" or "modulepreload" or "preconnect" or "dns-prefetch" or "prerender",
            w => $"`rel=\"{w.Value}\"` loads something before it is asked for",
            "leave it out"),
        new(PageRules.DanglingReference,
            w => Referring.Contains(w.Attribute) && !w.Element.Page.Ids.Contains(w.Value),
            w => $"`{w.Attribute}` of `<{w.Element.Name}>` refers to `{w.Value}`, which is not on the page",
            w => Suggestion.DidYouMean(w.Value, w.Element.Page.Ids)),
    ];

    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var element in page.Facts.Elements)
        {
            foreach (var check in OfElements)
            {
                check.Look(element, element, found);
            }

            foreach (var word in element.Attributes.SelectMany(attribute => WordsOf(element, attribute)))
            {
                foreach (var check in OfAttributes)
                {
                    check.Look(word, element, found);
                }
            }
        }
    }

    private static IEnumerable<Word> WordsOf(PageElement element, PageAttribute attribute) =>
        attribute.Name == "rel" || Referring.Contains(attribute.Name)
            ? attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => new Word(element, attribute.Name, word))
            : [new Word(element, attribute.Name, attribute.Value)];

    private static bool HasOtherDirection(PageElement element) =>
        element["lang"] is { Length: > 0 } && (element.Name != "bdi" || element.Has("dir"))
        && DirectionOf(element) is var actual && actual != "auto" && actual != ExpectedDirection(element);

    private static string ExpectedDirection(PageElement element) => Directions.Of(new LanguageTag(element["lang"]!));

    private static string? DirectionOf(PageElement element) => element.Closest(at => at.Has("dir"))?["dir"]!.ToLowerInvariant();

    private static bool IsData(PageElement element) => element.Name == "script" && element["type"] == "application/ld+json" && !element.Has("src");

    private static string? FaultOfJson(PageElement data)
    {
        try
        {
            JsonDocument.Parse(data.Text).Dispose();
            return null;
        }
        catch (JsonException fault)
        {
            return $"after {fault.BytePositionInLine} bytes of line {fault.LineNumber + 1} of it";
        }
    }

    /// <summary>The value of an attribute; of one that is a list, each of its words.</summary>
    private readonly record struct Word(PageElement Element, string Attribute, string Value);
}
