namespace Generator.Stages.Plan;

/// <summary>Makes of an edition what other pages may know of it.</summary>
internal static class Summaries
{
    public static PageSummary Of(Edition edition, OutputPath path, string? fragment, Bibliography bibliography)
    {
        var common = edition.Matter.Common;
        var source = (edition.Matter as ReportMatter)?.Source.Value;
        return new PageSummary(
            edition.Id,
            edition.Matter.Kind,
            common.Title,
            path,
            fragment,
            common.Description ?? (edition.Matter is EventMatter ? new Located<string>(edition.Body.PlainText.ReplaceLineEndings(" "), Location.OfFile(edition.Source.Path)) : null),
            source is null ? Matters.DateOf(edition.Matter)?.Value : bibliography.ById.GetValueOrDefault(source)?.Date?.Value,
            common.Updated?.Value,
            source);
    }
}
