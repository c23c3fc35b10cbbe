using Generator.Yaml.Shapes;

namespace Generator.Stages.Parse;

/// <summary>Reads <c>sources.yml</c>, the list of what the site cites.</summary>
internal static class BibliographyReader
{
    public static WordTable<SourceKind> Words { get; } = new(
        ("letter", SourceKind.Letter),
        ("statement", SourceKind.Statement),
        ("un-document", SourceKind.UnDocument),
        ("government", SourceKind.Government),
        ("organisation", SourceKind.Organisation),
        ("press", SourceKind.Press),
        ("reference", SourceKind.Reference));

    /// <summary>The keys of an entry.</summary>
    public static ImmutableArray<KeyShape> Keys { get; } =
    [
        KeyShape.Required("id", new ValueShape.Id()),
        KeyShape.Optional("title", new ValueShape.Text()),
        KeyShape.Optional("publisher", new ValueShape.Text()),
        KeyShape.Optional("author", new ValueShape.Text()),
        KeyShape.Optional("date", new ValueShape.Date()),
        KeyShape.Optional("url", new ValueShape.WebAddress()),
        KeyShape.Optional("language", new ValueShape.Language()),
        KeyShape.Required("kind", Words.Shape),
        KeyShape.Optional("symbol", new ValueShape.Text()),
        KeyShape.OptionalWords("short"),
        KeyShape.OptionalWords("note"),
    ];

    /// <summary>The bibliography; empty without the file, or where it has errors.</summary>
    public static Bibliography Read(DataFile? file, IReadOnlyCollection<string> linkHosts, Findings findings)
    {
        var shape = new Findings();
        var list = file?.ReadList("- id: …", shape);
        if (list is not null)
        {
            new ShapeCheck(ShapeRules.Content, linkHosts, shape).Entries(list, Keys, "a source");
        }

        findings.AddRange(shape.Sorted());
        ImmutableArray<Source> sources = list is null || shape.HasErrors ? [] : [.. Fields.GroupsOf(list).Select(Bind)];
        foreach (var nameless in sources.Where(s => s.Title is null && s.Publisher is null && s.Note is null))
        {
            findings.Add(
                SourceRules.MissingKey,
                nameless.Id.Location,
                $"nothing says what the source `{nameless.Id.Value}` is",
                "give it a `title`, a `publisher` or a `note`");
        }

        return new Bibliography(sources, sources.ToFrozenDictionary(s => s.Id.Value, StringComparer.Ordinal));
    }

    private static Source Bind(Fields fields) => new(
        fields.Text("id"),
        fields.OptionalText("title"),
        fields.OptionalText("publisher"),
        fields.OptionalText("author"),
        fields.OptionalDate("date"),
        fields.OptionalText("url") is { } url ? new Located<Uri>(new Uri(url.Value), url.Location) : null,
        fields.OptionalText("language") is { } written ? new LanguageTag(written.Value) : LanguageRow.Default,
        fields.OneOf("kind", Words).Value,
        fields.OptionalText("symbol"),
        fields.OptionalText("short"),
        fields.OptionalText("note"));
}
