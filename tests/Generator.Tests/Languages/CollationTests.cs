using System.Text;
using Generator.Languages;
using Generator.Model;

namespace Generator.Tests.Languages;

public sealed class CollationTests
{
    [Theory]
    [InlineData("en", "“Free” 1989 Élan elan_b Eli Zoe Ёж")]
    [InlineData("fr", "cote coté côte côté Côté cotise")]
    [InlineData("es", "canto caña cañón cara nube ñandú oso")]
    [InlineData("de", "Apfel Äpfel Arzt Masse Maße Mast")]
    [InlineData("vi", "bạt bật bẻ")]
    [InlineData("hu", "cukor csap dal")]
    [InlineData("sv", "zebra åka ära öra")]
    [InlineData("cs", "cihla čas dům hora chata ichtys")]
    [InlineData("pl", "lato łan marka")]
    [InlineData("sr-Latn", "cvet čaj ćup dan džep đak")]
    [InlineData("ru", "1 Ван Ёлкин Ельцин Жуков Йованович Amnesty")]
    [InlineData("uk", "Гай Ґанок Дім Їжак Йосип Amnesty")]
    [InlineData("ar", "1 آدم أحمد بدر تاج Amnesty")]
    [InlineData("ar", "اللغة اللّغة")]
    [InlineData("fa", "آب اب پدر تهران چین گل یار Amnesty")]
    [InlineData("ug", "ئابدۇ ئەخمەت بارات غۇلجا ۋاڭ Amnesty")]
    [InlineData("he", "1 אבא בית תל Amnesty")]
    [InlineData("bo", "ཀརྨ བཀྲ་ཤིས ཁམས མཁས ངག་དབང Amnesty")]
    [InlineData("zh-Hans", "1 阿里 北京 联合国 中国 Amnesty")]
    [InlineData("zh-Hant", "1 人權 中國 日內瓦 國際 聯合國 Amnesty")]
    [InlineData("ja", "1 Amnesty あさ いぬ 中国")]
    [InlineData("ko", "Amnesty 가나 각 나라 하늘")]
    [InlineData("tlh", "a B c")]
    public void Names_stand_as_readers_look_them_up(string language, string sorted)
    {
        var words = sorted.Split(' ');

        Assert.Equal(words, Collation.Of(new LanguageTag(language)).Sort(words.Reverse(), w => w));
        Assert.Equal(words, Collation.Of(new LanguageTag(language)).Sort(words, w => w));
    }

    [Fact]
    public void Case_and_marks_count_only_where_all_letters_are_the_same() =>
        Assert.Equal(["a b", "ab", "Ab", "áb", "abc"], Collation.Of(new LanguageTag("en")).Sort(["abc", "áb", "Ab", "ab", "a b"], w => w));

    /// <summary>The test that comes with CLDR. Left out: what is not in NFC, has no place of its own, or is no text.</summary>
    [Fact]
    public void The_root_order_is_that_of_CLDR()
    {
        var order = Collation.Of(new LanguageTag("en"));
        var texts = File.ReadLines(Tools.CollationTest)
            .Where(line => line is not ([] or ['#', ..]))
            .Select(line => string.Concat(line.Split(';')[0].Trim().Split(' ').Select(c => Convert.ToInt32(c, 16)).Select(c => c is >= 0xD800 and < 0xE000 ? "\uFFFE" : char.ConvertFromUtf32(c))))
            .Where(IsOrdered)
            .ToList();
        var keys = texts.Select(text => (text, key: order.KeyOf(text))).ToList();

        Assert.True(keys.Count > 100_000);
        var wrong = keys.Zip(keys.Skip(1)).Where(p => p.First.key.AsSpan().SequenceCompareTo(p.Second.key) > 0).ToList();
        Assert.Equal([], wrong.Select(p => $"{p.First.text} {p.Second.text}"));
    }

    /// <summary>Whether the file speaks about it: text in NFC without Han or its radicals, and without marks that come between those of a letter.</summary>
    private static bool IsOrdered(string text) =>
        !text.Contains('\uFFFE', StringComparison.Ordinal)
        && !text.Contains('\u0334', StringComparison.Ordinal)
        && text.IsNormalized()
        && text.Normalize(NormalizationForm.FormD) == string.Concat(text.EnumerateRunes().Select(r => r.ToString().Normalize(NormalizationForm.FormD)))
        && !text.Normalize(NormalizationForm.FormKD).EnumerateRunes().Any(r => r.Value is >= 0x2E80 and < 0x3000 or >= 0x3400 and < 0xA000 or >= 0x17000 and < 0x1B300 or >= 0x1F9FF);
}
