namespace Generator.Stages.Parse;

/// <summary>Reads <c>sources.yml</c>, the list of what the site cites.</summary>
internal static class BibliographyReader
{
    /// <summary>The bibliography; empty without the file, or where it has errors.</summary>
    public static Bibliography Read(DataFile? file, IReadOnlyCollection<string> linkHosts, Findings findings)
    {
        var sources = file?.Read("a source", keys => Source(keys, linkHosts), findings) ?? [];
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

    private static Source Source(KeyReader keys, IReadOnlyCollection<string> linkHosts) => new(
        keys.Required("id", YamlType.Id),
        keys.Optional("title", YamlType.Text),
        keys.Optional("publisher", YamlType.Text),
        keys.Optional("author", YamlType.Text),
        keys.Optional("date", YamlType.Date),
        keys.Optional("url", YamlType.WebAddress(linkHosts)),
        keys.Optional("language", YamlType.Language)?.Value ?? LanguageRow.Default,
        keys.Required("kind", YamlType.OneOf<SourceKind>()).Value,
        keys.Optional("symbol", YamlType.Text),
        keys.Optional("short", YamlType.Text),
        keys.Optional("note", YamlType.Text));
}
