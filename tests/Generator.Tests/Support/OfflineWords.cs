namespace Generator.Tests.Support;

/// <summary>The words that copies for reading offline and the page of the downloads need, in few words.</summary>
internal static class OfflineWords
{
    public const string Lines = """
        offline.copy: "A copy; its text was last changed on {date}."
        offline.newest: "The newest:"
        offline.danger: It may be dangerous to own it.
        readme.open: "Open {file}."
        readme.check: "To check: sha256sum -c SHA256SUMS"
        download.zip: A folder, packed.
        download.kilobytes: "{n} kB"
        download.megabytes: "{n} MB"

        """;

    /// <summary>The interface of the small campaign that builds, with these words.</summary>
    public static string Interface =>
        "-- content/en/strings.yml --\n" + Rendered.Text(SiteInAString.GoodSite(), "content/en/strings.yml") + Lines;
}
