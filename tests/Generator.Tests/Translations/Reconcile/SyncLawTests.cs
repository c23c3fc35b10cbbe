using Generator.Diagnostics;
using Generator.Tests.Support;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>
/// Whatever happens to a page and to its translation: the states are the same before and after <c>sync</c>, a second
/// <c>sync</c> changes nothing, and every word that somebody translated is still in the file.
/// </summary>
public class SyncLawTests
{
    private const int Steps = 12;

    private static readonly string[] Sentences =
    [
        "Over 300 organisations have joined.", "Nobody has answered yet.", "## A further demand {#further}", "- one\n- two", "> “Never again.”",
        "Since 2017, nothing has changed, [they say](letter.md#p3).", "```\ncode\n```", "[^2]: See <https://example.org/two>.", "| a | b |\n|---|---|\n| c | d |",
    ];

    public static TheoryData<int> Seeds => Extent.Seeds(100, all: 1000);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Sync_changes_no_state_and_loses_no_word(int seed)
    {
        var random = new Random(seed);
        var translation = seed % 3 == 0 ? new TranslationOf(TranslationOf.Page, TranslationOf.Unmarked) : TranslationOf.Fixture;
        var english = new HashSet<string>(StringComparer.Ordinal);
        var words = new HashSet<string>(StringComparer.Ordinal);
        var written = 0;
        for (var step = 0; step < Steps; step++)
        {
            translation = random.Next(3) switch
            {
                0 => translation with { Source = EditSource(translation.Source, random) },
                1 => translation with { File = EditFile(translation.File, random, ref written, words) },
                _ => translation,
            };
            english.UnionWith(Tokens(translation.Source));
            var synced = translation.Synced();

            Assert.Equal(translation.States, synced.States);
            Assert.Equal(synced.File, synced.Synced().File);
            Assert.All(words.Where(w => translation.File.Contains(w, StringComparison.Ordinal)), w => Assert.Contains(w, synced.File, StringComparison.Ordinal));
            Assert.Equal("", string.Join(' ', Lost(Written(translation, english), Written(synced, english))));
            translation = random.Next(2) == 0 ? synced : translation;
        }
    }

    private static string EditSource(string source, Random random)
    {
        var blocks = source.Split("\n\n").ToList();
        var at = random.Next(blocks.Count);
        switch (random.Next(6))
        {
            case 0:
                blocks[at] += " Indeed.";
                break;
            case 1 when blocks.Count > 1:
                blocks.RemoveAt(at);
                break;
            case 2:
                blocks.Insert(at, Sentences[random.Next(Sentences.Length)]);
                break;
            case 3:
                blocks.Insert(random.Next(blocks.Count), blocks[at]);
                break;
            case 4:
                blocks[at] = blocks[at].Replace("the", "all the", StringComparison.Ordinal);
                break;
            default:
                (blocks[0], blocks[at]) = (blocks[at], blocks[0]);
                break;
        }

        return string.Join("\n\n", blocks.Select(b => b.Trim('\n'))) + "\n";
    }

    private static string EditFile(string file, Random random, ref int written, HashSet<string> words)
    {
        var lines = file.Split('\n').ToList();
        var at = random.Next(lines.Count);
        var word = $"mot{++written}é";
        switch (random.Next(8))
        {
            case 0:
                lines.Insert(at, $"Un {word} de plus.");
                break;
            case 1:
                lines[at] = lines[at].Replace("UPDATE ", "", StringComparison.Ordinal).Replace(" TODO", "", StringComparison.Ordinal);
                break;
            case 2 when lines[at].StartsWith("<!-- en", StringComparison.Ordinal) || lines[at] == "-->":
                lines.RemoveAt(at);
                break;
            case 3 when lines[at] == "-->":
                lines.InsertRange(at + 1, ["", $"Voici le {word}."]);
                break;
            case 4:
                lines[at] = lines[at].Replace("<!--", "<!—", StringComparison.Ordinal).Replace("-->", "–>", StringComparison.Ordinal);
                break;
            case 5 when lines[at] == "-->":
                lines.Insert(at, $"Écrit {word} dans le commentaire.");
                words.Add(word);
                break;
            case 6 when lines[at].StartsWith("<!-- en", StringComparison.Ordinal):
                lines[at] = lines[at][..16] + new[] { " CHECK", " UPDATE!", " MERGED", " OMIT", " REMOVED", " ЧТО" }[random.Next(6)];
                break;
            default:
                lines[at] += lines[at].Length > 0 && !lines[at].StartsWith('<') && lines[at] != "-->" ? $" {word}" : "";
                break;
        }

        return string.Join('\n', lines);
    }

    /// <summary>All words below markers that only a translator can have written, comments among them.</summary>
    private static IEnumerable<string> Written(TranslationOf translation, HashSet<string> english)
    {
        var file = translation.Read(new Findings());
        return file.Segments.SelectMany(s => Tokens(s.BodyRange.In(file.Source.Text))).Where(t => !english.Contains(t));
    }

    /// <summary>Words that there are fewer of than before.</summary>
    private static IEnumerable<string> Lost(IEnumerable<string> before, IEnumerable<string> after)
    {
        var left = after.CountBy(t => t).ToDictionary(StringComparer.Ordinal);
        return before.CountBy(t => t).Where(t => left.GetValueOrDefault(t.Key) < t.Value).Select(t => t.Key);
    }

    private static IEnumerable<string> Tokens(string text) => text.Split([' ', '\n']).Where(t => t.Any(char.IsLetter));
}
