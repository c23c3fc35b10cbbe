namespace Generator.Stages.Render.Views;

/// <summary>What a copy to be read offline says about itself.</summary>
internal sealed class OfflineView(PageScope scope) : View(["updated", "newest"])
{
    protected override Value? Member(string name) => name switch
    {
        "updated" => OfflineFacts.Updated(scope.Site).ToString(),
        "newest" => OfflineFacts.Newest(scope.Site, scope.Language),
        _ => Unknown,
    };
}
