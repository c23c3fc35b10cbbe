using System.Diagnostics;
using Generator.Diagnostics;
using Generator.Templating;
using Generator.Text;

namespace Generator.Tests.Templating;

/// <summary>
/// Templates that want to hang the build, exhaust it or get out of it. Each must end as a fault with a place, and
/// never as a cut page; most of them are lessons of the advisories against the language's first engine.
/// </summary>
public class HostileTemplateTests
{
    [Theory]
    [InlineData("(", ")")]
    [InlineData("[", "]")]
    [InlineData("{a:", "}")]
    [InlineData("!", "")]
    [InlineData("-", "")]
    [InlineData("f(", ")")]
    [InlineData("a[", "]")]
    [InlineData("1+(", ")")]
    [InlineData("true ? ", " : 0")]
    [InlineData("0 ?? ", "")]
    [InlineData("@", "")]
    [InlineData("do; ", "; end")]
    [InlineData("x | ", "")]
    public void Nesting_ends_at_a_depth(string open, string close)
    {
        var template = "{{ " + Repeat(open, 10_000) + "1" + Repeat(close, 10_000) + " }}";

        Assert.Equal(TemplateRules.Syntax, OnSmallStack(() => FirstFault(template)).Rule);
    }

    [Theory]
    [InlineData("{{ if true }}")]
    [InlineData("{{ for x in [1] }}")]
    [InlineData("{{ while true }}")]
    [InlineData("{{ capture x }}")]
    [InlineData("{{ with {} }}")]
    [InlineData("{{ func f }}")]
    [InlineData("{{ case 1; when 1 }}")]
    [InlineData("{{ wrap f }}")]
    public void Blocks_inside_one_another_end_at_a_depth(string open) =>
        Assert.Equal(TemplateRules.Syntax, OnSmallStack(() => FirstFault(Repeat(open, 10_000))).Rule);

    [Fact]
    public void A_long_row_of_else_ifs_ends_at_a_depth() =>
        Assert.Equal(TemplateRules.Syntax, OnSmallStack(() => FirstFault("{{ if x }}" + Repeat("{{ else if x }}", 10_000) + "{{ end }}")).Rule);

    [Fact]
    public void A_long_sum_is_no_depth_of_its_own() =>
        Assert.Equal("240", OnSmallStack(() => new TemplateRun().Render("{{ 0" + Repeat("+1", 240) + " }}")));

    [Fact]
    public void Recursion_through_deep_expressions_does_not_overflow_the_stack()
    {
        var call = Repeat("(", 200) + "f" + Repeat(")", 200);
        var found = OnSmallStack(() => new TemplateRun().Fail("{{ func f; x = " + call + "; end; f }}"));

        Assert.Equal(TemplateRules.TooDeep, found.Rule);
    }

    [Theory]
    [InlineData("{{ x = {}; x.x = x; x }}", "template-too-deep")]
    [InlineData("{{ x = []; x[0] = x; x }}", "template-too-deep")]
    [InlineData("{{ x = {}; x.x = x; object.to_json x }}", "template-too-deep")]
    [InlineData("{{ x = []; x[0] = x; x | array.join ',' }}", "template-too-deep")]
    [InlineData("{{ x = []; y = []; x[0] = y; y[0] = x; x == y }}", "template-too-deep")]
    [InlineData("{{ x = []; for i in 1..100; x = [x]; end; x | object.to_json }}", "template-too-deep")]
    public void What_contains_itself_ends_at_a_depth(string template, string rule) =>
        Assert.Equal(rule, OnSmallStack(() => new TemplateRun().Fail(template)).Rule.Name);

