using System.Xml;
using System.Xml.Linq;

namespace Generator.Translations.Exchange;

/// <summary>
/// Reads XLIFF 2.0 and 2.1 as tools give it back: with further modules and groups, with segments that were split, and
/// with annotations around words. Inline codes are refused, for our texts have none that they could stand for.
/// </summary>
internal sealed class XliffReader
{
    /// <summary>Taken too; what it adds to the core is nothing that stands in our files.</summary>
    private const string NextVersion = "2.1";

    private static readonly XNamespace Names = XliffFile.Namespace;

    /// <summary>No file of a stranger makes the reader fetch anything or grow without end.</summary>
    private static readonly XmlReaderSettings Guarded = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersInDocument = InputLimits.ExchangeBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    };

    private readonly SourceText _source;
    private readonly LanguageTag _sourceLanguage;
    private readonly Findings _findings = new();

    private XliffReader(SourceText source, LanguageTag sourceLanguage) => (_source, _sourceLanguage) = (source, sourceLanguage);

    /// <param name="sourceLanguage">That of the site, which the file has to have too.</param>
    /// <returns>Nothing beside an error about the whole file.</returns>
    public static Outcome<ExchangeFile?> Read(SourceText source, LanguageTag sourceLanguage)
    {
        var reader = new XliffReader(source, sourceLanguage);
        return reader._findings.With(reader.ReadFile());
    }

    private ExchangeFile? ReadFile()
    {
        if (LoadRoot() is not { } root || !IsKnown(root) || LanguageOf(root) is not { } language)
        {
            return null;
        }

        var entries = root.Elements(Names + "file").SelectMany(f => f.Descendants(Names + "unit").Select(u => ReadUnit(f, u)));
        return new ExchangeFile(_sourceLanguage, language, [.. entries.OfType<ExchangeEntry>()]);
    }

    private XElement? LoadRoot()
    {
        try
        {
            using (var nesting = XmlReader.Create(new StringReader(_source.Text), Guarded))
            {
                while (nesting.Read())
                {
                    if (nesting.NodeType == XmlNodeType.Element && nesting.Depth >= InputLimits.XmlDepth)
                    {
                        var place = (IXmlLineInfo)nesting;
                        Fail(PlaceAt(place), $"elements stand more than {InputLimits.XmlDepth} deep in one another", "export the file again");
                        return null;
                    }
                }
            }

            using var xml = XmlReader.Create(new StringReader(_source.Text), Guarded);
            return XDocument.Load(xml, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException fault)
        {
            Report(fault);
            return null;
        }
    }

    private void Report(XmlException fault)
    {
        var place = PlaceAt(fault.LineNumber, fault.LinePosition);
        if (_source.Text.Contains("<!DOCTYPE", StringComparison.Ordinal))
        {
            Fail(place, "the file has a document type, which could make it grow without end", "delete the declaration that begins with `<!DOCTYPE`");
            return;
        }

        // The place stands before the message already.
        var what = fault.Message.Split(" Line ")[0].TrimEnd('.');
        Fail(place, $"the file is not well-formed XML: {what}", "export the file again from the tool");
    }

    private bool IsKnown(XElement root)
    {
        var isXliff = root.Name.LocalName == "xliff";
        var isVersion = isXliff && root.Attribute("version")?.Value is XliffFile.Version or NextVersion;
        if (isVersion && root.Name == Names + "xliff")
        {
            return true;
        }

        var version = isXliff ? $"XLIFF {Quoted(root.Attribute("version")?.Value ?? "of no version")}" : $"`{Quoted(root.Name.LocalName)}`";
        Fail(
            PlaceAt(root),
            isVersion ? $"the file is in the namespace `{Quoted(root.Name.NamespaceName)}`" : $"the file is {version}, and XLIFF 2.0 and 2.1 are read",
            isVersion ? $"it has to say `xmlns=\"{XliffFile.Namespace}\"`; export it from the tool anew" : "export it from the tool as XLIFF 2.0");
        return false;
    }

    private LanguageTag? LanguageOf(XElement root)
    {
        if (root.Attribute("srcLang")?.Value != _sourceLanguage.Value)
        {
            Fail(PlaceAt(root), $"the file is not translated from `{_sourceLanguage}`", $"it has to say `srcLang=\"{_sourceLanguage}\"`");
            return null;
        }

        if (ExchangeFile.FindLanguage(root.Attribute("trgLang")?.Value ?? "") is { } language)
        {
            return language;
        }

        Fail(PlaceAt(root), "the file does not say which language it is in", "write `trgLang=\"fr\"` beside `srcLang`");
        return null;
    }

    private ExchangeEntry? ReadUnit(XElement file, XElement unit)
    {
        var parts = unit.Elements().Where(e => e.Name == Names + "segment" || e.Name == Names + "ignorable").ToList();
        var targets = parts.Select(p => p.Element(Names + "target")).ToList();
        var location = PlaceAt(targets.Find(t => t is not null) ?? unit);
        if (parts.SelectMany(p => p.Elements()).SelectMany(e => e.Descendants()).FirstOrDefault(IsCode) is { } code)
        {
            Refuse(location, $"the text has the inline element `{Quoted(code.Name.LocalName)}`", "write the signs of Markdown themselves, and no codes of the tool");
            return null;
        }

        if (targets.Any(t => t?.Attribute("order") is not null))
        {
            Refuse(location, "the tool has put parts of this text into another order", "join the parts in the tool, and export again");
            return null;
        }

        var source = string.Concat(parts.Select(p => TextOf(p.Element(Names + "source"))));
        var isWhole = parts.Zip(targets).All(p => p.Second is not null || p.First.Name == Names + "ignorable");
        var target = targets.All(t => t is null) ? "" : string.Concat(parts.Zip(targets).Select(p => TextOf(p.Second ?? p.First.Element(Names + "source"))));
        var notes = (unit.Element(Names + "notes")?.Elements(Names + "note") ?? [])
            .Select(n => (Category: n.Attribute("category")?.Value ?? "", Text: n.Value))
            .ToImmutableArray();
        return new ExchangeEntry(
            KeyOf(file, unit),
            "",
            source,
            isWhole ? target : "",
            isWhole && target.Length > 0 ? StateOf(parts) : ExchangeState.Open,
            notes.Where(n => n.Category == XliffFile.Before).Select(n => n.Text).FirstOrDefault(),
            notes.Aggregate(default(ExportStamp), (stamp, n) => stamp.With(n.Category, n.Text)),
            [.. notes.Where(n => n.Category == XliffFile.Translator).Select(n => n.Text)],
            [],
            location);
    }

    private static bool IsCode(XElement element) =>
        element.Name.Namespace == Names && element.Name.LocalName is "ph" or "pc" or "sc" or "ec";

    private static string TextOf(XElement? element) => element is null ? "" : string.Concat(element.DescendantNodes().Select(node => node switch
    {
        XText text => text.Value,
        XElement { Name.LocalName: "cp" } cp when IsCharacter(cp, out var value) => char.ConvertFromUtf32(value),
        _ => "",
    }));

    private static bool IsCharacter(XElement cp, out int value) =>
        int.TryParse(cp.Attribute("hex")?.Value, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value)
        && System.Text.Rune.IsValid(value);

    private ExchangeKey KeyOf(XElement file, XElement unit)
    {
        var id = unit.Attribute("id")?.Value ?? "";
        var page = ExchangeKey.PageAt(file.Attribute("original")?.Value ?? "", _sourceLanguage)
            ?? (file.Attribute("id")?.Value ?? "").Replace(':', '/');
        if (id.StartsWith(XliffFile.FieldPrefix, StringComparison.Ordinal))
        {
            return new ExchangeKey(page, unit.Attribute("name")?.Value ?? id[XliffFile.FieldPrefix.Length..], 1);
        }

        var parts = id.Split('-');
        var isRepeated = int.TryParse(parts.ElementAtOrDefault(2), NumberStyles.None, CultureInfo.InvariantCulture, out var ordinal);
        return new ExchangeKey(page, null, isRepeated ? ordinal : 1);
    }

    /// <summary>A text is as far as the least of its parts.</summary>
    private static ExchangeState StateOf(IEnumerable<XElement> parts) => parts
        .Where(p => p.Name == Names + "segment")
        .Select(p => p.Attribute("state")?.Value switch
        {
            "translated" => ExchangeState.Translated,
            "reviewed" or "final" => ExchangeState.Reviewed,
            _ => ExchangeState.Pending,
        })
        .DefaultIfEmpty(ExchangeState.Pending)
        .Min();

    /// <summary>The sign &lt; of an element, whose place is that of its name.</summary>
    private Location PlaceAt(IXmlLineInfo place) => PlaceAt(place.LineNumber, place.LinePosition - 1);

    private Location PlaceAt(int lineNumber, int position)
    {
        var line = Math.Clamp(lineNumber, 1, _source.LineCount);
        return _source.At(_source.StartOf(line) + Math.Clamp(position - 1, 0, _source.EndOf(line) - _source.StartOf(line)), 0);
    }

    private static string Quoted(string text) => text.Length <= 40 ? text : text[..40] + "…";

    private void Fail(Location location, string message, string hint) => _findings.Add(ExchangeRules.Syntax, location, message, hint);

    private void Refuse(Location location, string message, string hint) => _findings.Add(ExchangeRules.Refused, location, message, hint);
}
