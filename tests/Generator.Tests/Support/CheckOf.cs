using System.Collections.Frozen;
using System.Collections.Immutable;
using Generator.Diagnostics;
using Generator.Markdown;
using Generator.Model;
using Generator.Stages.Parse;
using Generator.Text;
using Generator.Translations.Checks;
using Generator.Translations.Format;

namespace Generator.Tests.Support;

/// <summary>An English block and its translation into a language, and what the checks say of them.</summary>
internal static class CheckOf
{
    private const string EnglishMonths = "January February March April May June July August September October November December";

    private static readonly FrozenDictionary<string, (string Months, string Alone, string Decimal)> Languages = new Dictionary<string, (string, string, string)>
    {
        ["en"] = (EnglishMonths, EnglishMonths, "."),
        ["fr"] = ("janvier février mars avril mai juin juillet août septembre octobre novembre décembre", "", ","),
        ["es"] = ("enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre", "", ","),
        ["ar"] = ("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر", "", "."),
        ["ru"] = (
            "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
            "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
            ","),
        ["ug"] = ("يانۋار فېۋرال مارت ئاپرېل ماي ئىيۇن ئىيۇل ئاۋغۇست سېنتەبىر ئۆكتەبىر نويابىر دېكابىر", "", "."),
        ["bo"] = (
            "ཟླ་བ་དང་པོ ཟླ་བ་གཉིས་པ ཟླ་བ་གསུམ་པ ཟླ་བ་བཞི་པ ཟླ་བ་ལྔ་པ ཟླ་བ་དྲུག་པ ཟླ་བ་བདུན་པ ཟླ་བ་བརྒྱད་པ ཟླ་བ་དགུ་པ ཟླ་བ་བཅུ་པ ཟླ་བ་བཅུ་གཅིག་པ ཟླ་བ་བཅུ་གཉིས་པ",
            "",
            "."),
        ["zh-Hans"] = ("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", "", "."),
        ["zh-Hant"] = ("1月 2月 3月 4月 5月 6月 7月 8月 9月 10月 11月 12月", "", "."),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private const string GlossaryFile = """
        term,kind,note,fr,es,ar,zh-Hans,zh-Hant,ru
        Human Rights Council,strict,UN body,Conseil des droits de l’homme,Consejo de Derechos Humanos,مجلس حقوق الإنسان,人权理事会,人權理事會,Совет по правам человека
        Council,term,,Conseil,Consejo,,理事会,,Совет
        Special Rapporteur,term,,Rapporteur spécial;Rapporteuse spéciale,,المقرر الخاص,特别报告员,特別報告員,Специальный докладчик
        special session,term,,session extraordinaire,,دورة استثنائية,,,
        special session,avoid,,session spéciale,,,,,
        A/HRC/54/2,keep,document symbol,,,,,,
        """;

    public static CheckContext Context(string language) => Context(language, isTranslateCheck: false);

    public static CheckContext Context(string language, bool isTranslateCheck) => CheckContext.Of(
        new CheckedSource(
            Strings("en"),
            GlossaryReader.Read(new SourceText(new SourcePath("content/glossary.csv"), GlossaryFile), new Findings()),
            new(FrozenSet.ToFrozenSet(["example.org"]))),
        Strings(language),
        isTranslateCheck);

    /// <summary>The names of the rules that speak, in the order of the places: <c>links numbers</c>.</summary>
    public static string Names(string language, string source, string body) => Names(Block(language, source, body));

    public static string Names(IEnumerable<Diagnostic> found) => string.Join(' ', found.Select(d => d.Rule.Name));

    /// <summary>The findings about a block; the body may have marks in comments.</summary>
    public static ImmutableArray<Diagnostic> Block(string language, string source, string body) =>
        TextChecks.Check(Pair(language, source, body, BlockState.Done), Context(language));

    public static ImmutableArray<Diagnostic> Field(string language, string key, string source, string value)
    {
        var file = new SourceText(new SourcePath($"content/{language}/strings.yml"), $"{key}: {value}\n");
        var location = file.At(key.Length + 2, value.Length);
        var mark = new Marker(BlockHash.Of(source), MarkerWord.None, null, source, null);
        var state = source == value ? BlockState.Todo : BlockState.Done;
        var field = new ReconciledField(key, new Located<string>(source, default), true, state, new Located<string>(value, location), mark, null);
        return TextChecks.Check(new TextPair(field, file, PageDefinitions.None), Context(language));
    }

    public static TextPair Pair(string language, string source, string body, BlockState state)
    {
        var english = BlockSplitter.Split(new SourceText(new SourcePath("content/en/a.md"), source), 1).Value;
        var file = new SourceText(new SourcePath($"content/{language}/a.md"), $"<!-- en {english[0].Hash}\n{source}\n-->\n\n{body}\n");
        var segment = BlockFile.Read(file, 1, new LanguageTag("en"), new Findings())[0];
        var isSame = BlockText.Normalise(BlockSplitter.Join(segment.Body.Blocks).Text) == BlockText.Normalise(source);
        var block = new ReconciledBlock(english[0], state, segment.Body.Blocks, segment.Marker!, segment.Body, isSame, null, 0, false);
        return new TextPair(block, file, PageDefinitions.None);
    }

    private static Strings Strings(string language)
    {
        var (months, alone, sign) = Languages[language];
        var keys = months.Split(' ').Select((m, i) => ($"month.{i + 1}", m))
            .Concat(alone.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select((m, i) => ($"month_alone.{i + 1}", m)))
            .Append(("number.decimal", sign))
            .Append(("organisation.amnesty", language == "ru" ? "«Международная амнистия»" : "Amnesty International"))
            .Append(("organisation.ishr", "International Service for Human Rights (ISHR)"));
        return new Strings(
            new LanguageTag(language),
            keys.ToFrozenDictionary(k => k.Item1, k => new Located<string>(k.Item2, Location.OfFile(new SourcePath($"content/{language}/strings.yml")))));
    }
}
