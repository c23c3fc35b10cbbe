namespace Generator.Stages.Render;

/// <summary>Addresses of files in the repository, as GitHub has them; nothing where the site does not name one.</summary>
internal sealed class RepositoryUrls(SiteConfig config)
{
    /// <summary>Where the file can be changed.</summary>
    public string? Edit(SourcePath file) => Of("edit", file, "");

    /// <summary>Where the file is shown as a page.</summary>
    public string? View(SourcePath file) => Of("blob", file, "");

    /// <summary>Where a line of the file is shown as it is written.</summary>
    public string? Line(SourcePath file, int line) => Of("blob", file, string.Create(CultureInfo.InvariantCulture, $"?plain=1#L{line}"));

    private string? Of(string what, SourcePath file, string end) =>
        config.Repository is { } repository ? $"{repository.OriginalString}/{what}/{config.Branch}/{file}{end}" : null;
}
