using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace Generator.Translations.Commands;

/// <summary>How the translations stand, for programs.</summary>
internal static class StatusJson
{
    private const int Format = 1;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All), Indented = true, NewLine = "\n" };

    public static string Of(TranslationStatus status)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Options))
        {
            json.WriteStartObject();
            json.WriteNumber("format", Format);
            json.WriteString("source", status.Source.Value);
            json.WriteStartArray("pages");
            foreach (var page in status.Pages)
            {
                Write(json, page, LanguageRow.Of(status.Source).Has(Traits.UnspacedWords));
            }

            foreach (var orphan in status.Orphans)
            {
                WriteOrphan(json, orphan);
            }

            json.WriteEndArray();
            json.WriteStartArray("strings");
            foreach (var strings in status.Strings)
            {
                Write(json, strings);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan) + "\n";
    }

    private static void Write(Utf8JsonWriter json, TranslatedPage page, bool isUnspaced)
    {
        json.WriteStartObject();
        json.WriteString("page", page.Id.Name.Value);
        json.WriteString("lang", page.Id.Language.Value);
        json.WriteString("file", page.File?.Source.Path.Value);
        json.WriteString("rule", page.RequiresCompletion ? "complete" : "partial");
        json.WriteString("state", Lower(page.Progress));
        WriteWords(json, page.Words);
        json.WriteString("review", Lower(page.Review));
        json.WriteBoolean("released", page.IsReleased);
        json.WriteBoolean("published", page.IsPublished);
        json.WriteStartArray("why");
        foreach (var reason in page.Why)
        {
            json.WriteStringValue(reason);
        }

        json.WriteEndArray();
        WriteBlocks(json, page, isUnspaced);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, StringsStatus strings)
    {
        json.WriteStartObject();
        json.WriteString("lang", strings.Language.Value);
        json.WriteString("file", strings.File?.Path.Value);
        WriteWords(json, strings.Words);
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, WordCounts words)
    {
        json.WriteNumber("percent", words.Percent);
        json.WriteStartObject("words");
        json.WriteNumber("total", words.Total);
        json.WriteNumber("done", words.Done);
        json.WriteNumber("todo", words.Todo);
        json.WriteNumber("update", words.Update);
        json.WriteNumber("check", words.Check);
        json.WriteEndObject();
    }

    private static void WriteBlocks(Utf8JsonWriter json, TranslatedPage page, bool isUnspaced)
    {
        json.WriteStartArray("blocks");
        foreach (var (index, (id, block)) in BlockIds.Of(page.Body).Index())
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteString("kind", BlockIds.Letter(block.Source.Kind));
            json.WriteString("state", OpenWork.Word(block.State));
            json.WriteNumber("line", OpenWork.LineOf(page, block));
            json.WriteNumber("sourceLine", block.Source.Line);
            json.WriteNumber("words", Words.Count(BlockText.Normalise(block.Source.Text), isUnspaced));
            json.WriteStartArray("checks");
            foreach (var name in page.Checks.OfBlock(index).Select(d => d.Rule.Name).Distinct())
            {
                json.WriteStringValue(name);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteOrphan(Utf8JsonWriter json, Translated orphan)
    {
        json.WriteStartObject();
        json.WriteString("page", orphan.Name.Value);
        json.WriteString("lang", orphan.Language.Value);
        json.WriteString("file", orphan.Source.Path.Value);
        json.WriteString("state", Lower(PageProgress.Orphan));
        json.WriteBoolean("published", false);
        json.WriteEndObject();
    }

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
