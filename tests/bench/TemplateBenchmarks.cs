using BenchmarkDotNet.Attributes;

namespace Bench;

/// <summary>
/// (a) a page of five templates with fifty items, (b) a loop over two thousand, (c) parsing (a): the built-in engine
/// beside its peers in the same run.
/// </summary>
public class TemplateBenchmarks : IDisposable
{
    private readonly BuiltInEngine _builtIn = new();
    private readonly HandlebarsEngine _handlebars = new();

    [GlobalCleanup]
    public void Dispose()
    {
        _builtIn.Dispose();
        GC.SuppressFinalize(this);
    }

    [Benchmark]
    public int RenderPageBuiltIn() => _builtIn.RenderPage();

    [Benchmark]
    public int RenderPageHandlebars() => _handlebars.RenderPage().Length;

    [Benchmark]
    public int RenderRowsBuiltIn() => _builtIn.RenderRows();

    [Benchmark]
    public int RenderRowsHandlebars() => _handlebars.RenderRows().Length;

    [Benchmark]
    public int ParsePageBuiltIn() => _builtIn.Parse();

    [Benchmark]
    public int ParseRowsBuiltIn() => _builtIn.ParseRows();
#if SCRIBAN_PACKAGE
    private readonly ScribanPackage _scriban = new();

    [Benchmark]
    public int RenderPageScriban() => _scriban.RenderPage().Length;

    [Benchmark]
    public int RenderRowsScriban() => _scriban.RenderRows().Length;

#pragma warning disable CA1822 // a benchmark is a method of an instance
    [Benchmark]
    public int ParsePageScriban() => ScribanPackage.Parse();

    [Benchmark]
    public int ParseRowsScriban() => ScribanPackage.ParseRows();
#pragma warning restore CA1822
#endif
}
