namespace Generator.Model;

/// <summary>Everything that the content says, typed and checked, before any page is thought of.</summary>
/// <param name="Originals">The files of the source language, in ordinal order of their names.</param>
/// <param name="Glossary">The terms that translators agreed on.</param>
/// <param name="SourceStrings">The interface of the source language, with the words of the data files.</param>
/// <param name="Translations">The pages of all other languages, in ordinal order of language and name.</param>
/// <param name="TranslatedStrings">The interface of all other languages.</param>
/// <param name="Guides">The guides for translators, in any language; they are no pages.</param>
/// <param name="Templates">The templates, in ordinal order of their paths; not yet parsed.</param>
/// <param name="Assets">The files below <c>templates/assets/</c> and the images of the content, in ordinal order.</param>
/// <param name="BundleAssets">The files below <c>templates/bundles/</c>, of which no page is made, in ordinal order.</param>
internal sealed record ParsedSite(
    SiteConfig Config,
    ImmutableArray<Original> Originals,
    Bibliography Bibliography,
    Differences Differences,
    Glossary Glossary,
    Strings SourceStrings,
    ImmutableArray<Translated> Translations,
    ImmutableArray<TranslatedStrings> TranslatedStrings,
    ImmutableArray<SourcePath> Guides,
    ImmutableArray<SourceText> Templates,
    ImmutableArray<SourceFile> Assets,
    ImmutableArray<SourceFile> BundleAssets);

/// <summary>Everything that a build reads, loaded once, in ordinal order of the paths.</summary>
internal sealed record SourceTree(SiteConfig Config, ImmutableArray<SourceFile> Files)
{
    /// <summary>The files below a folder, which is given without a slash at the end.</summary>
    public IEnumerable<SourceFile> Below(string folder) =>
        Files.Where(f => f.Path.Value.StartsWith(folder + "/", StringComparison.Ordinal));

    /// <summary>The file at a path, or nothing.</summary>
    public SourceFile? Find(string path)
    {
        var (low, high) = (0, Files.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = string.CompareOrdinal(Files[middle].Path.Value, path) < 0 ? (middle + 1, high) : (low, middle);
        }

        return low < Files.Length && Files[low].Path.Value == path ? Files[low] : null;
    }
}

/// <summary>One file as it was read.</summary>
/// <param name="Image">The bytes of an image; of a text its text is enough.</param>
/// <param name="Text">Its text when it is UTF-8 text without forbidden control characters, else nothing (images).</param>
internal sealed record SourceFile(SourcePath Path, ReadOnlyMemory<byte> Image, SourceText? Text)
{
    /// <summary>Its bytes; those of a text without a byte order mark and with <c>\n</c>.</summary>
    public ReadOnlyMemory<byte> Bytes => Text is null ? Image : Encoding.UTF8.GetBytes(Text.Text);
}
