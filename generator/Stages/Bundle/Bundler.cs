using Generator.Stages.Bundle.Epub;
using Generator.Stages.Bundle.SinglePage;
using Generator.Stages.Bundle.Zim;
using Generator.Stages.Bundle.Zip;

namespace Generator.Stages.Bundle;

/// <summary>Makes the downloads: the list of the formats, and what each makes of a copy of the site.</summary>
internal static class Bundler
{
    /// <summary>Every format, in the order in which the downloads page offers them: what needs least comes first.</summary>
    public static ImmutableArray<IBundleFormat> Formats { get; } = [new SinglePageBundle(), new EpubBundle(), new ZipBundle(), new ZimBundle()];

    /// <param name="names">Of the formats to make.</param>
    /// <returns>One file for each format that is made of such a copy, in the order of the formats.</returns>
    public static Outcome<ImmutableArray<BundleFile>> Make(OfflineSite site, ImmutableArray<string> names)
    {
        ImmutableArray<Outcome<BundleFile>> made =
        [
            .. Formats
                .Where(format => names.Contains(format.Name) && (format.ForWholeSite || site.Language is not null))
                .Select(format => format.Make(site)),
        ];
        return new([.. made.Select(m => m.Value)], [.. made.SelectMany(m => m.Diagnostics)]);
    }
}
