namespace Generator.Model;

/// <summary>One file to be made, with all that is needed to make it. Together the jobs list every output.</summary>
/// <param name="Source">The file to blame when two jobs want one address; nothing where the generator makes it unasked.</param>
internal abstract record Job(OutputPath Path, SourcePath? Source);

/// <summary>A page, made by its template.</summary>
internal sealed record PageJob(Page Page) : Job(Page.Path, Page.Edition.Source.Path);

/// <summary>A page for those who work on a translation, made by its template.</summary>
internal sealed record ReviewJob(Page Page) : Job(Page.Path, null);

/// <summary>The Atom feed of one language.</summary>
internal sealed record FeedJob(LanguageTag Language, OutputPath Path) : Job(Path, null);

/// <summary>The list of pages for search engines, with their alternates in other languages.</summary>
internal sealed record SitemapJob(OutputPath Path) : Job(Path, null);

/// <summary>What search engines may read.</summary>
internal sealed record RobotsJob(OutputPath Path) : Job(Path, null);

/// <summary>A file that is copied unchanged.</summary>
internal sealed record AssetJob(SourceFile File, OutputPath Path) : Job(Path, File.Path);

/// <summary>The text file that tells whoever unpacks a copy what it is.</summary>
internal sealed record ReadMeJob(OutputPath Path) : Job(Path, null);

/// <summary>The empty file that tells GitHub Pages to publish the files as they are.</summary>
internal sealed record NoJekyllJob(OutputPath Path) : Job(Path, null);
