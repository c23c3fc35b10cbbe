using Generator.Diagnostics;
using Generator.Model;
using Generator.Tests.Support;
using Generator.Translations.Checks;

namespace Generator.Tests.Translations.Checks;

/// <summary>For each check a translation that it finds, and a neighbour that it lets pass.</summary>
public class TextChecksTests
{
    [Theory]
    [InlineData("See [the letter](letter.md).", "Voir [la lettre](letter.md).", "")]
    [InlineData("See [the letter](letter.md).", "Voir la lettre.", "links")]
    [InlineData("See [the letter](letter.md).", "Voir [la lettre](letter.md#p3).", "links links")]
    [InlineData("See <https://example.org/a>.", "Voir <https://example.org/a>.", "")]
    [InlineData("See it.", "Voir [ici](https://example.org/fr).", "links")]
    [InlineData("See it.", "Voir [ici](https://example.org/fr).\n\n<!-- allow: https://example.org/fr -->", "")]
    [InlineData("See it.", "Voir [ici](https://evil.example/fr).\n\n<!-- allow: https://evil.example/fr -->", "links")]
    [InlineData("![A map](map.png)", "![Une carte](map.png)", "")]
    [InlineData("![A map](map.png)", "![Une carte](other.png)", "images images")]
    [InlineData("![A map](map.png)", "![A map](map.png) ici", "untranslated-attr")]
    [InlineData("Run `build` now.", "Lancez `build` maintenant.", "")]
    [InlineData("Run `build` now.", "Lancez `construire` maintenant.", "code code")]
    public void Links_images_and_code_are_those_of_the_source(string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names("fr", source, body));

    [Theory]
    [InlineData("It met [@a; @b].", "Il s’est réuni [@b] [@a].", "")]
    [InlineData("It met [@a; @b].", "Il s’est réuni [@a].", "citations")]
    [InlineData("It met [@a].", "Il s’est réuni [@a; @c].", "citations")]
    [InlineData("It met.[^1]", "Il s’est réuni.[^1]", "")]
    [InlineData("It met.[^1]", "Il s’est réuni.", "footnotes")]
    [InlineData("It met.", "Il s’est réuni.[^2]", "footnotes")]
    [InlineData("It met.", "Il s’est réuni.[^tr1]\n\n[^tr1]: À Genève.", "block-count")]
    [InlineData("It met.", "Il s’est réuni.[^tr1]\n\n[^tr1]: À Genève.\n\n[^tr1]: À Paris.", "footnotes block-count")]
    [InlineData("[^1]: A statement.", "[^1]: Une déclaration.", "")]
    [InlineData("[^1]: A statement.", "[^2]: Une déclaration.", "footnotes footnotes")]
    [InlineData("[^1]: Of 26 June 2020.", "[^1]: Du 27 juin 2020.", "dates")]
    public void Citations_and_footnotes_are_those_of_the_source(string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names("fr", source, body));

    [Theory]
    [InlineData("## Our demands {#demands}", "## Nos demandes", "")]
    [InlineData("## Our demands", "### Nos demandes", "headings")]
    [InlineData("## Our demands", "Nos demandes", "headings")]
    [InlineData("Our demands", "# Nos demandes", "headings")]
    [InlineData("- one thing\n- another", "- une chose\n- une autre", "")]
    [InlineData("- one thing\n- another", "- une chose et une autre", "lists")]
    [InlineData("| a | b |\n|---|---|\n| no | yes |", "| a | b |\n|---|---|\n| non | oui |", "")]
    [InlineData("| a | b |\n|---|---|\n| no | yes |", "| a |\n|---|\n| non |", "table-shape")]
    [InlineData("One sentence.", "Une phrase.\n\nUne autre.", "block-count")]
    public void Blocks_have_the_form_of_the_source(string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names("fr", source, body));

