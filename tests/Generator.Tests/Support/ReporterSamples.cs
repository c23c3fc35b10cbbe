using Generator.Diagnostics;
using Generator.Text;

namespace Generator.Tests.Support;

/// <summary>Findings to be printed.</summary>
internal static class ReporterSamples
{
    public static SourcePath Letter { get; } = new("content/en/letter.md");

    public static Diagnostic UnknownKey { get; } = Diagnostic.At(
        OutputRules.FileInTheWay, new Location(Letter, 2, 1, 5), "`titel` is not a key of a letter", "did you mean `title`?");
}
