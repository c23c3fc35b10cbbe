using System.Text.Json;
using System.Text.Json.Serialization;

namespace Generator.Cli.Reporters;

/// <summary>
/// Findings for programs. The form is stable: members are added, never changed, or <c>version</c> is. The
/// numbers count every finding, also those of which <see cref="FewOfMany"/> shows only how many there are. Every member is
/// always there; <c>file</c>, <c>line</c>, <c>column</c> and <c>hint</c> are null where there is none.
/// </summary>
internal static class JsonReport
{
    private const int Version = 1;

    public static string Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var report = new JsonFindings(
            Version,
            diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
            diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
            [.. FewOfMany.Of(diagnostics).Select(ToFinding)]);
        return JsonSerializer.Serialize(report, JsonReportContext.Default.JsonFindings) + "\n";
    }

    private static JsonFinding ToFinding(Diagnostic diagnostic) => new(
        diagnostic.Rule.Id,
        diagnostic.Rule.Name,
        TextReport.Word(diagnostic.Severity),
        ToPlace(diagnostic.Location),
        diagnostic.Message,
        diagnostic.Hint,
        [.. diagnostic.Related.Select(related => new JsonRelated(related.Relation, ToPlace(related.Location)))]);

    private static JsonPlace ToPlace(Location? location) => location is { IsWholeFile: false } place
        ? new JsonPlace(place.Path.Value, place.Line, place.Column, place.Length)
        : new JsonPlace(location?.Path.Value, null, null, 0);
}

/// <param name="Version">Of this form, not of the generator.</param>
internal sealed record JsonFindings(int Version, int Errors, int Warnings, ImmutableArray<JsonFinding> Findings);

/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
internal sealed record JsonFinding(
    string Id, string Name, string Severity, JsonPlace Place, string Message, string? Hint, ImmutableArray<JsonRelated> Related);

/// <param name="File">Below the campaign's root, with <c>/</c>.</param>
/// <param name="Line">From one; null when the whole file is meant.</param>
/// <param name="Column">In UTF-16 units, from one.</param>
/// <param name="Length">In UTF-16 units; zero for a point.</param>
internal sealed record JsonPlace(string? File, int? Line, int? Column, int Length);

internal sealed record JsonRelated(string Relation, JsonPlace Place);

/// <summary>Writes the report without reflection; non-ASCII characters stay escaped, so no terminal can be misled.</summary>
[JsonSourceGenerationOptions(WriteIndented = true, NewLine = "\n", PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(JsonFindings))]
internal sealed partial class JsonReportContext : JsonSerializerContext;
