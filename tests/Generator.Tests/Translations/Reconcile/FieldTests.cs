using System.Collections.Immutable;
using Generator.Model;
using Generator.Text;
using Generator.Translations.Format;
using Generator.Translations.Reconcile;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>Words under keys have the states of blocks, and a comment line above them instead of a marker.</summary>
public class FieldTests
{
    private const string Title = "An open letter to the United Nations";
    private static readonly LanguageTag English = new("en");

    [Theory]
    [InlineData("title: Lettre ouverte", "Done", "# en 82a041c9: An open letter to the United Nations\ntitle: Lettre ouverte")]
    [InlineData("title:", "Todo", "# en 82a041c9 TODO: An open letter to the United Nations\ntitle:")]
    [InlineData("title: An open letter to the United Nations", "Todo", "# en 82a041c9 TODO: An open letter to the United Nations\ntitle: An open letter to the United Nations")]
    [InlineData("# en 82a041c9 OK: An open letter to the United Nations\ntitle: An open letter to the United Nations", "Done", null)]
    [InlineData("# en 82a041c9: An open letter to the United Nations\ntitle: Lettre", "Done", null)]
    [InlineData("# en 82a041c9 TODO: An open letter to the United Nations\ntitle: Lettre", "Done", "# en 82a041c9: An open letter to the United Nations\ntitle: Lettre")]
    [InlineData("# en 82a041c9 CHECK: An open letter to the United Nations\ntitle: Lettre", "Check", null)]
    [InlineData("# en ec09cc18: A letter\n# note: courte\ntitle: Lettre", "Update", "# en 82a041c9 UPDATE was ec09cc18: An open letter to the United Nations\n# before: A letter\n# note: courte\ntitle: Lettre")]
    [InlineData("# en ec09cc18 UPDATE! was 11111111: A letter\n# before: Letter\ntitle: Lettre", "UpdateWrong", "# en 82a041c9 UPDATE! was 11111111: An open letter to the United Nations\n# before: Letter\ntitle: Lettre")]
    [InlineData("# en 1bf163f2 UPDATE was 82a041c9: Letter\n# before: An open letter to the United Nations\ntitle: Lettre", "Done", "# en 82a041c9: An open letter to the United Nations\ntitle: Lettre")]
    [InlineData("# en 82a041c9: Une lettre ouverte aux Nations unies\ntitle: Lettre", "Check", "# note: Une lettre ouverte aux Nations unies\n# en 82a041c9 CHECK: An open letter to the United Nations\ntitle: Lettre")]
    [InlineData("# en 82a041c9 was 1bf163f2: An open letter to the United Nations\n# before: Une missive\ntitle: Lettre", "Check", "# note: Une missive\n# en 82a041c9 CHECK: An open letter to the United Nations\ntitle: Lettre")]
    [InlineData("# en 82a041c9: An opn letter to the United Nations\ntitle: Lettre", "Done", "# note: An opn letter to the United Nations\n# en 82a041c9: An open letter to the United Nations\ntitle: Lettre")]
    [InlineData("# en 82a041c9 was 1bf163f2: An open letter to the United Nations\n# before: Letter\ntitle: Lettre", "Done", "# en 82a041c9: An open letter to the United Nations\ntitle: Lettre")]
    [InlineData("", "Todo", "# en 82a041c9 TODO: An open letter to the United Nations\ntitle:")]
    public void A_word_has_a_state_and_its_comment_says_so(string file, string state, string? synced)
    {
        var (states, result) = Sync(file, ("title", Title));

        Assert.Equal(state, states);
        Assert.Equal(synced ?? file, result.TrimEnd('\n'));
        Assert.Equal((states, result), Sync(result, ("title", Title)));
    }

    [Fact]
    public void A_blank_line_stands_between_entries() => Assert.Equal(
        """
        # en 82a041c9: An open letter to the United Nations
        title: Lettre

        # en eabf74ea TODO: 321 organisations ask for an independent mechanism.
        description:

        reviewed: 2020-09-09

        """,
        Sync("title: Lettre\nreviewed: 2020-09-09\n", ("title", Title), ("description", "321 organisations ask for an independent mechanism.")).File);

    [Fact]
    public void What_has_no_letter_needs_no_translation() =>
        Assert.Equal(("Done", "title: 321\n"), Sync("title: 321\n", ("title", "321")));

    [Theory]
    [InlineData("{page} – {site}", "Done")]
    [InlineData("{n_1}/{n2} %", "Done")]
    [InlineData("{n} events", "Todo")]
    [InlineData("{Page} – {}", "Todo")]
    [InlineData("{page – {{site}}", "Todo")]
    [InlineData("{", "Done")]
    public void Placeholders_need_no_translation(string words, string state) =>
        Assert.Equal(state, Sync($"title: {words}\n", ("title", words)).States);

    [Theory]
    [InlineData("ACAT-France", "Done")]
    [InlineData("A/HRC/40/6, {n}; UN", "Done")]
    [InlineData("UN and UN", "Todo")]
    [InlineData("UNCHR", "Todo")]
    [InlineData("ACAT-Frances", "Todo")]
    public void Terms_that_stay_need_no_translation(string words, string state) =>
        Assert.Equal(state, Sync($"title: {words}\n", ("title", words)).States);

    [Fact]
    public void A_comment_that_asked_for_what_needs_no_translation_asks_no_more() => Assert.Equal(
        ("Done", "# en 74887dbc: {page} – {site}\ntitle: {page} – {site}\n"),
        Sync("# en 74887dbc TODO: {page} – {site}\ntitle: {page} – {site}\n", ("title", "{page} – {site}")));

    private static (string States, string File) Sync(string text, params (string Key, string Words)[] source)
    {
        var file = new SourceText(new SourcePath("content/fr/strings.yml"), text);
        var fields = FieldLines.Read(file, 1, file.LineCount + 1).Select(f => f with { Value = ValueOf(file, f) }).ToImmutableArray();
        var reconciled = Reconciler.Fields(source.Select(s => (s.Key, new Located<string>(s.Words, default))), fields, ["ACAT-France", "A/HRC/40/6", "UN"]);
        var edits = new FieldEdits(file, new TextRange(0, text.Length), English).Of(reconciled, []);
        return (string.Join(", ", reconciled.Select(f => f.State)), TextEdit.Apply(text, edits));
    }

    private static Located<string> ValueOf(SourceText file, TranslatedField field) =>
        field.Value with { Value = field.Lines.In(file.Text)[(field.Key.Length + 1)..].Trim() };
}
