using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Generator.Tests.Translations.Exchange;

/// <summary>
/// What the core of XLIFF 2.0 asks of the elements that we write: which stand where and in which order, which
/// attributes they have, and the constraints that its schema cannot say.
/// </summary>
internal static partial class XliffRules
{
    private static readonly XNamespace Names = "urn:oasis:names:tc:xliff:document:2.0";
    private static readonly string[] States = ["initial", "translated", "reviewed", "final"];

    private static readonly Dictionary<string, (string[] Children, string[] Attributes)> Elements = new(StringComparer.Ordinal)
    {
        ["xliff"] = (["file+"], ["version", "srcLang", "trgLang"]),
        ["file"] = (["unit+"], ["id", "original", "canResegment", "trgDir", "space"]),
        ["unit"] = (["notes?", "segment+"], ["id", "name", "type"]),
        ["notes"] = (["note+"], []),
        ["note"] = ([], ["category"]),
        ["segment"] = (["source", "target?"], ["state", "subState"]),
        ["source"] = (["cp*"], []),
        ["target"] = (["cp*"], []),
        ["cp"] = ([], ["hex"]),
    };

    /// <summary>The rules that a file breaks.</summary>
    public static string Broken(string text)
    {
        var root = XDocument.Parse(text, LoadOptions.PreserveWhitespace).Root!;
        var elements = root.DescendantsAndSelf().ToList();
        return string.Join('\n', elements.SelectMany(Structure)
            .Concat(root.Attribute("version")?.Value == "2.0" ? [] : ["version"])
            .Concat(Unique(root.Elements(Names + "file")))
            .Concat(root.Elements(Names + "file").SelectMany(f => Unique(f.Elements(Names + "unit"))))
            .Concat(elements.Where(e => e.Name == Names + "segment").SelectMany(StateRules))
            .Concat(elements.Attributes("type").Concat(elements.Attributes("subState")).Where(a => !OwnName().IsMatch(a.Value) || a.Value.StartsWith("xlf:", StringComparison.Ordinal)).Select(a => $"{a}"))
            .Concat(elements.Attributes("id").Where(a => !NameToken().IsMatch(a.Value)).Select(a => $"{a} is no NMTOKEN"))
            .Concat(elements.Where(e => e.Name == Names + "cp" && !Hexadecimal().IsMatch(e.Attribute("hex")?.Value ?? "")).Select(e => $"{e}")));
    }

    private static IEnumerable<string> Structure(XElement element)
    {
        if (element.Name.Namespace != Names || !Elements.TryGetValue(element.Name.LocalName, out var rule))
        {
            yield return $"there is no element {element.Name}";
            yield break;
        }

        var children = string.Concat(element.Elements().Select(e => $"<{e.Name.LocalName}>"));
        var pattern = string.Concat(rule.Children.Select(c => $"(?:<{c.TrimEnd('+', '?', '*')}>){(char.IsLetter(c[^1]) ? "" : c[^1])}"));
        if (!Regex.IsMatch(children, $"^{pattern}$"))
        {
            yield return $"{element.Name.LocalName} holds {children}";
        }

        foreach (var attribute in element.Attributes().Where(a => !a.IsNamespaceDeclaration && !rule.Attributes.Contains(a.Name.LocalName)))
        {
            yield return $"{element.Name.LocalName} has {attribute}";
        }

        if (element.Name.LocalName is "xliff" or "file" or "unit" or "notes" or "segment" && element.Nodes().OfType<XText>().Any(t => !string.IsNullOrWhiteSpace(t.Value)))
        {
            yield return $"{element.Name.LocalName} holds text";
        }
    }

    private static IEnumerable<string> StateRules(XElement segment)
    {
        var state = segment.Attribute("state")?.Value;
        if (state is not null && !States.Contains(state))
        {
            yield return $"state {state}";
        }

        if (segment.Attribute("subState") is not null && state is null)
        {
            yield return "a subState needs a state";
        }

        if (state is not (null or "initial") && segment.Element(Names + "target") is null)
        {
            yield return $"{state} needs a target";
        }
    }

    private static IEnumerable<string> Unique(IEnumerable<XElement> elements) => elements
        .GroupBy(e => e.Attribute("id")?.Value)
        .Where(g => g.Key is null || g.Count() > 1)
        .Select(g => $"{g.Count()} {g.First().Name.LocalName} with id {g.Key}");

    [GeneratedRegex("^[^:]+:[^:]+$")]
    private static partial Regex OwnName();

    [GeneratedRegex(@"^[\p{L}\p{Nd}._:-]+$")]
    private static partial Regex NameToken();

    [GeneratedRegex("^(?:[0-9A-F]{2})+$")]
    private static partial Regex Hexadecimal();
}
