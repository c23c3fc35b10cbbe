using System.Diagnostics;
using Generator.Diagnostics;
using Generator.Templating;

namespace Generator.Tests.Templating;

/// <summary>
/// Templates that want to hang the build, exhaust it or get out of it. Each must end as a fault with a place, and
/// never as a cut page; most of them are lessons of the advisories against the language's engine.
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
        var call = Repeat("(", 60) + "f" + Repeat(")", 60);
        var found = OnSmallStack(() => new TemplateRun().Fail("{{ func f; x = " + call + "; end; f }}"));

        Assert.Equal(TemplateRules.TooDeep, found.Rule);
    }

    [Theory]
    [InlineData("{{ x = {}; x.x = x; x }}")]
    [InlineData("{{ x = []; x[0] = x; x }}")]
    [InlineData("{{ x = []; x[0] = x; x | array.join ',' }}")]
    [InlineData("{{ include 'self.html' }}")]
    [InlineData("{{ func f; f; end; f }}")]
    [InlineData("{{ func f; include 'back.html'; end; f }}")]
    public void What_contains_itself_ends_at_a_depth(string template)
    {
        var found = OnSmallStack(() => new TemplateRun()
            .Partial("self.html", "\n{{ include 'self.html' }}")
            .Partial("back.html", "{{ f }}")
            .Fail(template));

        Assert.Equal("template-too-deep", found.Rule.Name);
        Assert.False(found.Location!.Value.IsWholeFile);
    }

    [Theory]
    [InlineData("{{ 'a' * 100000000 }}", "template-too-large")]
    [InlineData("{{ 'a' * 2000000000 }}", "template-too-large")]
    [InlineData("{{ string.pad_left 'a' 2000000000 }}", "template-too-large")]
    [InlineData("{{ [1, 2] * 1000000000 }}", "template-too-many-steps")]
    [InlineData("{{ x = []; x[2000000000] = 1 }}", "template-too-many-steps")]
    [InlineData("{{ array.insert_at [] 2000000000 1 }}", "template-too-many-steps")]
    [InlineData("{{ 1 << 2000000000 }}", "template-too-large")]
    [InlineData("{{ x = 10; for i in 1..40; x = x * x; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = x + x; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = $\"{x}{x}\"; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = string.append x x; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = string.replace x 'a' 'aaaa'; end }}", "template-too-large")]
    [InlineData("{{ x = 'ab'; for i in 1..40; x = [x, x] | array.join ''; end }}", "template-too-large")]
    [InlineData("{{ x = [1]; for i in 1..40; x = x + x; end; x | array.size }}", "template-too-many-steps")]
    [InlineData("{{ x = [1]; for i in 1..40; x = array.concat x x; end; x | array.size }}", "template-too-many-steps")]
    public void Sizes_are_refused_before_much_is_made(string template, string rule)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        var found = new TemplateRun { Limits = Limits.Site with { Steps = 1_000_000 } }.Fail(template);

        Assert.Equal((rule, 1), (found.Rule.Name, found.Location!.Value.Line));
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 512 << 20);
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
    [InlineData("{{ func f(n); array.join (1..400000) ''; if n > 0; f (n - 1); end; end; f 90 }}")]
    public void Steps_run_out(string template)
    {
        var found = new TemplateRun { Limits = Limits.Site with { Steps = 500_000 } }.Fail(template);

        Assert.Equal((TemplateRules.TooManySteps, 1), (found.Rule, found.Location!.Value.Line));
    }

    [Theory]
    [InlineData("{{ for a in 1..100000 }}0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789{{ end }}", 25)]
    [InlineData("{{ x = 'a' * 1000000; for a in 1..100; x; end }}", 40)]
    [InlineData("{{ for a in 1..100; capture y; x = 'a' * 1000000; x; end; end }}", 51)]
    public void Output_is_counted_in_captures_too(string template, int column)
    {
        var found = new TemplateRun { Limits = Limits.Site with { Output = 3_000_000 } }.Fail(template);

        Assert.Equal((TemplateRules.TooMuchOutput, column), (found.Rule, found.Location!.Value.Column));
    }

    [Fact]
    public void Output_is_counted_in_includes_too() => Assert.Equal(
        "templates/p.html:1:4",
        new TemplateRun { Limits = Limits.Site with { Output = 3_000_000 } }
            .Partial("p.html", "{{ $x }}")
            .Fail("{{ x = 'a' * 1000000; for a in 1..100; include 'p.html' x: x; end }}").Location.ToString());

    [Fact]
    public void A_page_is_never_cut_in_silence() =>
        Assert.Equal(40_000_000, new TemplateRun().Render("{{ x = 'a' * 10000000; for a in 1..4; x; end }}").Length);

    [Theory]
    [InlineData("../secret.txt")]
    [InlineData("/etc/passwd")]
    [InlineData("..\\\\secret.txt")]
    [InlineData("partials/../../secret.txt")]
    [InlineData("C:\\\\secret.txt")]
    [InlineData("https://example.org/x")]
    [InlineData("partials/./card.html")]
    [InlineData("")]
    public void An_include_reaches_nothing_but_the_templates(string name) => Assert.Equal(
        TemplateRules.MissingTemplate,
        new TemplateRun().Partial("partials/card.html", "x").Fail($"{{{{ include '{name}' }}}}").Rule);

    [Fact]
    public void One_template_serves_many_threads()
    {
        var templates = new TemplateRun().TemplatesWith("{{ $x = n; for i in 1..50; $x = $x + i; if i % 2 == 0; string.upcase 'a'; end; end; $x }}");
        var results = new string[200];

        Parallel.For(0, results.Length, i => results[i] =
            templates.Render("page.html", new Dictionary<string, object?> { ["n"] = i }, null, TestContext.Current.CancellationToken).Value);

        Assert.Equal(Enumerable.Range(0, 200).Select(i => new string('A', 25) + (i + 1275)), results);
    }

    [Theory]
    [InlineData("{{ while true; end }}")]
    [InlineData("{{ include 'p.html' }}")]
    [InlineData("{{ [1, 2] | array.each @(do; 1; end) }}")]
    public void An_interrupted_build_stops_soon(string template)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => new TemplateRun().Partial("p.html", "x").Run(template, source.Token));
    }

    private static string Repeat(string text, int times) => string.Concat(Enumerable.Repeat(text, times));

    private static Diagnostic FirstFault(string template) => new TemplateRun().Run(template).Diagnostics[0];

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
