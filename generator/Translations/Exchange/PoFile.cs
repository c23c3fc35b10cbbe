namespace Generator.Translations.Exchange;

/// <summary>
/// The words of a language as a PO file. The context of an entry is its page, or its page with the key of a field: not
/// the hash of its source, for which <c>msgmerge</c> would take unchanged entries for new ones. Its date is that of the
/// source, so that the same words make the same file, and nothing in it tells of a person.
/// </summary>
internal static class PoFile
{
    private const string Format = "X-Site-Format";
    private const string FormatVersion = "1";

    public static string Write(ExchangeFile file) => PoWriter.Write([Header(file), .. file.Entries.Select(Write)]);

    /// <param name="sourceLanguage">The file does not name it.</param>
    /// <returns>Nothing beside an error.</returns>
    public static Outcome<ExchangeFile?> Read(SourceText source, LanguageTag sourceLanguage)
    {
        var read = PoReader.Read(source);
        var findings = new Findings();
        findings.AddRange(read.Diagnostics);
        if (read.HasErrors || LanguageOf(source, read.Value, findings) is not { } language)
        {
            return findings.With<ExchangeFile?>(null);
        }

        foreach (var plural in read.Value.Where(e => e.IsPlural))
        {
            findings.Add(
                ExchangeRules.Refused,
                source.LineAt(plural.Line),
                "this entry has plural forms, which the site gives as entries of their own",
                "export again, and translate every form where it stands");
        }

        var entries = read.Value.Where(e => !e.IsHeader && !e.IsPlural).Select(e => Read(source, e));
        return findings.With<ExchangeFile?>(new ExchangeFile(sourceLanguage, language, [.. entries]));
    }

    private static PoEntry Header(ExchangeFile file) => PoEntry.Empty with
    {
        Text = FormattableString.Invariant($"""
            Project-Id-Version: {file.Project}
            PO-Revision-Date: {file.Revised?.Start ?? DateTimeOffset.UnixEpoch:yyyy-MM-dd HH:mm}+0000
            Last-Translator: {file.Project}
            Language-Team: {file.Language}
            Language: {file.Language}
            MIME-Version: 1.0
            Content-Type: text/plain; charset=UTF-8
            Content-Transfer-Encoding: 8bit
            {Format}: {FormatVersion}

            """),
    };

    private static PoEntry Write(ExchangeEntry entry) => PoEntry.Empty with
    {
        // When a file is brought up to date from a newer one, tools take its extracted comments and keep those of the
        // translator: so the stamp stays with the words that it is about.
        TranslatorComments = [.. entry.Notes, .. entry.Stamp.Entries().Select(s => $"{s.Name}: {s.Value}")],
        ExtractedComments = [.. entry.Terms.Select(t => $"glossary: {t}")],
        References = [entry.Place],
        IsFuzzy = entry.State == ExchangeState.Pending,
        PreviousId = entry.State == ExchangeState.Pending ? entry.Before : null,
        Context = ContextOf(entry.Key),
        Id = entry.Source,
        Text = entry.Target,
    };

    private static string ContextOf(ExchangeKey key) =>
        key.Ordinal == 1 ? key.ToString() : FormattableString.Invariant($"{key}#{key.Ordinal}");

    private static LanguageTag? LanguageOf(SourceText source, ImmutableArray<PoEntry> entries, Findings findings)
    {
        var header = entries.FirstOrDefault(e => e.IsHeader);
        var fields = (header?.Text ?? "").Split('\n')
            .Select(l => l.Split(':', 2, StringSplitOptions.TrimEntries))
            .Where(p => p.Length == 2)
            .GroupBy(p => p[0], StringComparer.OrdinalIgnoreCase)
            .ToDictionary(g => g.Key, g => g.First()[1], StringComparer.OrdinalIgnoreCase);
        var place = header is null ? Location.OfFile(source.Path) : source.LineAt(header.Line);
        if (fields.TryGetValue(Format, out var version) && version != FormatVersion)
        {
            findings.Add(ExchangeRules.Syntax, place, $"this file has the form {version}, which this generator does not know", "use the generator that wrote it");
            return null;
        }

        if (ExchangeFile.FindLanguage(fields.GetValueOrDefault("Language", "")) is { } language)
        {
            return language;
        }

        findings.Add(ExchangeRules.Syntax, place, "the file does not say which language it is in", "write a line `\"Language: fr\\n\"` below the first `msgstr`");
        return null;
    }

    private static ExchangeEntry Read(SourceText source, PoEntry entry)
    {
        var stamp = entry.TranslatorComments
            .SelectMany(c => c.Split('\n'))
            .Select(c => c.Split(": ", 2))
            .Where(p => p.Length == 2)
            .Aggregate(default(ExportStamp), (s, p) => s.With(p[0], p[1]));
        var state = entry.Text.Length == 0 ? ExchangeState.Open : entry.IsFuzzy ? ExchangeState.Pending : ExchangeState.Translated;
        return new ExchangeEntry(
            KeyOf(entry.Context ?? ""), "", entry.Id, entry.Text, state, entry.PreviousId, stamp, entry.TranslatorComments, [],
            source.LineAt(entry.Line));
    }

    private static ExchangeKey KeyOf(string context)
    {
        var sign = context.LastIndexOf('#');
        var isOrdinal = int.TryParse(context.AsSpan(sign + 1), System.Globalization.NumberStyles.None, null, out var ordinal) && sign > 0;
        var place = (isOrdinal ? context[..sign] : context).Split(':', 2);
        return new ExchangeKey(place[0], place.ElementAtOrDefault(1), isOrdinal ? ordinal : 1);
    }
}
