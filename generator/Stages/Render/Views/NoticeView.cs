namespace Generator.Stages.Render.Views;

/// <summary>What the readers of a translation are told above it.</summary>
internal sealed class NoticeView(PageScope scope, EditionTranslation translation)
{
    public bool Unreviewed => !translation.IsReviewed;
    public bool Incomplete => translation.IsBehind;
    public string? Original => scope.Site.Languages[0].Find(scope.Page.Name) is { } original ? scope.Hrefs.To(original) : null;

    /// <summary>The version of the letter in this language that a publisher has issued.</summary>
    public PublishedVersionView? Published => scope.Page.Edition.Matter is LetterMatter letter
        && letter.PublishedVersions.TryGetValue(scope.Page.Id.Language, out var source)
            ? new(scope, scope.All.Sources[source.Value])
            : null;
}

/// <summary>A version that somebody else has published: at its own address, else in the bibliography.</summary>
internal sealed class PublishedVersionView(PageScope scope, Source source)
{
    public string Label => scope.LabelOf(source);
    public string Url => source.Url?.Value.OriginalString ?? scope.HrefOf(WellKnownPages.Sources, source.Id.Value);
    public bool External => source.Url is not null;
}

/// <summary>What a copy to be read offline says about itself.</summary>
internal sealed class OfflineView(PageScope scope)
{
    public string Updated => OfflineFacts.Updated(scope.Site).ToString();
    public string? Newest => OfflineFacts.Newest(scope.Site, scope.Language);
}
