using System.Text.Json;

namespace Generator.Stages.Check;

/// <summary>
/// The checks that look at one element, or at one of its attributes: what people need who do not see the page or do
/// not use a mouse; and that a page runs nothing, sends nothing and loads nothing but the site's own files.
/// </summary>
internal static class ElementChecks
{
    /// <summary>Stands for every attribute whose name begins so.</summary>
    private const string Event = "on*";

    private const string Referring = "aria-labelledby aria-describedby aria-details aria-controls aria-owns aria-flowto for headers list";

    private static readonly FrozenSet<string> Lists = FrozenSet.ToFrozenSet(["rel", .. Referring.Split(' ')]);

    private static readonly FrozenDictionary<string, PageCheck<PageElement>[]> OfElements = PageCheck<PageElement>.Table(
        new("html", PageRules.PageLanguage,
            e => string.IsNullOrWhiteSpace(e["lang"]),
            _ => "the page does not say its language",
            "write `<html lang=…>`"),
        new("img area", PageRules.MissingAlt,
            e => !e.Has("alt"),
            _ => "an image has no alternative text",
            "describe what it shows, or write `alt=\"\"` where it only decorates"),
        new("a button", PageRules.EmptyLink,
            e => !AccessibleName.IsGiven(e),
            e => $"the link `{e["href"]}` has no words",
            "write where it leads; screen readers read nothing else"),
        new("table", PageRules.TableHeaders,
            e => e["role"] is not ("presentation" or "none") && e.Inside.All(inner => inner.Name != "th"),
            _ => "a table has no header cells",
            "name the columns or rows in `<th>`"),
        new("svg", PageRules.DrawingName,
            e => e["aria-hidden"] != "true" && (e["role"] != "img" || !AccessibleName.IsGivenToDrawing(e)),
            _ => "a drawing has no name",
            "write `role=\"img\"` and a `<title>`, or `aria-hidden=\"true\"` where the text says the same"),
        new("script", PageRules.Script,
            e => !IsData(e),
            _ => "the page has a script",
            "the site works without; only data (`application/ld+json`) may stand in `<script>`"),
        new("script", PageRules.JsonLd,
            e => IsData(e) && FaultOfJson(e) is not null,
            _ => "the data for search engines is not JSON",
            FaultOfJson),
        new("form iframe frame frameset object embed applet base template", PageRules.ForbiddenElement,
            _ => true,
            e => $"`<{e.Name}>` is not allowed",
            "a page may neither send, frame nor move anything"),
        new("meta", PageRules.ForbiddenElement,
            e => e["http-equiv"] is { } header && !SecurityPolicy.IsSetBy(header),
            e => $"`<meta http-equiv=\"{e["http-equiv"]}\">` is not allowed",
            "only the security policy is set this way"),
        new("link", PageRules.OfflineReference,
            e => e.Has("integrity") || e.Has("crossorigin"),
            _ => "browsers refuse a file with `integrity` or `crossorigin` to a page from a disk",
            "leave the attribute out; `SHA256SUMS` is the proof"));

    private static readonly FrozenDictionary<string, PageCheck<Word>[]> OfAttributes = PageCheck<Word>.Table(
        new("tabindex", PageRules.Tabindex,
            w => int.TryParse(w.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var index) && index > 0,
            w => $"`tabindex=\"{w.Value}\"` makes the keyboard jump",
            "put the element where it belongs in the page"),
        new("lang", PageRules.Direction,
            w => HasOtherDirection(w.Element),
            w => $"`<{w.Element.Name}>` is in the language `{w.Element["lang"]}`, but its direction is {DirectionOf(w.Element) ?? "not given"}",
            w => $"write `dir=\"{ExpectedDirection(w.Element)}\"` beside `lang`"),
        new("lang hreflang", PageRules.LanguageTag,
            w => w.Value.Length > 0 && !LanguageTags.IsWellFormed(w.Value),
            w => $"`{w.Value}` is not a language tag",
            "write one like `en`, `zh-Hans` or `pt-BR`"),
        new(Event, PageRules.EventAttribute,
            _ => true,
            w => $"`{w.Attribute}` of `<{w.Element.Name}>` holds a script",
            "the site works without scripts"),
        new("style", PageRules.StyleAttribute,
            _ => true,
            w => $"`<{w.Element.Name}>` has a `style` attribute, which the page's own policy blocks",
            "give it a class and write the style into the style sheet"),
        new("ping srcdoc attributionsrc", PageRules.ThirdPartyRequest,
            _ => true,
            w => $"`{w.Attribute}` of `<{w.Element.Name}>` sends or loads what nobody asked for",
            "leave it out"),
        new("rel", PageRules.Prefetch,
            w => w.Element.Name == "link"
                && w.Value.ToLowerInvariant() is "prefetch" or "preload" or "modulepreload" or "preconnect" or "dns-prefetch" or "prerender",
            w => $"`rel=\"{w.Value}\"` loads something before it is asked for",
            "leave it out"),
        new(Referring, PageRules.DanglingReference,
            w => !w.Element.Page.Ids.Contains(w.Value),
            w => $"`{w.Attribute}` of `<{w.Element.Name}>` refers to `{w.Value}`, which is not on the page",
            w => Suggestion.DidYouMean(w.Value, w.Element.Page.Ids)));

    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var element in page.Facts.Elements)
        {
            foreach (var check in OfElements.GetValueOrDefault(element.Name, []))
            {
                check.Look(element, element, found);
            }

            foreach (var attribute in element.Attributes)
            {
                Check(element, attribute, found);
            }
        }
    }

    private static void Check(PageElement element, PageAttribute attribute, FileFindings found)
    {
        var (_, name, value) = attribute;
        var isEvent = name.Length > 2 && name.StartsWith("on", StringComparison.OrdinalIgnoreCase);
        if (OfAttributes.TryGetValue(isEvent ? Event : name, out var checks))
        {
            foreach (var word in Lists.Contains(name) ? value.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [value])
            {
                foreach (var check in checks)
                {
                    check.Look(new Word(element, name, word), element, found);
                }
            }
        }
    }

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
