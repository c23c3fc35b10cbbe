using System.Text.Json;
using System.Text.Json.Nodes;

namespace Generator.Cli.Reporters;

/// <summary>
/// Findings for programs. The form is stable: members are added, never changed, or <c>version</c> is. The
/// numbers count every finding, also those of which <see cref="FewOfMany"/> shows only how many there are. Every member is
/// always there; <c>file</c>, <c>line</c>, <c>column</c> and <c>hint</c> are null where there is none. Lines and columns count from one, columns
/// and lengths in UTF-16 units; a point has no length. Characters outside of ASCII are escaped, so no terminal can be misled.
/// </summary>
internal static class JsonReport
{
    private const int Version = 1;

    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, NewLine = "\n" };

    public static string Of(ImmutableArray<Diagnostic> diagnostics) => new JsonObject
    {
        ["version"] = Version,
        ["errors"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Error),
        ["warnings"] = diagnostics.Count(diagnostic => diagnostic.Severity == Severity.Warning),
        ["findings"] = new JsonArray([.. FewOfMany.Of(diagnostics).Select(Finding)]),
    }.ToJsonString(Options) + "\n";

    private static JsonObject Finding(Diagnostic diagnostic) => new()
    {
        ["id"] = diagnostic.Rule.Id,
        ["name"] = diagnostic.Rule.Name,
        ["severity"] = TextReport.Word(diagnostic.Severity),
        ["place"] = Place(diagnostic.Location),
        ["message"] = diagnostic.Message,
        ["hint"] = diagnostic.Hint,
        ["related"] = new JsonArray([.. diagnostic.Related.Select(r => new JsonObject { ["relation"] = r.Relation, ["place"] = Place(r.Location) })]),
    };

    private static JsonObject Place(Location? location)
    {
        var point = location is { IsWholeFile: false } ? location : null;
        return new() { ["file"] = location?.Path.Value, ["line"] = point?.Line, ["column"] = point?.Column, ["length"] = point?.Length ?? 0 };
    }
}
