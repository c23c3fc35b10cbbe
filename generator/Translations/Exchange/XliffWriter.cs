using System.Xml;
using System.Xml.Linq;

namespace Generator.Translations.Exchange;

/// <summary>
/// Writes XLIFF 2.0: a page is a <c>file</c>, a text a <c>unit</c> with its notes and one segment. Texts are literal
/// Markdown without inline elements, for tools lose the data that those would point to.
/// </summary>
internal static class XliffWriter
{
    private static readonly XNamespace Names = XliffFile.Namespace;

    private static readonly XmlWriterSettings Settings = new()
    {
        OmitXmlDeclaration = true,
        Indent = true,
        IndentChars = " ",
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.None,
    };

    public static string Write(ExchangeFile file)
    {
        var text = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        using (var xml = XmlWriter.Create(text, Settings))
        {
            new XElement(
                Names + "xliff",
                new XAttribute("version", XliffFile.Version),
                new XAttribute("srcLang", file.SourceLanguage.Value),
                new XAttribute("trgLang", file.Language.Value),
                file.Entries.GroupBy(e => e.Key.Page, StringComparer.Ordinal).Select(p => Page(file, p))).WriteTo(xml);
        }

        return text.Append('\n').ToString();
    }

    private static XElement Page(ExchangeFile file, IGrouping<string, ExchangeEntry> page) => new(
        Names + "file",

        // An id is an NMTOKEN, which has no slash.
        new XAttribute("id", page.Key.Replace('/', ':')),
        new XAttribute("original", ExchangeKey.PathOf(page.Key, file.SourceLanguage).Value),
        new XAttribute("canResegment", "no"),
        Directions.Of(file.Language) == Directions.RightToLeft ? new XAttribute("trgDir", Directions.RightToLeft) : null,
        new XAttribute(XNamespace.Xml + "space", "preserve"),
        page.Select(Unit));

    private static XElement Unit(ExchangeEntry entry) => new(
        Names + "unit",
        new XAttribute("id", IdOf(entry)),
        entry.Key.Field is { } field ? new XAttribute("name", field) : null,
        new XAttribute("type", XliffFile.Prefix + entry.Kind),
        new XElement(Names + "notes", Notes(entry)),
        new XElement(
            Names + "segment",
            new XAttribute("state", StateOf(entry.State)),
            entry.State == ExchangeState.Pending ? new XAttribute("subState", XliffFile.Prefix + (entry.Stamp.Word == MarkerWord.Check ? "check" : "update")) : null,
            new XElement(Names + "source", Text(entry.Source)),
            entry.Target.Length > 0 ? new XElement(Names + "target", Text(entry.Target)) : null));

    private static string IdOf(ExchangeEntry entry)
    {
        var name = entry.Key.Field is { } field ? XliffFile.FieldPrefix + field : XliffFile.BlockPrefix + BlockHash.Of(entry.Source);
        return entry.Key.Ordinal == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{entry.Key.Ordinal}");
    }

    private static IEnumerable<XElement> Notes(ExchangeEntry entry)
    {
        (string Category, string Text)[] notes =
        [
            .. entry.Notes.Select(n => (XliffFile.Translator, n)),
            .. entry.Terms.Select(t => (XliffFile.Glossary, t)),
            (XliffFile.Place, entry.Place),
            .. entry.State == ExchangeState.Pending && entry.Before is { } before ? [(XliffFile.Before, before)] : Array.Empty<(string, string)>(),
            .. entry.Stamp.Entries(),
        ];
        return notes.Select(n => new XElement(
            Names + "note", new XAttribute("category", n.Category), new XText(string.Concat(n.Text.Where(c => !IsForbidden(c))))));
    }

    /// <summary>XML has no way to write some characters; XLIFF has the element <c>cp</c> for them.</summary>
    private static IEnumerable<XNode> Text(string text)
    {
        // Without text before it, the writer would put the first element on a line of its own.
        yield return new XText("");
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !IsForbidden(text[i]))
            {
                continue;
            }

            yield return new XText(text[start..i]);
            start = i + 1;
            if (i < text.Length)
            {
                yield return new XElement(Names + "cp", new XAttribute("hex", ((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)));
            }
        }
    }

    /// <summary>A carriage return could be written, but readers make a line end of it.</summary>
    private static bool IsForbidden(char c) => c is (< ' ' and not ('\t' or '\n')) or '\uFFFE' or '\uFFFF';

    private static string StateOf(ExchangeState state) => state switch
    {
        ExchangeState.Open or ExchangeState.Pending => "initial",
        ExchangeState.Translated => "translated",
        _ => "reviewed",
    };
}
