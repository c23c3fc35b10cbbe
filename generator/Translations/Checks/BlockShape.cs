namespace Generator.Translations.Checks;

/// <summary>Compares the form of a block: its kind, emphasis, headings, items of lists, tables, paragraphs, and signs that make none of these.</summary>
internal static class BlockShape
{
    public static void Check(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        CheckHeadings(comparison, source, facts);
        CheckKinds(comparison, source, facts);
        CheckEmphasis(comparison, source, facts);
        foreach (var mark in facts.Unread)
        {
            comparison.Report(mark.Rule, mark.Offset, mark.Length, mark.Message, mark.Hint);
        }

        if (source.Items != facts.Items && source.Items > 0 && facts.Items > 0)
        {
            comparison.Report(
                TranslationCheckRules.Lists,
                $"the list of the source has {Items(source.Items)}, this one {facts.Items}",
                "begin as many lines with `- ` or a number as the source; the space behind the sign is needed");
        }

        if (!source.Tables.SequenceEqual(facts.Tables) && !source.Tables.IsEmpty && !facts.Tables.IsEmpty)
        {
            comparison.Report(
                TranslationCheckRules.TableShapes,
                $"the source has {Shape(source)}, this text {Shape(facts)}",
                "write as many rows, and in each as many cells between `|`, as the source");
        }

        if (source.Blocks != facts.Blocks && source.HeadingLevels.Length == facts.HeadingLevels.Length)
        {
            comparison.Report(
                TranslationCheckRules.BlockCount,
                $"{(facts.Blocks == 1 ? "one paragraph stands" : $"{facts.Blocks} paragraphs stand")} here for {(source.Blocks == 1 ? "one" : $"{source.Blocks}")} of the source",
                "a blank line begins a new paragraph");
        }
    }

    private static void CheckHeadings(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        if (source.HeadingLevels.SequenceEqual(facts.HeadingLevels))
        {
            return;
        }

        var message = (source.HeadingLevels, facts.HeadingLevels) switch
        {
            ([], _) => "this is a heading, and the source is not",
            ([var level], []) => $"the source is a heading of level {level}, and this is none",
            ([var level], [var other]) => $"the source is a heading of level {level}, and this one of level {other}",
            _ => "the source has one heading here, this text several",
        };
        var isUnderlined = facts.Kinds.Any(k => k.Value == BlockKinds.Underlined);
        var hint = isUnderlined && source.HeadingLevels.IsEmpty ? "delete the line of `---` or `===` below the words, or put a blank line before it"
            : source.HeadingLevels is [var wanted, ..] ? $"begin one line with `{new string('#', wanted)} `" : "delete the `#` at the beginning of the line, or write `\\#`";
        comparison.Report(TranslationCheckRules.Headings, message, hint);
    }

    /// <summary>What a sign or a space at the beginning of a line makes of words, whatever was meant.</summary>
    private static void CheckKinds(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        foreach (var kind in Others(facts, source))
        {
            comparison.Report(
                TranslationCheckRules.BlockKind, kind.Offset, 0, $"readers see {kind.Value} here, and the source has none", CureOf(kind.Value, comparison.Pair.Words[kind.Offset..]));
        }

        foreach (var kind in Others(source, facts))
        {
            comparison.Report(TranslationCheckRules.BlockKind, $"the source is {kind.Value}, and this is none", kind.Value switch
            {
                BlockKinds.List => "begin each item with `- ` or `1. ` as in the source; the space behind the sign is needed",
                BlockKinds.Quotation => "begin the first line with `> `",
                BlockKinds.Table => "write a row a line, with `|` between the cells, and the line of dashes below the first",
                _ => "copy it from the source, with the signs at the beginning of its lines",
            });
        }
    }

    private static IEnumerable<BlockPart> Others(BlockFacts facts, BlockFacts than) => facts.Kinds
        .Where(k => k.Value != BlockKinds.Underlined && !than.Kinds.Any(t => t.Value == k.Value))
        .DistinctBy(k => k.Value);

    private static string CureOf(string kind, string text)
    {
        var words = text.TrimStart();
        var number = words[..LineForm.EndOf(words, 0, char.IsAsciiDigit)];
        return kind switch
        {
            BlockKinds.Indented => "delete the spaces at the beginning of the line: four of them make code",
            BlockKinds.List when number.Length > 0 && number.Length < words.Length => $"write `{number}\\{words[number.Length]}` for `{number}{words[number.Length]}` at the beginning of the line",
            BlockKinds.Table => "write `\\|` for each `|`",
            BlockKinds.Break => "delete the line",
            BlockKinds.Code => "delete the lines of back-ticks or tildes",
            _ => $"write `\\{words[..1]}` for `{words[..1]}` at the beginning of the line, or delete it",
        };
    }

    private static void CheckEmphasis(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        foreach (var sign in source.Emphasis.Concat(facts.Emphasis).Select(e => e.Value).Distinct(StringComparer.Ordinal))
        {
            var found = facts.Emphasis.Where(e => e.Value == sign).ToList();
            var wanted = source.Emphasis.Count(e => e.Value == sign);
            var (name, place) = (NameOf(sign), found.Count > wanted ? found[^1].Offset : -1);
            var message = $"the source has {Passages(wanted)} {name}, this text {(found.Count == 0 ? "none" : $"{found.Count}")}";
            if (place >= 0)
            {
                comparison.Report(TranslationCheckRules.Emphasis, place, 0, message, $"write `\\{sign[..1]}` where readers are to see the sign itself; {comparison.Silence(TranslationCheckRules.Emphasis)}");
            }
            else if (found.Count < wanted)
            {
                comparison.Report(TranslationCheckRules.Emphasis, message, $"write `{sign}words{sign}`; {comparison.Silence(TranslationCheckRules.Emphasis)}");
            }
        }
    }

    private static string NameOf(string sign) => sign switch { "*" => "in italics", "**" => "in bold", _ => $"between `{sign}`" };

    private static string Passages(int count) => count == 0 ? "nothing" : count == 1 ? "1 passage" : $"{count} passages";

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Shape(BlockFacts facts) => facts.Tables is [var table, ..]
        ? $"a table of {table.Rows} rows and {table.Columns} columns"
        : "no table";
}
