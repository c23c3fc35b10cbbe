using Generator.Model;
using Generator.Tests.Support;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>
/// Whatever is moved, deleted, added or edited around it, a block keeps its own words: one that nobody touched is done,
/// one that was edited shows its older words, a new one has none, and what was deleted is kept aside.
/// </summary>
public class AlignmentLawTests
{
    private const int Steps = 8;

    public static TheoryData<int> Seeds => Extent.Seeds(20, all: 1500);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Every_block_keeps_its_own_words(int seed)
    {
        var random = new Random(seed);
        var page = Enumerable.Range(0, 12).Select(i => new Paragraph(Words(random, i % 3), French(i), BlockState.Done)).ToList();
        var translation = new TranslationOf(Source(page), string.Join("\n\n", page.Select(p => Prefix(p) + p.Words)) + "\n").Synced();
        var removed = new HashSet<string>(StringComparer.Ordinal);
        for (var step = 0; step < Steps; step++)
        {
            page = Edited(page, removed, random);
            translation = translation with { Source = Source(page) };

            AssertAligned(page, removed, translation);
            AssertAligned(page, removed, translation.Synced());
            translation = translation.Synced();
        }
    }

    private static void AssertAligned(List<Paragraph> page, HashSet<string> removed, TranslationOf translation)
    {
        Assert.Equal(
            page.Select(p => $"{p.State} {p.Words}"),
            translation.Reconciled.Blocks.Select(b => $"{b.State} {string.Concat(b.Body.Select(x => x.Text.TrimStart('#', '>', ' ')))}"));
        Assert.Equal(
            removed.Order(StringComparer.Ordinal),
            translation.Reconciled.Removed.Select(r => string.Concat(r.Source.Body.Blocks.Select(b => b.Text.TrimStart('#', '>', ' ')))).Order(StringComparer.Ordinal));
    }

    /// <summary>One change of each paragraph at most.</summary>
    private static List<Paragraph> Edited(List<Paragraph> page, HashSet<string> removed, Random random)
    {
        var result = new List<Paragraph>();
        foreach (var paragraph in page)
        {
            switch (random.Next(12))
            {
                case 0 when result.Count > 3:
                    if (paragraph.Words.Length > 0)
                    {
                        removed.Add(paragraph.Words);
                    }

                    break;
                case 1:
                    result.Add(paragraph);
                    result.Add(new Paragraph(Words(random, random.Next(3)), "", BlockState.Todo));
                    break;
                case 2:
                    result.Insert(random.Next(result.Count + 1), paragraph);
                    break;
                case 3:
                    var changed = paragraph.Source[..paragraph.Source.LastIndexOf(' ')] + $" {Word(random)}.";
                    result.Add(paragraph with { Source = changed, State = paragraph.Words.Length > 0 ? BlockState.Update : BlockState.Todo });
                    break;
                default:
                    result.Add(paragraph);
                    break;
            }
        }

        return result;
    }

    private static string Source(IEnumerable<Paragraph> page) => string.Join("\n\n", page.Select(p => p.Source)) + "\n";

    /// <summary>A paragraph, a quotation or a heading of ten words that no other has.</summary>
    private static string Words(Random random, int kind) =>
        (kind == 0 ? "" : kind == 1 ? "> " : "## ") + string.Join(' ', Enumerable.Range(0, 10).Select(_ => Word(random))) + ".";

    private static string Word(Random random) => "w" + random.NextInt64(long.MaxValue).ToString("x", System.Globalization.CultureInfo.InvariantCulture);

    private static string French(int number) => $"Le paragraphe numéro {number} en français.";

    private static string Prefix(Paragraph paragraph) => paragraph.Source[0] is '>' or '#' ? paragraph.Source[..(paragraph.Source.IndexOf(' ', StringComparison.Ordinal) + 1)] : "";

    /// <param name="Words">Its translation, without the sign of its kind; empty while there is none.</param>
    private sealed record Paragraph(string Source, string Words, BlockState State);
}
