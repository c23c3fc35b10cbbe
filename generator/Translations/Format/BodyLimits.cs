namespace Generator.Translations.Format;

/// <summary>Refuses a body of more lines, blocks or comments than are read, from its lines as they stand: before anything is split or compared.</summary>
internal static class BodyLimits
{
    /// <param name="bodyLine">The line after the front matter.</param>
    /// <returns>Whether the body may be read; else there is an error at the line that is too much.</returns>
    public static bool Allows(SourceText source, int bodyLine, Findings findings)
    {
        var (blocks, comments, isInside) = (0, 0, false);
        for (var number = bodyLine; number <= source.LineCount; number++)
        {
            var line = source.Line(number);
            var begins = !isInside || line.StartsWith('#') ? 1 : 0;
            isInside = !LineForm.IsBlank(line);
            blocks += Math.Max(isInside ? begins : 0, MarkerHead.In(line).Count());
            comments += line.AsSpan().Count("<!--");
            if (Problem(line.Length, blocks, comments) is var (rule, message, hint))
            {
                findings.Add(rule, source.At(source.StartOf(number), 1), message, hint);
                return false;
            }
        }

        return true;
    }

    private static (Rule Rule, string Message, string Hint)? Problem(int length, int blocks, int comments) =>
        length > InputLimits.LineUnits
            ? (MarkdownRules.ParagraphTooLong, $"this line has {length} characters, more than {InputLimits.LineUnits}", "put a blank line where a new paragraph begins")
            : blocks > InputLimits.Blocks
            ? (MarkdownRules.TextTooLong, $"this page has more than {InputLimits.Blocks} paragraphs, headings and comments", "split it into several pages")
            : comments > InputLimits.Comments
            ? (MarkdownRules.TextTooLong, $"this page has more than {InputLimits.Comments} comments", "delete those that nobody needs")
            : null;
}
