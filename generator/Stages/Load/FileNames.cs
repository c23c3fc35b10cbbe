namespace Generator.Stages.Load;

/// <summary>
/// Chooses, by name alone, which files are read: only those of the listed types, so that what editors and
/// systems leave behind is never looked at. A name that is read must be storable on every system and become an
/// address.
/// </summary>
internal static class FileNames
{
    private static readonly FrozenSet<string> ContentTypes = FrozenSet.ToFrozenSet([".md", ".yml", ".csv", ".png", ".jpg", ".webp"]);

    private static readonly FrozenSet<string> TemplateTypes = FrozenSet.ToFrozenSet([".html"]);

    private static readonly FrozenSet<string> AssetTypes = FrozenSet.ToFrozenSet([".css", ".png", ".jpg", ".webp", ".svg"]);

    private static readonly FrozenDictionary<string, string> Misspelt = new Dictionary<string, string>
    {
        [".markdown"] = "let its name end in `.md`",
        [".yaml"] = "let its name end in `.yml`",
        [".jpeg"] = "let its name end in `.jpg`",
        [".gif"] = "images are `.png`, `.jpg` or `.webp`",
        [".svg"] = "images are `.png`, `.jpg` or `.webp`",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>What browsers and word processors make of a page; what else is not read is what editors leave behind.</summary>
    private static readonly FrozenSet<string> Pages = FrozenSet.ToFrozenSet(["", ".txt", ".text", ".mdown", ".mdx", ".doc", ".docx", ".odt", ".rtf", ".htm", ".html"]);

    /// <summary>The files to read, in the order given.</summary>
    public static IEnumerable<FoundFile> Readable(ImmutableArray<FoundFile> found, Findings findings)
    {
        var named = found.Where(f => f.Entry.IsFile && !f.Entry.Name.StartsWith('.') && !f.Entry.Name.StartsWith('~')).ToList();
        var typed = named.Where(f => !IsBelowHidden(f.Path)).ToList();
        var readable = typed.Where(f => TypesOf(f.Path).Contains(TypeOf(f.Path))).ToList();
        Refuse(
            found.Where(f => f.Entry.IsLink),
            SourceRules.LinkedFile,
            "this is a symbolic link, which could lead out of the site",
            "put the file itself in its place");

        // The system shows them, but under a name that is not theirs, so nothing can be read there.
        Refuse(
            found.Where(f => f.Entry.IsUnnamed),
            SourceRules.FileName,
            "this name is not written in UTF-8, so that nothing can be read here",
            "rename the file or folder, or delete it; where the name cannot be typed, move what is good to a new folder");
        Refuse(
            named.Except(typed).Where(f => TypesOf(f.Path).Contains(TypeOf(f.Path))),
            SourceRules.UnreadFile,
            "this file is not read, because the name of a folder above it begins with a dot",
            "rename that folder, or move the file");
        findings.AddRange(typed.Except(readable).Select(f => Unread(f.Path)).OfType<Diagnostic>());
        ReportTwins(readable, findings);
        return readable.Where(f => IsGood(f.Path, findings));

        void Refuse(IEnumerable<FoundFile> files, Rule rule, string message, string hint) =>
            findings.AddRange(files.Select(f => Diagnostic.At(rule, Place(f.Path), message, hint)));
    }

    private static FrozenSet<string> TypesOf(string path) => path switch
    {
        _ when path.StartsWith("content/", StringComparison.Ordinal) => ContentTypes,
        _ when path.StartsWith("templates/assets/", StringComparison.Ordinal) => AssetTypes,
        _ when path.StartsWith("templates/bundles/", StringComparison.Ordinal) => AssetTypes,
        _ => TemplateTypes,
    };

    private static string TypeOf(string path) => path.LastIndexOf('.') is var dot && dot > path.LastIndexOf('/') ? path[dot..] : "";

    private static bool IsBelowHidden(string path) =>
        RelativePath.FoldersAbove(path).Any(folder => folder[(folder.LastIndexOf('/') + 1)..].StartsWith('.'));

    /// <summary>The finding about a file of a type that is not read; nothing where an editor or a system may have left it behind.</summary>
    private static Diagnostic? Unread(string path)
    {
        var type = TypeOf(path);
        var isPage = path.Split('/') is ["content", _, _, ..] && Pages.Contains(type.ToLowerInvariant());
        var hint = TypesOf(path).Contains(type.ToLowerInvariant()) ? $"let its name end in `{type.ToLowerInvariant()}`"
            : isPage ? $"if it is a page, save it as plain text under the name `{Shown(NameOf(path, type))}.md`"
            : Misspelt.GetValueOrDefault(type);
        var ends = type.Length == 0 ? "does not end in `.md`" : $"ends in `{Shown(type)}`";
        return hint is null ? null : Diagnostic.At(SourceRules.UnreadFile, Place(path), $"this file is not read, because its name {ends}", hint);
    }

    private static string NameOf(string path, string type) => path[(path.LastIndexOf('/') + 1)..^type.Length].Replace(".md", "", StringComparison.Ordinal);

    private static void ReportTwins(List<FoundFile> files, Findings findings)
    {
        foreach (var twins in files.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            findings.AddRange(twins.Skip(1).Select(twin => Diagnostic
                .At(
                    SourceRules.FileName,
                    Place(twin.Path),
                    "this name differs from another only in capital letters, which many systems take for the same",
                    "rename or delete one of the two")
                .RelatedTo("the other one", Place(twins.First().Path))));
        }
    }

    private static bool IsGood(string path, Findings findings)
    {
        if (ProblemOf(path) is not { } problem)
        {
            return true;
        }

        findings.Add(SourceRules.FileName, Place(path), problem, "take another name, of the letters a–z, digits, `-` and `.`");
        return false;
    }

    /// <summary>What keeps a path below the root from being one of the content; nothing where it is good.</summary>
    public static string? ProblemOf(string path)
    {
        if (path.Length > InputLimits.PathUnits)
        {
            return $"this path has {path.Length} characters, and at most {InputLimits.PathUnits} can be stored everywhere";
        }

        var parts = path.Split('/');
        var other = path.EnumerateRunes().FirstOrDefault(r => !r.IsAscii || !char.IsAsciiLetterOrDigit((char)r.Value) && r.Value is not ('-' or '.' or '_' or '/'));
        if (other != default)
        {
            return $"this name has {(other.Value == ' ' ? "a space" : $"`{Shown(other.ToString())}`")}, which not every system and address can have";
        }

        if (IsAddress(path) && parts.Skip(2).Any(p => p.Any(c => char.IsAsciiLetterUpper(c) || c == '_')))
        {
            return "this name has a capital letter or `_`, which do not belong in an address";
        }

        OutputPath.TryCreate(path, out _, out var problem);
        return problem;
    }

    /// <summary>Whether the path below the language's folder becomes an address of the site.</summary>
    private static bool IsAddress(string path) =>
        path.StartsWith("content/", StringComparison.Ordinal) && path.Count(c => c == '/') >= 2;

    private static Location Place(string path) => Location.OfFile(new SourcePath(Shown(path)));

    /// <summary>A path as it may be printed: characters that could hide or disguise something are named.</summary>
    private static string Shown(string path) => string.Concat(path.EnumerateRunes().Select(rune =>
        CharacterTable.Find(rune.Value) is null && rune.Value is not ('\n' or '\t') ? rune.ToString() : $"<U+{rune.Value:X4}>"));
}
