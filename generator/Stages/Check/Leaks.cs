namespace Generator.Stages.Check;

/// <summary>Looks for what must not be published: markup that nothing replaced, comments and notes, paths of a machine.</summary>
internal static class Leaks
{
    private static readonly string[] Markup = ["{{", "}}", "<!--", "-->", "[@", "{#"];
    private static readonly string[] Paths = ["/home/", "/Users/", "C:\\Users\\", "file:///"];
    private static readonly string[] Work = ["UPDATE was", "UPDATE! was", "======== before"];

    private static readonly SearchValues<string> RawMarkup = SearchValues.Create(Markup, StringComparison.Ordinal);
    private static readonly SearchValues<string> MachinePaths = SearchValues.Create(Paths, StringComparison.Ordinal);
    private static readonly SearchValues<string> WorkMarks = SearchValues.Create(Work, StringComparison.Ordinal);
    private static readonly SearchValues<string> Marks = SearchValues.Create([.. Markup, .. Paths, .. Work], StringComparison.Ordinal);

    public static void Check(CheckedPage page, FileFindings found)
    {
        foreach (var comment in page.Facts.Comments)
        {
            found.Add(PageRules.HtmlComment, comment, "a comment is published", "in a template write `{{# … #}}`, which is left out");
        }

        foreach (var (parent, text) in page.Facts.Texts)
        {
            if (text.AsSpan().ContainsAny(Marks) && parent.Closest(IsVerbatim) is null)
            {
                CheckText(parent, text, found);
            }
        }

        foreach (var element in page.Facts.Elements)
        {
            foreach (var attribute in element.Attributes)
            {
                if (attribute.Value.AsSpan().ContainsAny(Marks))
                {
                    CheckText(element, attribute.Value, found);
                }
            }
        }
    }

    /// <summary>Looks for the folder in which the site was built, in a file of any kind.</summary>
    /// <param name="root">What <see cref="RootIn"/> gives.</param>
    public static void CheckRoot(OutputFile file, ReadOnlySpan<byte> root, FileFindings found)
    {
        if (!root.IsEmpty && file.Bytes.Span.IndexOf(root) >= 0)
        {
            found.AddToWhole(PageRules.MachinePath, "the file names the folder in which the site was built", "name files relative to the site");
        }
    }

    /// <summary>A full path as it would stand in a file; one of a single part is too short to be told from other text.</summary>
    public static byte[] RootIn(string? path) =>
        path?.Split(['/', '\\'], StringSplitOptions.RemoveEmptyEntries).Length > 1 ? Encoding.UTF8.GetBytes(path) : [];

    /// <summary>Looks for what belongs to translators alone, in every file that is text.</summary>
    public static void CheckWork(OutputFile file, ReviewNotes notes, FileFindings found)
    {
        var isPage = file.MediaType == "text/html";
        if (!isPage && !file.MediaType.EndsWith("xml", StringComparison.Ordinal) && !file.MediaType.StartsWith("text/", StringComparison.Ordinal))
        {
            return;
        }

        var text = found.Text;
        if (!isPage && text.AsSpan().IndexOfAny(WorkMarks) is >= 0 and var mark)
        {
            AddLeak(found, mark, text[mark..]);
        }

        if (notes.IndexIn(text) is >= 0 and var note)
        {
            found.Add(
                PageRules.ReviewNote,
                note,
                "a text that stands behind a sign-off of a translation stands here, too",
                "see that nobody's name is published; if these are other words, all is well");
        }
    }

    private static void CheckText(PageElement element, string text, FileFindings found)
    {
        if (text.AsSpan().IndexOfAny(RawMarkup) is >= 0 and var raw)
        {
            found.Add(
                PageRules.RawMarkup,
                element.OffsetOf(text[raw..(raw + 2)]),
                $"“{RenderedText.Excerpt(text[raw..])}” stands on the page as it was written",
                "something was not replaced; if it is meant, write it as `code`");
        }

        if (text.AsSpan().IndexOfAny(WorkMarks) is >= 0 and var work)
        {
            AddLeak(found, element.OffsetOf(text.Substring(work, "UPDATE".Length)), text[work..]);
        }

        if (text.AsSpan().IndexOfAny(MachinePaths) is >= 0 and var path && (path == 0 || !IsPartOfAddress(text[path - 1])))
        {
            found.Add(
                PageRules.MachinePath,
                element,
                $"“{RenderedText.Excerpt(text[path..])}” looks like a path of somebody's machine",
                "name files relative to the site; if it is meant, write it as `code`");
        }
    }

    private static void AddLeak(FileFindings found, int offset, string text) => found.Add(
        PageRules.Leak,
        offset,
        $"“{RenderedText.Excerpt(text)}” is a mark of the translators' work",
        "`translate sync` repairs the comment it belongs to; if it is meant, write it as `code`");

    private static bool IsPartOfAddress(char before) => char.IsAsciiLetterOrDigit(before) || before is '.' or '-' or '_' or '/' or '~';

    private static bool IsVerbatim(PageElement element) => element.Name is "code" or "pre" or "kbd" or "samp" or "script" or "style";
}
