namespace Generator.Model;

/// <summary>What a bundle is made from: the site rendered for reading offline, in one language beside the source, or in all.</summary>
/// <param name="Language">Nothing for the whole site.</param>
internal sealed record OfflineSite(LanguageTag? Language, Site Site, RenderedSite Rendered);
