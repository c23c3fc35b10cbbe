namespace Bench;

/// <summary>The templates of the workloads.</summary>
internal static class Resources
{
    /// <summary>Their names for the language of the site's own templates.</summary>
    public static readonly string[] Pages = ["page.html", "layout.html", "card.html", "nav.html", "meta.html"];

    public static string Read(string name)
    {
        using var stream = typeof(Resources).Assembly.GetManifestResourceStream(name)
            ?? throw new ArgumentException($"There is no template {name}", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
