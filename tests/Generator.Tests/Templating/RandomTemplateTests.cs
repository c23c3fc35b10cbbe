using System.Text;
using Generator.Templating;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>
/// Random sequences of tokens, and the templates of this repository with pieces cut, doubled and exchanged: whatever comes
/// out, parser and renderer end with a result or a fault.
/// </summary>
public class RandomTemplateTests
{
    private const int Tries = 1_500;

    private static readonly string[] Pieces =
    [
        "{{", "}}", "{{-", "-}}", "{{~", "~}}", "{%{", "}%}", " ", "\n", ";", "a", "b", "x", "$", "$a", "$$", "$0", ".", "..", "..<", "...",
        "?.", "?", ":", ",", "(", ")", "[", "]", "{", "}", "=", "+=", "++", "--", "+", "-", "*", "/", "//", "%", "<<", ">>", "==", "!=", "<",
        ">", "<=", ">=", "&&", "||", "|", "|>", "??", "?!", "!", "@", "^", "&", "#", "##", "'", "\"", "`", "$\"", "\\", "0", "1", "2.5", "0x1",
        "1e3", "99999999999", "'a'", "'b c'", "[1,2]", "{a:1}", "null", "true", "false", "this", "empty", "if", "else", "end", "for", "in",
        "while", "case", "when", "func", "ret", "capture", "with", "wrap", "import", "readonly", "break", "continue", "do", "tablerow", "include",
        "'p'", "string.upcase", "string.size", "string.slice", "array.join", "array.sort", "array.each", "math.round", "object.to_json",
        "object.eval", "regex.match", "date.now", "date.parse", "html.escape", "for.index", "limit:", "offset:", "reversed", "x.y", "x[0]",
        "size", "1..3", "text", "é", "\u2028", "\0", "\ud800",
    ];

    public static TheoryData<int> Seeds => Extent.Seeds(1, all: 70);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Random_tokens_end_as_text_or_as_a_fault(int seed)
    {
        var random = new Random(seed);
        for (var i = 0; i < Tries; i++)
        {
            Try(Tokens(random));
        }
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Mutated_templates_end_as_text_or_as_a_fault(int seed)
    {
        var random = new Random(seed);
        var cases = Directory.EnumerateFiles(Repository.PathOf("templates"), "*.html", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        for (var i = 0; i < Tries; i++)
        {
            Try(Mutated(random, cases));
        }
    }

    private static string Tokens(Random random)
    {
        var result = new StringBuilder(random.Next(3) > 0 ? "{{ " : "");
        for (var i = random.Next(30); i >= 0; i--)
        {
            result.Append(Pieces[random.Next(Pieces.Length)]).Append(random.Next(2) > 0 ? " " : "");
        }

        return result.Append(random.Next(3) > 0 ? " }}" : "").ToString();
    }

    private static string Mutated(Random random, string[] cases)
    {
        var result = new StringBuilder(cases[random.Next(cases.Length)]);
        for (var i = random.Next(4); i >= 0; i--)
        {
            var at = random.Next(result.Length + 1);
            var length = Math.Min(random.Next(6), result.Length - at);
            switch (random.Next(4))
            {
                case 0:
                    result.Remove(at, length);
                    break;
                case 1:
                    result.Insert(at, Pieces[random.Next(Pieces.Length)]);
                    break;
                case 2:
                    result.Insert(at, result.ToString(at, length));
                    break;
                default:
                    var other = cases[random.Next(cases.Length)];
                    var from = random.Next(other.Length + 1);
                    result.Insert(at, other.AsSpan(from, Math.Min(random.Next(20), other.Length - from)));
                    break;
            }
        }

        return result.ToString();
    }

    private static void Try(string template)
    {
        try
        {
            new TemplateTrial(new SourceText(new SourcePath("t"), template), _ => null).Run(new Dictionary<string, object?>(), autoIndent: true, TestContext.Current.CancellationToken);
            var run = new TemplateRun { Limits = Few }.Partial("p", "{{ $0 }}{{ a }}").With("x", "text").With("a", 1).With("page", new SamplePage());
            var (output, found) = run.Run(template);
            Assert.True(found.IsEmpty || output.Length == 0);
            Assert.All(found, d => Assert.StartsWith("templates/", d.Location.ToString(), StringComparison.Ordinal));
        }
        catch (Exception exception)
        {
            Assert.Fail($"{exception.GetType().Name} for <<<{template}>>>: {exception}");
        }
    }

    private static Limits Few { get; } = Limits.Site with { Steps = 20_000, Output = 1 << 20, TextLength = 1 << 16 };
}