    [Theory]
    [InlineData("On 9 September they signed.", "9. September, sie unterzeichneten.", "dates block-kind")]
    [InlineData("On 9 September they signed.", "9) September, sie unterzeichneten.", "dates block-kind")]
    [InlineData("They signed it.", "Sie haben ihn\n- wie andere - unterzeichnet.", "block-count block-kind")]
    [InlineData("They signed it.", "+ Sie haben ihn unterzeichnet.", "block-kind")]
    [InlineData("They signed it.", "* Sie haben ihn unterzeichnet.", "block-kind")]
    [InlineData("They signed it.", "> Sie haben ihn unterzeichnet.", "block-kind")]
    [InlineData("They signed it.", "    Sie haben ihn unterzeichnet.", "block-kind")]
    [InlineData("They signed it.", "\tSie haben ihn unterzeichnet.", "block-kind")]
    [InlineData("They signed it.", "Sie haben ihn unterzeichnet.\n\n    Alle.", "block-count block-kind")]
    [InlineData("They signed it.", "Sie haben ihn unterzeichnet.\n\n***", "block-count block-kind")]
    [InlineData("They signed it.", "| Sie haben | ihn |\n|---|---|\n| unter | zeichnet |", "block-kind")]
    [InlineData("They signed it.", "~~~\nSie haben ihn unterzeichnet.\n~~~", "block-kind")]
    [InlineData("[^1]: They signed it.", "[^1]: 9. Sie haben ihn unterzeichnet.", "block-kind")]
    [InlineData("- one thing\n- another", "Ein Ding und ein anderes", "block-kind")]
    [InlineData("- one thing\n- another", "* Ein Ding\n* ein anderes", "")]
    [InlineData("> Never again.", "Nie wieder.", "block-kind")]
    [InlineData("> Never again.", "> Nie wieder.", "")]
    [InlineData("9 signed it.", "9\\. Sie haben ihn unterzeichnet.", "")]
    [InlineData("They signed it.", "\\- Sie haben ihn unterzeichnet.", "")]
    [InlineData("They signed it.", "Sie haben ihn unterzeichnet.\n---", "headings")]
    public void A_block_is_of_the_kind_of_its_source(string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names("fr", source, body));

    [Theory]
    [InlineData("9. September", "write `9\\.` for `9.` at the beginning of the line")]
    [InlineData("+ September", "write `\\+` for `+` at the beginning of the line, or delete it")]
    [InlineData("> September", "write `\\>` for `>` at the beginning of the line, or delete it")]
    [InlineData("    September", "delete the spaces at the beginning of the line: four of them make code")]
    [InlineData("# September", "delete the `#` at the beginning of the line, or write `\\#`")]
    [InlineData("September\n---", "delete the line of `---` or `===` below the words, or put a blank line before it")]
    public void The_cure_is_that_for_the_sign_that_was_typed(string body, string hint) =>
        Assert.Contains(hint, CheckOf.Block("fr", "Then.", body).Select(f => f.Hint));

    [Theory]
    [InlineData("<!-- ignore: numbers -->", "")]
    [InlineData("<!-- ignore numbers -->", "")]
    [InlineData("<!--Ignore:Numbers-->", "")]
    [InlineData("<!-- IGNORE : numbers, quotes -->", "unused-ignore")]
    [InlineData("<!-- ignore：numbers -->", "")]
    [InlineData("<!-- ingore: numbers -->", "numbers unknown-check")]
    [InlineData("<!-- ignore: number -->", "numbers unknown-check")]
    [InlineData("<!-- ignore this, please -->", "numbers")]
    [InlineData("<!-- note ignore: numbers -->", "numbers")]
    public void A_mark_is_read_as_people_write_it(string mark, string found) =>
        Assert.Equal(found, string.Join(' ', CheckOf.Block("fr", "There are 50.", $"Il y en a cinquante.\n\n{mark}").Select(d => d.Rule.Name).Order(StringComparer.Ordinal)));

    [Theory]
    [InlineData("Citizens and journalists.", "Bürger*innen und Journalist*innen.", "emphasis")]
    [InlineData("Citizens and journalists.", "Bürger\\*innen und Journalist\\*innen.", "")]
    [InlineData("Citizens and journalists.", "Bürger*innen.", "")]
    [InlineData("It *never* ends.", "Es endet **nie**.", "emphasis emphasis")]
    [InlineData("It *never* ends.", "Es endet _nie_.", "")]
    [InlineData("It **never** ends.", "Es endet nie.", "emphasis")]
    [InlineData("It **never** ends.", "Es endet nie.\n\n<!-- ignore: emphasis -->", "")]
    public void Emphasis_is_that_of_the_source(string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names("fr", source, body));