    [Theory]
    [InlineData("{{ 'a' * 2000000000 }}", "template-too-large")]
    [InlineData("{{ string.pad_left 'a' 2000000000 }}", "template-too-large")]
    [InlineData("{{ [1, 2] * 1000000000 }}", "template-too-many-steps")]
    [InlineData("{{ [1, 2] * 900000 }}", "template-too-large")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "template-too-large")]
    [InlineData("{{ array.insert_at [] 2000000000 1 }}", "template-too-large")]
    [InlineData("{{ 1 << 2000000000 }}", "template-too-large")]
    [InlineData("{{ x = 10; for i in 1..40; x = x * x; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = x + x; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = $\"{x}{x}\"; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = string.append x x; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = string.replace x 'a' 'aaaa'; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = [x, x] | array.join ''; end }}", "template-too-large")]
    [InlineData("{{ x = ('a' * 5000); regex.replace x 'a' x }}", "template-too-large")]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end }}", "template-too-large")]
    [InlineData("{{ x = [1]; for i in 1..40; x = array.concat x x; end }}", "template-too-large")]
    [InlineData("{{ string.split ('a,' * 2000000) ',' }}", "template-too-large")]
    public void Sizes_are_refused_before_anything_is_made(string template, string rule)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = new TemplateRun().Fail(template);

        Assert.Equal(rule, found.Rule.Name);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 256 << 20);
    }

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ for x in 1..9000000000000000000; end }}")]
    [InlineData("{{ (1..9000000000000000000) | array.size }}")]
    [InlineData("{{ for a in 1..100000; for b in 1..100000; end; end }}")]
    [InlineData("{{ for a in 1..10000; array.join (1..10000) ','; end }}")]
    [InlineData("{{ for a in 1..10000; array.contains (1..10000) 0; end }}")]
    [InlineData("{{ for a in 1..10000; array.sort (1..10000); end }}")]
    [InlineData("{{ for a in 1..10000; (1..10000) == (1..10000); end }}")]
    [InlineData("{{ x = (1..900000) | array.reverse; for a in 1..100; object.to_json x; end }}")]
    [InlineData("{{ for a in 1..10000; object.eval ('1' + (';1' * 10000)); end }}")]
    public void Steps_run_out(string template) =>
        Assert.Equal(TemplateRules.TooManySteps, new TemplateRun { Options = FewSteps }.Fail(template).Rule);

    [Theory]
    [InlineData("{{ for a in 1..100000 }}0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789{{ for b in 1..7 }}0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789{{ end }}{{ end }}")]
    [InlineData("{{ x = 'a' * 1000000; for a in 1..100; x; end }}")]
    [InlineData("{{ for a in 1..100; capture y; x = 'a' * 1000000; x; end; end }}")]
    [InlineData("{{ x = 'a' * 1000000; for a in 1..100; include 'p' x: x; end }}")]
    public void Output_is_counted_in_captures_and_includes_too(string template) =>
        Assert.Equal(TemplateRules.TooMuchOutput, new TemplateRun { Options = LittleOutput }.Partial("p", "{{ $x }}").Fail(template).Rule);

    [Theory]
    [InlineData("(a+)+$", "(?=a)")]
    [InlineData("(a|aa)+$", "(?=a)")]
    public void A_regular_expression_runs_out_of_time(string pattern, string prefix)
    {
        var template = $"{{{{ regex.match ('a' * 60 + 'b') '{prefix}{pattern}' }}}}";

        Assert.Equal(TemplateRules.RegexTooSlow, new TemplateRun().Fail(template).Rule);
    }

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\secret.txt")]
    [InlineData("partials/../../secret.txt")]
    [InlineData("C:\\secret.txt")]
    [InlineData("https://example.org/x")]
    [InlineData("partials/./card.html")]
    public void An_include_reaches_nothing_but_the_templates(string name)
    {
        var store = new TemplateStore(
            TemplateEngines.Current,
            TemplateOptions.Site,
            [Source("templates/partials/card.html"), Source("secret.txt"), Source("content/secret.txt")],
            new SourcePath("templates"));

        Assert.Null(store.Find(name));
        Assert.NotNull(store.Find("partials/card.html"));
    }

    [Fact]
    public void Nothing_of_one_page_is_left_for_the_next()
    {
        var run = new TemplateRun();
        Assert.Equal("a2026", run.Render("{{ array.cycle ['a', 'b'] }}{{ date.format = '%Y'; date.parse '2026-03-04'; x = 1; $y = 2 }}"));

        Assert.Equal("a04 Mar 2026", run.Render("{{ array.cycle ['a', 'b'] }}{{ date.parse '2026-03-04' }}"));
        Assert.Equal(TemplateRules.UnknownName, run.Fail("{{ x }}").Rule);
        Assert.Equal(TemplateRules.UnknownName, run.Fail("{{ $y }}").Rule);
    }

    [Fact]
    public void One_template_serves_many_threads()
    {
        var template = TemplateEngines.Current.Parse(
            new SourceText(new SourcePath("t"), "{{ $x = n; for i in 1..50; $x = $x + i; if i % 2 == 0; string.upcase 'a'; end; end; $x }}"), TemplateOptions.Site);
        var results = new string[200];

        Parallel.For(0, results.Length, i =>
        {
            using var output = new Utf8Output();
            var model = new ScriptObject();
            model.Set("n", i);
            template.Render(Context(new ReadOnlyObject(model), default), output);
            results[i] = output.ToString();
        });

        Assert.Equal(Enumerable.Range(0, 200).Select(i => new string('A', 25) + (i + 1275)), results);
    }

    [Fact]
    public void An_interrupted_build_stops_soon()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();
        var template = TemplateEngines.Current.Parse(new SourceText(new SourcePath("t"), "{{ while true; end }}"), TemplateOptions.Site);
        using var output = new Utf8Output();

        Assert.Throws<OperationCanceledException>(() => template.Render(Context(new ScriptObject(), source.Token), output));
    }

    private static TemplateOptions FewSteps { get; } =
        TemplateOptions.Site with { Limits = TemplateLimits.Site with { Steps = 500_000 } };

    private static TemplateOptions LittleOutput { get; } =
        TemplateOptions.Site with { Limits = TemplateLimits.Site with { OutputBytes = 3_000_000 } };

    private static RenderContext Context(ITemplateObject model, CancellationToken cancellation) => new(
        model, TemplateFunctions.None, new TemplateRun(), TemplateOptions.Site, new TemplateBudget(TemplateLimits.Site),
        DateTimeOffset.UnixEpoch, null, null, cancellation);

    private static SourceText Source(string path) => new(new SourcePath(path), "x");

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Diagnostic FirstFault(string template)
    {
        using var output = new Utf8Output();
        return new TemplateRun().Run(template, output).Diagnostics[0];
    }

    /// <summary>Runs where little stack is left, so that what recurses without looking would end the process.</summary>
    private static T OnSmallStack<T>(Func<T> run)
    {
        T? result = default;
        System.Runtime.ExceptionServices.ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = run();
                }
                catch (Exception exception)
                {
                    failure = System.Runtime.ExceptionServices.ExceptionDispatchInfo.Capture(exception);
                }
            },
            512 << 10);
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result ?? throw new UnreachableException();
    }
}
