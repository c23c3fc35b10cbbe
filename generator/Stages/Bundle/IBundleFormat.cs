namespace Generator.Stages.Bundle;

/// <summary>One way of carrying the site: makes a single file of it, the same bytes on every machine.</summary>
internal interface IBundleFormat
{
    /// <summary>What <c>--bundles</c> calls it, and the downloads page: <c>zip</c>, <c>epub</c>, <c>single</c> or <c>zim</c>.</summary>
    string Name { get; }

    /// <summary>Whether there is also one with every language.</summary>
    bool ForWholeSite { get; }

    Outcome<BundleFile> Make(OfflineSite site);
}
