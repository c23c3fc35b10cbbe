using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Unicode;

namespace Generator.Translations.Commands;

/// <summary>How the translations stand, for programs.</summary>
internal static class StatusJson
{
    private const int Format = 1;

    private static readonly JsonSerializerOptions Options =
        new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), WriteIndented = true, NewLine = "\n" };

    public static string Of(TranslationStatus status) => new JsonObject
    {
        ["format"] = Format,
        ["source"] = status.Source.Value,
        ["pages"] = new JsonArray([.. status.Pages.Select(p => Page(p, status.Source)), .. status.Orphans.Select(Orphan)]),
        ["strings"] = new JsonArray([.. status.Strings.Select(Strings)]),
    }.ToJsonString(Options) + "\n";

    private static JsonObject Page(TranslatedPage page, LanguageTag source) => new()
    {
        ["page"] = page.Id.Name.Value,
        ["lang"] = page.Id.Language.Value,
        ["file"] = page.File?.Source.Path.Value,
        ["rule"] = page.RequiresCompletion ? "complete" : "partial",
        ["state"] = Lower(page.Progress),
        ["percent"] = page.Words.Percent,
        ["words"] = Counts(page.Words),
        ["review"] = Lower(page.Review),
        ["released"] = page.IsReleased,
        ["published"] = page.IsPublished,
        ["why"] = Names(page.Why),
        ["blocks"] = new JsonArray([.. BlockIds.Of(page.Body).Select((b, index) => Block(page, b, index, source))]),
    };

    private static JsonObject Block(TranslatedPage page, (string Id, ReconciledBlock Block) at, int index, LanguageTag source) => new()
    {
        ["id"] = at.Id,
        ["kind"] = BlockIds.Letter(at.Block.Source.Kind),
        ["state"] = OpenWork.Word(at.Block.State),
        ["line"] = OpenWork.LineOf(page, at.Block),
        ["sourceLine"] = at.Block.Source.Line,
        ["words"] = Words.Count(at.Block.Text, source),
        ["checks"] = Names(page.Checks.OfBlock(index).Select(d => d.Rule.Name).Distinct()),
    };

    private static JsonObject Strings(ReconciledStrings strings) => new()
    {
        ["lang"] = strings.Language.Value,
        ["file"] = strings.File?.Source.Path.Value,
        ["percent"] = strings.Counts.Percent,
        ["words"] = Counts(strings.Counts),
    };

    private static JsonObject Counts(WordCounts words) => new()
    {
        ["total"] = words.Total,
        ["done"] = words.Done,
        ["todo"] = words.Todo,
        ["update"] = words.Update,
        ["check"] = words.Check,
    };

    private static JsonObject Orphan(Translated orphan) => new()
    {
        ["page"] = orphan.Name.Value,
        ["lang"] = orphan.Language.Value,
        ["file"] = orphan.Source.Path.Value,
        ["state"] = Lower(PageProgress.Orphan),
        ["published"] = false,
    };

    private static JsonArray Names(IEnumerable<string> names) => new([.. names.Select(n => JsonValue.Create(n))]);

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