    [Theory]
    [InlineData("ru", "He said **\"yes\"** to all.", "Он сказал**«да»**всем.", "emphasis literal-markup")]
    [InlineData("ru", "He said **yes** to all.", "Он сказал ** да ** всем.", "emphasis literal-markup")]
    [InlineData("fr", "Signed by all.", "Signé par ==tous==, ~~sauf un~~.", "literal-markup literal-markup")]
    [InlineData("zh-Hans", "We demand **release** of all.", "我们要求**“立即释放”**所有人。", "quotes")]
    [InlineData("fr", "See it.", "Voir \\*\\*cela.", "")]
    [InlineData("fr", "See it.", "Voir [cela] (ici) ] (", "")]
    [InlineData("fr", "See it.", "Voir `cela.", "literal-markup")]
    [InlineData("fr", "See `**` it.", "Voir `**` cela.", "")]
    [InlineData("fr", "See it.", "Voir [cela] (letter.md).", "literal-markup")]
    [InlineData("fr", "See it.", "Voir [cela][ici].", "literal-markup")]
    [InlineData("fr", "See it.", "Voir *cela.", "literal-markup")]
    [InlineData("fr", "See it.", "Voir *cela.\n\n<!-- ignore: literal-markup -->", "")]
    [InlineData("fr", "See *it.", "Voir *cela.", "literal-markup")]
    public void No_sign_of_Markdown_reaches_a_reader(string language, string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names(language, source, body));

    [Theory]
    [InlineData("fr", "It said \"no\" and \"never\".", "Elle a dit « non » et « jamais ».", "")]
    [InlineData("fr", "It said \"no\".", "Elle a dit non.", "quotes")]
    [InlineData("fr", "It said no.", "Elle a dit « non ».", "quotes")]
    [InlineData("fr", "It said \"no\".", "Elle a dit « non.", "quotes")]
    [InlineData("fr", "It didn’t.", "Ce n’est pas l’heure d’été.", "")]
    [InlineData("ru", "It said \"no\".", "Она сказала „нет“.", "")]
    [InlineData("ar", "It said \"no\".", "قالت ”لا“ لهم", "")]
    [InlineData("zh-Hant", "It said \"no\".", "它說「不」。", "")]
    [InlineData("zh-Hans", "The letter “Call” of the groups", "各团体的《呼吁》", "")]
    [InlineData("ru", "the head of Amnesty’s team", "глава группы «Международной амнистии»", "")]
    [InlineData("ru", "the head of the team", "глава «группы»", "quotes")]
    public void Quotations_keep_their_marks(string language, string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names(language, source, body));

    [Theory]
    [InlineData("fr", "the Human Rights Council", "le Conseil des droits de l’homme", "")]
    [InlineData("fr", "the human rights council", "le Comité des droits de l’homme", "glossary")]
    [InlineData("fr", "Special Rapporteur", "Rapporteuse spéciale", "")]
    [InlineData("fr", "a special session", "une session spéciale", "glossary glossary")]
    [InlineData("fr", "a special session", "une session extraordinaire", "")]
    [InlineData("ru", "to the Human Rights Council", "Совету по правам человека", "")]
    [InlineData("ar", "to the Human Rights Council", "إلى مجلس الأمم المتحدة لحقوق الإنسان", "")]
    [InlineData("ar", "in the special session", "في الدورة الاستثنائية", "")]
    [InlineData("zh-Hans", "the Human Rights Council", "人权\n理事会", "")]
    [InlineData("zh-Hans", "the Human Rights Council", "人权委员会", "glossary")]
    [InlineData("fr", "see A/HRC/54/2 there", "voir A/HRC/54/2 là", "")]
    [InlineData("fr", "see A/HRC/54/2 there", "voir A-HRC-54-2 là", "glossary")]
    public void Terms_are_those_of_the_glossary(string language, string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names(language, source, body));

