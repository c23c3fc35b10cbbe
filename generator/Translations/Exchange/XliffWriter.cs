using System.Xml;

namespace Generator.Translations.Exchange;

/// <summary>
/// Writes XLIFF 2.0: a page is a <c>file</c>, a text a <c>unit</c> with its notes and one segment. Texts are literal
/// Markdown without inline elements, for tools lose the data that those would point to.
/// </summary>
internal static class XliffWriter
{
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
            xml.WriteStartElement("xliff", XliffFile.Namespace);
            xml.WriteAttributeString("version", XliffFile.Version);
            xml.WriteAttributeString("srcLang", file.SourceLanguage.Value);
            xml.WriteAttributeString("trgLang", file.Language.Value);
            foreach (var page in file.Entries.GroupBy(e => e.Key.Page, StringComparer.Ordinal))
            {
                WritePage(xml, file, page.Key, [.. page]);
            }

            xml.WriteEndElement();
        }

        return text.Append('\n').ToString();
    }

    private static void WritePage(XmlWriter xml, ExchangeFile file, string page, ImmutableArray<ExchangeEntry> entries)
    {
        xml.WriteStartElement("file");

        // An id is an NMTOKEN, which has no slash.
        xml.WriteAttributeString("id", page.Replace('/', ':'));
        xml.WriteAttributeString("original", ExchangePaths.Of(page, file.SourceLanguage).Value);
        xml.WriteAttributeString("canResegment", "no");
        if (Directions.Of(file.Language) == Directions.RightToLeft)
        {
            xml.WriteAttributeString("trgDir", Directions.RightToLeft);
        }

        xml.WriteAttributeString("xml", "space", null, "preserve");
        foreach (var entry in entries)
        {
            WriteUnit(xml, entry);
        }

        xml.WriteEndElement();
    }

    private static void WriteUnit(XmlWriter xml, ExchangeEntry entry)
    {
        xml.WriteStartElement("unit");
        xml.WriteAttributeString("id", IdOf(entry));
        if (entry.Key.Field is { } field)
        {
            xml.WriteAttributeString("name", field);
        }

        xml.WriteAttributeString("type", XliffFile.Prefix + entry.Kind);
        WriteNotes(xml, entry);
        xml.WriteStartElement("segment");
        xml.WriteAttributeString("state", StateOf(entry.State));
        if (entry.State == ExchangeState.Pending)
        {
            xml.WriteAttributeString("subState", XliffFile.Prefix + (entry.Stamp.Word == MarkerWord.Check ? "check" : "update"));
        }

        xml.WriteStartElement("source");
        WriteText(xml, entry.Source);
        xml.WriteEndElement();
        if (entry.Target.Length > 0)
        {
            xml.WriteStartElement("target");
            WriteText(xml, entry.Target);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static string IdOf(ExchangeEntry entry)
    {
        var name = entry.Key.Field is { } field ? XliffFile.FieldPrefix + field : XliffFile.BlockPrefix + BlockHash.Of(entry.Source);
        return entry.Key.Ordinal == 1 ? name : string.Create(CultureInfo.InvariantCulture, $"{name}-{entry.Key.Ordinal}");
    }

    private static void WriteNotes(XmlWriter xml, ExchangeEntry entry)
    {
        (string Category, string Text)[] notes =
        [
            .. entry.Notes.Select(n => (XliffFile.Translator, n)),
            .. entry.Terms.Select(t => (XliffFile.Glossary, t)),
            (XliffFile.Place, entry.Place),
            .. entry.State == ExchangeState.Pending && entry.Before is { } before ? [(XliffFile.Before, before)] : Array.Empty<(string, string)>(),
            .. ExportStamps.Write(entry.Stamp),
        ];
        xml.WriteStartElement("notes");
        foreach (var (category, text) in notes)
        {
            xml.WriteStartElement("note");
            xml.WriteAttributeString("category", category);
            xml.WriteString(string.Concat(text.Where(c => !IsForbidden(c))));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    /// <summary>XML has no way to write some characters; XLIFF has the element <c>cp</c> for them.</summary>
    private static void WriteText(XmlWriter xml, string text)
    {
        // Without text before it, the writer would put the first element on a line of its own.
        xml.WriteString("");
        foreach (var part in Parts(text))
        {
            if (!IsForbidden(part[0]))
            {
                xml.WriteString(part);
                continue;
            }

            xml.WriteStartElement("cp");
            xml.WriteAttributeString("hex", ((int)part[0]).ToString("X4", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }
    }

    private static IEnumerable<string> Parts(string text)
    {
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i == text.Length || IsForbidden(text[i]))
            {
                if (i > start)
                {
                    yield return text[start..i];
                }

                if (i < text.Length)
                {
                    yield return text[i..(i + 1)];
                }

                start = i + 1;
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
