using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;

namespace Generator.Tests.Hostile;

/// <summary>
/// Reads what the generator writes by other rules than its own reader: HTML must be a row of texts, closed tags and
/// quoted attributes and of nothing that a lenient parser would have to guess; XML and the parts of EPUB go through
/// the parser of the framework. What could run or fetch is named.
/// </summary>
internal static partial class StrictMarkup
{
    private static readonly string[] Void = ["area", "base", "br", "col", "hr", "img", "input", "link", "meta", "source", "wbr"];

    private static readonly string[] Refused = ["script", "iframe", "object", "embed", "form", "base", "frame", "applet", "portal", "template", "noscript"];

    public static IEnumerable<string> Problems(string path, byte[] bytes) => Path.GetExtension(path) switch
    {
        ".html" => InHtml(Encoding.UTF8.GetString(bytes)).Select(problem => $"{path}: {problem}"),
        ".xml" or ".svg" or ".opf" or ".ncx" or ".xhtml" => InXml(bytes).Select(problem => $"{path}: {problem}"),
        ".epub" => InArchive(bytes).Select(problem => $"{path}: {problem}"),
        _ => [],
    };

    public static IEnumerable<string> InHtml(string html)
    {
        var open = new Stack<string>();
        var at = 0;
        foreach (Match piece in Piece().Matches(html))
        {
            if (piece.Index != at)
            {
                yield return $"this is neither text nor a tag: {html[at..Math.Min(html.Length, at + 60)]}";
                yield break;
            }

            at += piece.Length;
            foreach (var problem in InTag(piece, open))
            {
                yield return problem;
            }
        }

        if (at < html.Length || open.Count > 0)
        {
            yield return $"open at the end: {string.Join(' ', open)} {html[at..Math.Min(html.Length, at + 60)]}";
        }
    }

    private static IEnumerable<string> InTag(Match piece, Stack<string> open)
    {
        var (name, close) = (piece.Groups["name"].Value, piece.Groups["close"].Value);
        if (close.Length > 0 && !(open.TryPop(out var last) && last == close))
        {
            yield return $"</{close}> closes nothing";
        }

        if (name.Length == 0)
        {
            yield break;
        }

        if (!Void.Contains(name) && piece.Groups["self"].Length == 0 && name != "style")
        {
            open.Push(name);
        }

        foreach (var problem in InElement(name, piece.Groups["attribute"].Captures.Select(c => Attribute().Match(c.Value))))
        {
            yield return problem;
        }
    }

    private static IEnumerable<string> InElement(string name, IEnumerable<Match> attributes)
    {
        if (Refused.Contains(name))
        {
            yield return $"<{name}>";
        }

        foreach (var (key, value) in attributes.Select(a => (a.Groups[1].Value, a.Groups[2].Value)))
        {
            if (key.StartsWith("on", StringComparison.Ordinal) || key is "srcdoc" or "formaction" or "style" or "ping")
            {
                yield return $"<{name} {key}>";
            }

            if (key is "href" or "src" or "action" or "xlink:href" && !Address().IsMatch(System.Net.WebUtility.HtmlDecode(value)))
            {
                yield return $"<{name} {key}=\"{value}\">";
            }
        }
    }

    private static List<string> InXml(byte[] bytes)
    {
        using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
        var problems = new List<string>();
        try
        {
            while (xml.Read())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    problems.AddRange(InElement(xml.LocalName, AttributesOf(xml).Select(a => Attribute().Match($" {a.Name}=\"{System.Net.WebUtility.HtmlEncode(a.Value)}\""))));
                }
            }
        }
        catch (XmlException fault)
        {
            problems.Add(fault.Message);
        }

        return problems;
    }

    private static List<(string Name, string Value)> AttributesOf(XmlReader xml)
    {
        var result = new List<(string, string)>();
        while (xml.MoveToNextAttribute())
        {
            result.Add((xml.Name, xml.Value));
        }

        return result;
    }

    private static IEnumerable<string> InArchive(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes));
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            using var content = new MemoryStream();
            part.CopyTo(content);
            foreach (var problem in Problems(entry.FullName, content.ToArray()))
            {
                yield return problem;
            }
        }
    }

    /// <summary>One text, character reference, comment-free tag or style sheet; an attribute is quoted and has no sign that would need escaping.</summary>
    [GeneratedRegex("""
        \G(?:[^<>&]+|&(?:\#[0-9]{1,7}|\#x[0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});|<!DOCTYPE\ html>
        |<(?<name>script)(?=\s+type="application/ld\+json")[^>]*>[^<]*</script>|<(?<name>style)(?<attribute>\s+[a-z-]+="[^"<>]*")*\s*>[^<]*</style>
        |<(?<name>[a-z][a-z0-9:]*)(?<attribute>\s+[a-zA-Z:-]+(?:="[^"<>]*")?)*\s*(?<self>/)?>|</(?<close>[a-z][a-z0-9:]*)>)
        """, RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Piece();

    [GeneratedRegex("""\s+([^=\s]+)(?:="([^"]*)")?""")]
    private static partial Regex Attribute();

    /// <summary>An address of this site, of the web or of mail.</summary>
    [GeneratedRegex("^(?:https?://|mailto:|[^:]*$|[^:]*[/?#])", RegexOptions.Singleline)]
    private static partial Regex Address();
}
