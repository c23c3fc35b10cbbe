using Markdig.Extensions.Tables;
using Markdig.Syntax;

namespace Generator.Markdown.Writing;

/// <summary>
/// Writes tables. One below a heading of its own scrolls by itself and is named after that heading; a region
/// without a name, or two of one name, would only hinder those who hear the page.
/// </summary>
internal sealed class TableWriter(HtmlBuilder html, InlineWriter inlines)
{
    private string? _heading;

    /// <summary>Remembers the heading that the next table stands below.</summary>
    public void Below(string heading) => _heading = heading;

    public void Write(Table table)
    {
        var name = _heading;
        _heading = null;
        if (name is null)
        {
            WriteTable(table);
            return;
        }

        html.Markup("<div class=\"table\" role=\"region\" tabindex=\"0\"").Attribute("aria-label", name).Markup(">\n");
        WriteTable(table);
        html.Markup("</div>\n");
    }

    private void WriteTable(Table table)
    {
        html.Markup("<table>\n");
        var rows = table.OfType<TableRow>().ToList();
        WriteRows("thead", table, rows.Where(r => r.IsHeader));
        WriteRows("tbody", table, rows.Where(r => !r.IsHeader));
        html.Markup("</table>\n");
    }

    private void WriteRows(string section, Table table, IEnumerable<TableRow> rows)
    {
        var opened = false;
        foreach (var row in rows)
        {
            html.Markup(opened ? "<tr>" : $"<{section}>\n<tr>");
            opened = true;
            for (var column = 0; column < row.Count; column++)
            {
                WriteCell((TableCell)row[column], row.IsHeader, AlignmentOf(table, column));
            }

            html.Markup("</tr>\n");
        }

        if (opened)
        {
            html.Markup($"</{section}>\n");
        }
    }

    /// <summary>An empty head names nothing, so that it is an ordinary cell.</summary>
    private void WriteCell(TableCell cell, bool isHeader, string? alignment)
    {
        var paragraph = cell.Count > 0 ? cell[0] as ParagraphBlock : null;
        var name = isHeader && paragraph?.Inline?.FirstChild is not null ? "th" : "td";
        html.Markup("<").Markup(name);
        if (name == "th")
        {
            html.Attribute("scope", "col");
        }

        if (alignment is not null)
        {
            html.Attribute("class", alignment);
        }

        html.Markup(">");
        inlines.WriteAll(paragraph?.Inline);
        html.TrimEnd();
        html.Markup("</").Markup(name).Markup(">");
    }

    private static string? AlignmentOf(Table table, int column) =>
        (column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null) switch
        {
            TableColumnAlign.Center => "center",
            TableColumnAlign.Right => "end",
            _ => null,
        };
}
