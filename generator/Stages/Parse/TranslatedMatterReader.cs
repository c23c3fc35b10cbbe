namespace Generator.Stages.Parse;

/// <summary>
/// Reads the front matter of a translation: its words, whatever signs they begin with, and copies of what is inherited.
/// A group that was copied with its lists is read too; <c>sync</c> writes its words under their own keys.
/// </summary>
/// <param name="words">The keys of words that the page has.</param>
/// <param name="facts">The front matter of the source; nothing where there is no source.</param>
internal sealed class TranslatedMatterReader(SourceText source, FrozenSet<string> words, InheritedFacts? facts, Findings findings)
{
    public const string Review = "reviewed";
    public const string Released = "released";

    private readonly ImmutableArray<TranslatedField>.Builder _fields = ImmutableArray.CreateBuilder<TranslatedField>();
    private readonly ImmutableArray<TextRange>.Builder _copies = ImmutableArray.CreateBuilder<TextRange>();

    public (ImmutableArray<TranslatedField> Fields, ImmutableArray<TextRange> Copies) Read(FrontMatter parts)
    {
        var (node, rewritten) = WordLines.Read(parts.Yaml, YamlUse.FrontMatter, key => words.Contains(key) || key == Review, findings);
        var lines = FieldLines.Read(source, parts.Yaml.FirstLine, parts.BodyLine - 1)
            .GroupBy(f => f.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var entry in (node as YamlMapping)?.Entries ?? [])
        {
            Add(entry, lines.GetValueOrDefault(entry.Key.Value), rewritten.GetValueOrDefault(entry.Key.Location.Line));
        }

        return (_fields.ToImmutable(), _copies.ToImmutable());
    }

    private void Add(YamlEntry entry, TranslatedField? lines, string? rewritten)
    {
        var key = entry.Key.Value;
        var isOwn = words.Contains(key) || key is Review or Released;
        if (isOwn && entry.Value is YamlScalar scalar && lines is not null)
        {
            _fields.Add(lines with { Value = new Located<string>(scalar.Value.Trim(), scalar.IsEmpty ? entry.Key.Location : scalar.Location), Rewritten = rewritten });
        }
        else if (facts is not null && facts.Has(key))
        {
            AddCopy(entry, lines);
        }
        else if (facts is not null)
        {
            ReportUnknown(entry.Key, lines?.Mark);
        }
    }

    private void AddCopy(YamlEntry entry, TranslatedField? lines)
    {
        var leaves = InheritedFacts.Leaves(entry.Value, entry.Key.Value).ToList();
        if (leaves.FirstOrDefault(l => !words.Contains(l.Path) && facts!.Values.GetValueOrDefault(l.Path) != l.Value.Value) is (not null, var other))
        {
            findings.Add(
                TranslationRules.InheritedKey,
                other.Location,
                $"`{entry.Key.Value}` is inherited from {facts!.Path}",
                $"delete line {entry.Key.Location.Line}" + (lines is null ? "" : " and what belongs to it"));
            return;
        }

        if (lines is null)
        {
            return;
        }

        findings.Add(Diagnostic.At(
            TranslationRules.InheritedKey,
            entry.Key.Location,
            $"`{entry.Key.Value}` is inherited and need not be repeated",
            "`translate sync` removes it") with
        { Severity = Severity.Info });
        _copies.Add(new TextRange(lines.MarkLines.Start, lines.Lines.End));
        var place = new TextRange(lines.MarkLines.Start, lines.MarkLines.Start);
        _fields.AddRange(leaves.Where(l => words.Contains(l.Path)).Select(l => new TranslatedField(
            l.Path,
            new Located<string>(l.Value.Value.Trim(), l.Value.Location),
            null,
            place,
            place,
            $"{l.Path}: {KeyLine.Quote(FieldLines.OnOneLine(l.Value.Value))}\n")));
    }

    private void ReportUnknown(YamlScalar key, Marker? mark)
    {
        if (mark is not null)
        {
            ReportMarked(key, mark);
            return;
        }

        KeyFaults.InContent(findings).UnknownKey(key, "a translation of this page", words.Append(Review).Append(Released).Order(StringComparer.Ordinal));
    }

    /// <summary>
    /// A key that the tool has once marked was there in the source: its text is only old, unless somebody translated
    /// what stands before the colon. Neither is an error, for a source that changes its keys must not cause one.
    /// </summary>
    private void ReportMarked(YamlScalar key, Marker mark)
    {
        var original = words.Order(StringComparer.Ordinal)
            .FirstOrDefault(w => facts!.Values.TryGetValue(w, out var text) && BlockHash.Of(text) == mark.Hash);
        var found = original is null
            ? Diagnostic.At(SourceRules.UnknownKey, key.Location, $"the source has no `{key.Value}` any more", "delete it when its text is not needed")
            : Diagnostic.At(
                SourceRules.UnknownKey,
                key.Location,
                $"the source has no `{key.Value}`, so its text is not shown",
                $"write `{original}` before the colon, which is the same in every language");
        findings.Add(found with { Severity = Severity.Warning });
    }
}