    /// <summary>What is quoted in the words of the source, with its translation in brackets, is compared with nothing.</summary>
    [Theory]
    [InlineData("zh-Hans", "“more than 50 experts” said, and “50” wrote", "“more than 50 experts”（逾50名专家）说，“50”写道", "")]
    [InlineData("es", "“Last Friday (September 4)”, it said", "Dijo «Last Friday (September 4)» (el viernes pasado, 4 de septiembre)", "")]
    [InlineData("fr", "It begins with “China 1 300+”.", "Il commence par « China 1 300+ ».", "")]
    [InlineData("ar", "He is “the head of Amnesty’s China team”.", "هو «the head of Amnesty’s China team» (رئيس فريق الصين)", "")]
    [InlineData("zh-Hant", "“so-called ‘training camps’” there", "那裡的「so-called 『training camps』」（所謂「訓練營」）", "")]
    [InlineData("fr", "It writes “the Human Rights Council”.", "Il écrit « the Human Rights Council ».", "")]
    [InlineData("fr", "“50 experts” wrote", "« 60 experts » ont écrit", "numbers")]
    [InlineData("fr", "“50 experts” wrote", "« 50 experts » (50 expertes) ont écrit 60 fois", "numbers")]
    public void A_quotation_in_the_words_of_the_source_is_left_alone(string language, string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names(language, source, body));

    [Fact]
    public void A_flood_of_one_finding_hides_no_other()
    {
        var found = CheckOf.Block("ru", "See [it](a.md).", "[x](b.md) " + string.Concat(Enumerable.Repeat("Cовет ", 100)) + string.Concat(Enumerable.Repeat("[x](c.md) ", 100)));

        Assert.Equal(
            "links 10, mixed-script-word 10",
            string.Join(", ", found.Where(d => d.Severity >= Severity.Warning).GroupBy(d => d.Rule.Name).OrderBy(g => g.Key, StringComparer.Ordinal).Select(g => $"{g.Key} {g.Count()}")));
    }

    /// <summary>Paragraphs are short, or refused; strings are not. Were a check quadratic, this would not end.</summary>
    [Theory]
    [InlineData("ru", "«a ")]
    [InlineData("ru", "« » ")]
    [InlineData("fr", "“50 experts” (50) ")]
    [InlineData("fr", "1 000,")]
    [InlineData("fr", "000.")]
    [InlineData("ru", "5 июня и ")]
    [InlineData("fr", "le 1er septembre et le 2, ")]
    [InlineData("zh-Hans", "9月1日和14日《》")]
    [InlineData("zh-Hans", "國（")]
    [InlineData("ar", "مجلس ﻻ ")]
    [InlineData("fr", "the Human Rights Council ")]
    [InlineData("fr", "Conseil des droits ")]
    [InlineData("fr", "x.y ")]
    [InlineData("fr", "e\u0301")]
    public void A_long_text_costs_no_more_than_its_length(string language, string repeated)
    {
        var text = string.Concat(Enumerable.Repeat(repeated, (Extent.IsAll ? 200_000 : 50_000) / repeated.Length)).Trim();

        Assert.NotEmpty(CheckOf.Field(language, "claim.x.text", "On 5 June the “50 experts” of the Human Rights Council met, and 1,000 others.", text));
    }

    [Fact]
    public void Only_the_command_for_translators_makes_a_strict_term_an_error()
    {
        var pair = CheckOf.Pair("fr", "the Human Rights Council", "le Comité des droits de l’homme", BlockState.Done);

        Assert.Equal(Severity.Warning, TextChecks.Check(pair, CheckOf.Context("fr")).Single().Severity);
        Assert.Equal(Severity.Error, TextChecks.Check(pair, CheckOf.Context("fr", isTranslateCheck: true)).Single().Severity);
    }

    [Theory]
    [InlineData("fr", "We call for action now today.", "We call for action now today.", "same-as-source")]
    [InlineData("fr", "We call for action now today.", "We call for action now today.\n\n<!-- ignore: same-as-source -->", "")]
    [InlineData("fr", "We call for action in every case.", "Nous disons we call for action in chaque cas.", "leftover-source")]
    [InlineData("fr", "We call for action in every case.", "Nous disons « we call for action in every case ».", "quotes")]
    [InlineData("fr", "The International Service for Human Rights (ISHR) met.", "L’International Service for Human Rights (ISHR) s’est réuni.", "")]
    [InlineData("ru", "They did not answer the letter at all.", "They did not reply to that text ever.", "script-share")]
    [InlineData("ru", "They did not answer the letter at all.", "На письмо они совсем не ответили.", "")]
    [InlineData("zh-Hans", "the Human Rights Council", "人权理事会（Human Rights Council）", "")]
    [InlineData("zh-Hans", "the site example.org of theirs", "example.org网站", "")]
    [InlineData("zh-Hans", "the Geneva Press Club house", "人权理事会Geneva Press Club house", "script-share")]
    [InlineData("fr", "We write in the spirit of global solidarity and partnership to you.", "Oui.", "length")]
    public void Text_of_the_source_is_not_left(string language, string source, string body, string found) =>
        Assert.Equal(found, CheckOf.Names(language, source, body));

