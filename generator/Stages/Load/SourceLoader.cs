using Generator.Stages.Load.Images;

namespace Generator.Stages.Load;

/// <summary>
/// Reads everything that a build is made from, once: 1 the folders <c>content</c> and <c>templates</c> are listed by
/// hand, and a symbolic link below them is an error; 2 files of the listed types with good names are read, up to
/// their limits; 3 text is decoded strictly and searched for hidden characters, images are searched for parts that
/// tell more than the picture; 4 <c>site.yml</c> becomes the
/// configuration, and files that nothing will read are named. Nothing after this stage reads a disk.
/// </summary>
/// <exception cref="FileSystemException">The disk refuses.</exception>
internal static class SourceLoader
{
    public const string ConfigurationPath = "content/site.yml";

    private const string Below = "`content` and `templates`";

    private static readonly ImmutableArray<string> Folders = ["content", "templates"];

    public static Outcome<SourceTree> Load(IFileSystem files)
    {
        var findings = new Findings();
        var found = Files(files);
        CheckLimit(SourceRules.TooManyFiles, $"there are {found.Length} files below {Below}", (found.Length, InputLimits.Files), findings);
        var readable = FileNames.Readable(found, findings).Take(InputLimits.Files).ToImmutableArray();
        var read = CheckSize(readable, findings) ? ReadAll(files, readable, findings) : [];
        var config = ReadConfiguration(read, findings);
        ContentPlaces.Check(read, findings);
        return findings.With(new SourceTree(config, read));
    }

    /// <summary>Every file and link that a build looks at.</summary>
    public static ImmutableArray<FoundFile> Files(IFileSystem files) => [.. Folders.SelectMany(folder => FolderWalk.Files(files, folder))];

    private static ImmutableArray<SourceFile> ReadAll(IFileSystem files, ImmutableArray<FoundFile> readable, Findings findings)
    {
        var read = new Outcome<SourceFile?>[readable.Length];
        DiskErrors.InParallel(read.Length, Environment.ProcessorCount, i => read[i] = FileReader.Read(files, readable[i]));
        findings.AddRange(read.SelectMany(file => file.Diagnostics));
        return [.. read.Select(file => file.Value).OfType<SourceFile>()];
    }

    /// <summary>Before anything is read, for what is read stays in memory.</summary>
    private static bool CheckSize(ImmutableArray<FoundFile> files, Findings findings)
    {
        var sizes = files.ToLookup(file => ImageCheck.IsImage(new SourcePath(file.Path)), file => file.Entry.Length);
        var (texts, images) = (sizes[false].Sum(), sizes[true].Sum());
        return CheckLimit(SourceRules.TooMuch, $"the texts below {Below} have {texts} bytes", (texts, InputLimits.AllTextBytes), findings)
            && CheckLimit(SourceRules.TooMuch, $"the images below {Below} have {images} bytes", (images, InputLimits.AllImageBytes), findings);
    }

    private static bool CheckLimit(Rule rule, string there, (long Count, long Limit) number, Findings findings)
    {
        if (number.Count > number.Limit)
        {
            findings.Add(rule, null, $"{there}, and at most {number.Limit} are read", "move what does not belong to the site to another folder");
        }

        return number.Count <= number.Limit;
    }

    private static SiteConfig ReadConfiguration(ImmutableArray<SourceFile> files, Findings findings)
    {
        var path = new SourcePath(ConfigurationPath);
        if (files.FirstOrDefault(f => f.Path == path) is { Text: { } text })
        {
            return ConfigReader.Read(text, findings);
        }

        if (!findings.HasErrors)
        {
            findings.Add(
                ConfigurationRules.MissingConfiguration,
                Location.OfFile(path),
                $"there is no `{ConfigurationPath}`",
                "write it with a line `title: …`");
        }

        return ConfigReader.Default;
    }
}
