namespace Generator.Model;

/// <summary>One file of the site, rendered but not yet written.</summary>
/// <param name="MediaType">Such as <c>text/html</c>, without parameters.</param>
/// <param name="Origin">Who wrote it, for findings about the result.</param>
internal sealed record OutputFile(OutputPath Path, ReadOnlyMemory<byte> Bytes, string MediaType, Origin Origin);

/// <summary>Says which content and which template a rendered file comes from.</summary>
/// <param name="Content">The content file, where there is one.</param>
/// <param name="Template">The template or asset, where there is one.</param>
/// <param name="Trace">
/// Finds the line that wrote the byte at an offset of the file, by rendering it again with a trace: costs nothing
/// unless a check has something to report. Nothing where the file is not made by a template.
/// </param>
internal sealed record Origin(SourcePath? Content, SourcePath? Template, Func<int, Location?>? Trace);

/// <summary>Every file of the site as it will be written, but for the list of digests that is made from them.</summary>
/// <param name="Files">In the order of the plan: ordinal by path.</param>
/// <param name="Times">For people who want it faster, never part of the output.</param>
internal sealed record RenderedSite(ImmutableArray<OutputFile> Files, ImmutableArray<TemplateTime> Times);

/// <summary>What the pages of one template took to render.</summary>
/// <param name="Milliseconds">Of all threads together.</param>
internal readonly record struct TemplateTime(string Template, int Pages, long Bytes, double Milliseconds);

/// <summary>One download: a file that carries the site.</summary>
/// <param name="Name">The name below <c>downloads/</c>: neutral, for it stands in lists of downloads.</param>
/// <param name="Language">The language of its readers; nothing for the whole site.</param>
/// <param name="Format">The name of the format that made it, such as <c>zip</c>.</param>
internal sealed record BundleFile(string Name, LanguageTag? Language, string Format, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Where in the site it lies.</summary>
    public OutputPath Path => OutputPath.Of(WellKnownPages.DownloadFolder + "/" + Name);
}

/// <summary>What a bundle is made from: the site rendered for reading offline, in one language beside the source, or in all.</summary>
/// <param name="Language">Nothing for the whole site.</param>
internal sealed record OfflineSite(LanguageTag? Language, Site Site, RenderedSite Rendered);
