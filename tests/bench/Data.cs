namespace Bench;

/// <summary>The data of the workloads: the same for every engine, each of which sees it in its own way.</summary>
internal static class Data
{
    /// <summary>A page with fifty items, a navigation and three levels of topics.</summary>
    public static Dictionary<string, object?> Page() => new()
    {
        ["site"] = new Dictionary<string, object?> { ["title"] = "Letters & answers" },
        ["page"] = new Dictionary<string, object?>
        {
            ["title"] = "The press about the letter",
            ["description"] = "What newspapers & agencies wrote, compared with the letter itself",
            ["lang"] = "en",
            ["dir"] = "ltr",
            ["kind"] = "press",
            ["date"] = new DateTime(2020, 9, 9),
            ["updated"] = new DateTime(2026, 3, 4),
            ["alternates"] = List(6, i => Map(("lang", $"l{i}"), ("url", $"l{i}/press.html"))),
        },
        ["nav"] = List(7, i => Map(
            ("url", $"page-{i}.html"),
            ("label", $"Page {i}"),
            ("current", i == 3),
            ("children", List(i % 3, j => Map(("url", $"page-{i}.html#s{j}"), ("label", $"Section {j}")))))),
        ["items"] = List(50, Item),
        ["groups"] = List(4, i => Map(
            ("label", $"Group {i}"),
            ("topics", List(5, j => Map(
                ("label", $"Topic {j} <of {i}>"),
                ("sources", List(j, k => Map(("url", $"sources.html#s{k}"), ("number", k + 1))))))))),
    };

    /// <summary>Two thousand rows.</summary>
    public static Dictionary<string, object?> Rows() => new()
    {
        ["rows"] = List(2_000, i => Map(("id", $"r{i}"), ("title", $"Row number {i}"), ("price", i * 3))),
    };

    private static Dictionary<string, object?> Item(int i) => Map(
        ("id", $"item-{i}"),
        ("url", $"press/item-{i}.html"),
        ("title", $"Report {i}: \"an answer\" to the letter"),
        ("author", Map(("name", $"Author & Co. {i}"))),
        ("date", new DateTime(2020, 9, 1).AddDays(i)),
        ("featured", i % 5 == 0),
        ("image", i % 2 == 0 ? $"assets/{i}.png" : null),
        ("summary", string.Concat(Enumerable.Repeat($"Sentence {i} about what was said, and by whom. ", 8))),
        ("tags", new List<object?> { "letter", "answer", $"tag {i % 4}" }));

    private static List<object?> List(int count, Func<int, object?> make) => [.. Enumerable.Range(0, count).Select(make)];

    private static Dictionary<string, object?> Map(params (string Name, object? Value)[] members) =>
        members.ToDictionary(m => m.Name, m => m.Value);
}
