namespace Generator.Stages.Render.Views;

/// <summary>What the readers of a translation are told above it.</summary>
internal sealed class NoticeView(PageScope scope, EditionTranslation translation) : View(["unreviewed", "incomplete", "original", "published"])
{
    protected override Value? Member(string name) => name switch
    {
        "unreviewed" => !translation.IsReviewed,
        "incomplete" => translation.IsBehind,
        "original" => scope.Site.Languages[0].Find(scope.Page.Name) is { } original ? scope.Hrefs.To(original) : Value.Null,
        "published" => PublishedVersion is { } source ? Value.Object(new PublishedVersionView(scope, source)) : Value.Null,
        _ => Unknown,
    };

    /// <summary>The version of the letter in this language that a publisher has issued.</summary>
    private Source? PublishedVersion => scope.Page.Edition.Matter is LetterMatter letter
        && letter.PublishedVersions.TryGetValue(scope.Page.Id.Language, out var source)
            ? scope.All.Sources[source.Value]
            : null;
}

/// <summary>A version that somebody else has published: at its own address, else in the bibliography.</summary>
internal sealed class PublishedVersionView(PageScope scope, Source source) : View(["label", "url", "external"])
{
    protected override Value? Member(string name) => name switch
    {
        "label" => scope.LabelOf(source),
        "url" => source.Url?.Value.OriginalString ?? scope.HrefOf(WellKnownPages.Sources, source.Id.Value),
        "external" => source.Url is not null,
        _ => Unknown,
    };
}

/// <summary>One block of the letter beside its original.</summary>
internal sealed class ParallelView(PageScope scope, Edition edition, Edition original, int index) : View(["original", "translation", "lang", "dir"])
{
    protected override Value? Member(string name) => name switch
    {
        "original" => IsTranslated ? scope.Bodies.Original(original, Beside) : Value.Null,
        "translation" => scope.Bodies.Block(edition, index),
        "lang" => original.Id.Language.Value,
        "dir" => Languages.Directions.Of(original.Id.Language),
        _ => Unknown,
    };

    /// <summary>The block of the original, and those behind it that the translation leaves out.</summary>
    private Range Beside
    {
        get
        {
            var segments = edition.Body.Segments;
            var end = index + 1 < segments.Length ? segments[index + 1].Segment.Index : original.Body.Segments.Length;
            return segments[index].Segment.Index..end;
        }
    }

    /// <summary>Where no translation is shown, the original stands in its place and not beside it.</summary>
    private bool IsTranslated => edition.Body.Segments[index].Segment.Passage is null;
}