    [Fact]
    public void What_waits_for_a_person_is_never_an_error()
    {
        var pair = CheckOf.Pair("fr", "See [it](a.md).", "Voir cela.", BlockState.Update);

        Assert.Equal("links Warning", string.Join(' ', TextChecks.Check(pair, CheckOf.Context("fr")).Select(d => $"{d.Rule.Name} {d.Severity}")));
    }

    [Fact]
    public void A_mark_silences_a_warning_and_never_an_error()
    {
        Assert.Equal("numbers", CheckOf.Names("fr", "In 2017.", "Alors."));
        Assert.Equal("", CheckOf.Names("fr", "In 2017.", "Alors.\n\n<!-- ignore: numbers -->"));
        Assert.Equal("links unknown-check", CheckOf.Names("fr", "See [it](a.md).", "Voir cela.\n\n<!-- ignore: links -->"));
    }

    [Fact]
    public void A_mark_that_names_no_check_is_reported_with_the_nearest_name()
    {
        var found = Assert.Single(CheckOf.Block("fr", "In May.", "En mai.\n\n<!-- ignore: numers -->"));

        Assert.Equal((TranslationCheckRules.UnknownCheck, "did you mean `numbers`?"), (found.Rule, found.Hint));
    }

    [Fact]
    public void A_mark_that_names_the_number_of_a_check_is_told_its_name() =>
        Assert.Equal("the name of this check is `dates`", Assert.Single(CheckOf.Block("fr", "In May.", "En mai.\n\n<!-- ignore: TRN0214 -->")).Hint);

    /// <summary>Else a file with one fault is a warning of every date.</summary>
    [Fact]
    public void Where_the_words_of_a_language_cannot_be_read_its_months_are_those_of_CLDR()
    {
        var words = new Strings(new LanguageTag("fr"), StringsOf.English("").ByKey);

        Assert.Equal((9, 1), CheckedLanguage.Of(words).Months.At([.. Tokens.WordsOf("9 septembre 2020")], 1));
        Assert.Equal(',', CheckedLanguage.Of(words).DecimalSign);
    }

    [Fact]
    public void A_finding_names_its_place_in_the_file()
    {
        var found = Assert.Single(CheckOf.Block("fr", "They counted\n50 experts.", "On a compté\nquelque 60 experts."));

        Assert.Equal("content/fr/a.md:7:9", found.Location.ToString());
        Assert.Equal("the source has 50, this text 60", found.Message);
    }

    [Theory]
    [InlineData("fr", "person.x", "Denise Ho", "Denise Ho", "")]
    [InlineData("fr", "place.x", "Tibet", "Tibet", "")]
    [InlineData("fr", "title", "{page} – {site}", "{page} – {site}", "")]
    [InlineData("fr", "report.by", "International Service for Human Rights", "International Service for Human Rights", "")]
    [InlineData("fr", "nav.sources", "Sources", "Sources", "same-as-source Info")]
    [InlineData("fr", "skip", "Skip to the text", "Skip to the text", "same-as-source Warning")]
    [InlineData("ru", "nav.sources", "Sources", "Sources", "same-as-source Warning")]
    [InlineData("fr", "count.x.other", "{n} events of 12", "{n} événements sur 13", "numbers Warning")]
    public void Names_and_shared_words_are_not_taken_for_untranslated(string language, string key, string source, string value, string found) =>
        Assert.Equal(found, string.Join(' ', CheckOf.Field(language, key, source, value).Select(d => $"{d.Rule.Name} {d.Severity}")));
}
