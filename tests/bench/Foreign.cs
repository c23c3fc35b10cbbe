using System.Text.RegularExpressions;

namespace Bench;

/// <summary>
/// A translation that nobody can read: each word becomes one of invented syllables in the script of the language, the
/// same word always the same. Links, code, placeholders and numbers stay, so that a translation has what its source
/// has. What it costs to check it is what a real one costs.
/// </summary>
/// <param name="tag">The language, as its folder is called.</param>
/// <param name="script">Its script, by ISO 15924.</param>
internal sealed partial class Foreign(string tag, string script)
{
    private static readonly ImmutableArray<string> Latin = Pairs("bdfgklmnprstvz", "aeiou");
    private static readonly ImmutableArray<string> Cyrillic = Pairs("бвгдзклмнпрст", "аеиоу");
    private static readonly ImmutableArray<string> Arabic = [.. "بتجدرسفقلمنو".Select(c => c.ToString())];
    private static readonly ImmutableArray<string> Han = [.. "人口山水火木日月土石田目耳手足心上下中天".Select(c => c.ToString())];

    /// <summary>Strings of forms rather than words.</summary>
    private static readonly ImmutableArray<string> Forms = ["date", "number"];

    private static readonly ImmutableArray<string> Unwanted = ["name.", "place.", "count.", ".one:", ".other:"];

    public string Tag => tag;

    public string Script => script;

    public static bool Knows(string script) => script is "Latn" or "Cyrl" or "Arab" or "Hans" or "Hant";

    /// <summary>The file of a translated page: its front matter has what is words, and its body blocks of the same kinds.</summary>
    public string Page(string source)
    {
        var lines = source.Split('\n');
        var end = Array.IndexOf(lines, "---", 1);
        var fields = lines[1..end].Where(l => l.StartsWith("title:", StringComparison.Ordinal) || l.StartsWith("description:", StringComparison.Ordinal));
        return string.Join('\n', fields.Select(Value).Prepend("---").Append("released: yes").Append("---").Concat(lines[(end + 1)..].Select(Text)));
    }

    /// <summary>The words of the interface, without those that are chosen by a number and those that name somebody.</summary>
    public string Strings(string source) =>
        string.Join('\n', source.Split('\n').Where(IsWords).Select(line => Forms.Contains(line.Split('.')[0]) ? line : Value(line))) + "\n";

    private static bool IsWords(string line) => line.Length > 0 && char.IsAsciiLetter(line[0])
        && !Unwanted.Any(part => line.Contains(part, StringComparison.Ordinal));

    /// <summary>A line of YAML with its value translated.</summary>
    private string Value(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal) + 2;
        return line[..colon] + Text(line[colon..]);
    }

    private string Text(string text) => Parts().Replace(text, part => part.Groups["word"].Success ? Word(part.Value) : part.Value);

    private string Word(string word)
    {
        var dice = Dice.Of(tag + word.ToLowerInvariant());
        var (syllables, units) = Of(word.Length);
        var made = string.Concat(Enumerable.Range(0, units).Select(_ => dice.Pick(syllables)));
        return char.IsUpper(word[0]) ? char.ToUpperInvariant(made[0]) + made[1..] : made;
    }

    private (ImmutableArray<string> Syllables, int Count) Of(int letters) => script switch
    {
        "Latn" => (Latin, Math.Max(letters / 2, 2)),
        "Cyrl" => (Cyrillic, Math.Max(letters / 3, 2)),
        "Arab" => (Arabic, (letters + 1) / 2),
        _ => (Han, Math.Max(letters / 3, 1)),
    };

    private static ImmutableArray<string> Pairs(string first, string second) =>
        [.. first.SelectMany(a => second.Select(b => $"{a}{b}"))];

    /// <summary>What stays comes first: code, the target of a link, a citation, a placeholder, an abbreviation.</summary>
    [GeneratedRegex(@"`[^`]*`|(?<=\])\([^)]*\)|\[@[^\]]*\]|\{[^}]*\}|\b[A-Z0-9]{2,}\b|(?<word>\p{L}+)")]
    private static partial Regex Parts();
}
