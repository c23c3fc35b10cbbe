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

    private static readonly ImmutableArray<string> Folders = ["content", "templates"];

    public static Outcome<SourceTree> Load(IFileSystem files)
    {
        var findings = new Findings();
        var found = Folders.SelectMany(folder => FolderWalk.Files(files, folder)).ToImmutableArray();
        CheckNumber(found.Length, findings);
        var reader = new FileReader(files, findings);
        var readable = FileNames.Readable(found, findings).Take(InputLimits.Files).ToImmutableArray();
        var read = (CheckSize(readable, findings) ? readable : [])
            .Select(reader.Read)
            .OfType<SourceFile>()
            .ToImmutableArray();
        var config = ReadConfiguration(read, findings);
        ContentPlaces.Check(read, findings);
        return findings.With(new SourceTree(config, read));
    }

    private static void CheckNumber(int count, Findings findings)
    {
        if (count > InputLimits.Files)
        {
            findings.Add(
                SourceRules.TooManyFiles,
                null,
                $"there are {count} files below `content` and `templates`, and at most {InputLimits.Files} are read",
                "move what does not belong to the site to another folder");
        }
    }

    /// <summary>Before anything is read, for what is read stays in memory.</summary>
    private static bool CheckSize(ImmutableArray<FoundFile> files, Findings findings)
    {
        var sizes = files.ToLookup(file => ImageCheck.IsImage(new SourcePath(file.Path)), file => file.Entry.Length);
        foreach (var (isImage, what, limit) in new[] { (false, "texts", InputLimits.AllTextBytes), (true, "images", InputLimits.AllImageBytes) })
        {
            if (sizes[isImage].Sum() is var size && size > limit)
            {
                findings.Add(
                    SourceRules.TooMuch,
                    null,
                    $"the {what} below `content` and `templates` have {size} bytes, and at most {limit} are read",
                    "move what does not belong to the site to another folder");
                return false;
            }
        }

        return true;
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
