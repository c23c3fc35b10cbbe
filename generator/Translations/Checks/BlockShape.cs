namespace Generator.Translations.Checks;

/// <summary>Compares the form of a block: headings, items of lists, rows and columns of tables, paragraphs, signs that make none of these.</summary>
internal static class BlockShape
{
    public static void Check(Comparison comparison, BlockFacts source, BlockFacts facts)
    {
        CheckHeadings(comparison, source, facts);
        foreach (var mark in facts.Unread)
        {
            comparison.Report(mark.Rule, mark.Offset, mark.Length, mark.Message, mark.Hint);
        }

        if (source.Items != facts.Items)
        {
            comparison.Report(
                TranslationCheckRules.Lists,
                $"the list of the source has {Items(source.Items)}, this one {facts.Items}",
                "begin as many lines with `- ` or a number as the source");
        }

        if (!source.Tables.SequenceEqual(facts.Tables))
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
        var hint = source.HeadingLevels is [var wanted, ..] ? $"begin one line with `{new string('#', wanted)} `" : "delete the `#` at the beginning of the line, or write `\\#`";
        comparison.Report(TranslationCheckRules.Headings, message, hint);
    }

    private static string Items(int count) => count == 1 ? "1 item" : $"{count} items";

    private static string Shape(BlockFacts facts) => facts.Tables is [var table, ..]
        ? $"a table of {table.Rows} rows and {table.Columns} columns"
        : "no table";
}
