using Generator.Stages.Parse;
using Generator.Translations.Commands;

namespace Generator.Translations.Exchange;

/// <summary>
/// Puts the words of a tool's file into a translation: 1 it is decided what becomes of each, 2 files that change are
/// first brought up to date, so that every text has its marker, 3 the words are written. Files in which nothing
/// changes stay as they are.
/// </summary>
internal sealed class ToolImport
{
    private readonly TranslationProject _project;
    private readonly LanguageTag _language;
    private readonly Findings _findings = new();

    private ToolImport(TranslationProject project, LanguageTag language) => (_project, _language) = (project, language);

    /// <param name="file">PO or XLIFF, which its first sign tells.</param>
    public static CommandResult Run(TranslationProject project, SourceText file)
    {
        if (Encoding.UTF8.GetByteCount(file.Text) > InputLimits.ExchangeBytes)
        {
            return CommandResult.Refused(Diagnostic.At(
                ExchangeRules.Syntax, Location.OfFile(file.Path), "the file is larger than 1 MiB", "export and import fewer texts at a time, with `--only open`"));
        }

        var read = file.Text.AsSpan().TrimStart().StartsWith("<")
            ? XliffReader.Read(file, project.SourceLanguage)
            : PoFile.Read(file, project.SourceLanguage);
        if (read.Value is not { } exchanged)
        {
            return new CommandResult([], [], read.Diagnostics);
        }

        if (!project.Languages.Contains(exchanged.Language))
        {
            return CommandResult.Refused(Diagnostic.At(
                ExchangeRules.Syntax,
                Location.OfFile(file.Path),
                $"the file is in `{exchanged.Language}`, into which nobody translates this site",
                $"`translate new {exchanged.Language}` begins the language; if the tool wrote another tag than it got, correct it in the file"));
        }

        var result = new ToolImport(project, exchanged.Language).Run(exchanged);
        return result with { Findings = [.. read.Diagnostics, .. result.Findings] };
    }

    private CommandResult Run(ExchangeFile file)
    {
        var pages = ExchangePage.In(_language, _project.Site);
        var plan = new ImportPlan(pages, Directions.Of(_language) == Directions.RightToLeft).Of(file.Entries);
        _findings.AddRange(plan.Diagnostics);
        var changes = plan.Value.ToLookup(c => c.Entry.Key.Page, StringComparer.Ordinal);
        var ready = pages.Where(p => changes.Contains(p.Name) && IsReadable(p, changes[p.Name])).ToList();
        var begun = Begun(ready);
        var tree = With([.. begun.Select(c => new SourceText(new SourcePath(c.Path), c.After!)), .. ready.Where(p => p.File is not null).Select(Synced)]);
        var written = ExchangePage.In(_language, ContentParser.Parse(tree).Value)
            .Where(p => ready.Exists(r => r.Name == p.Name))
            .Select(p => Written(p, changes[p.Name]))
            .ToList();
        var untouched = begun.ExceptBy(written.Select(w => w.Path), c => c.Path, StringComparer.Ordinal);
        return new CommandResult([.. untouched, .. written], [], _findings.Sorted());
    }

    /// <summary>Whether the file, where there is one, can be changed.</summary>
    private bool IsReadable(ExchangePage page, IEnumerable<ImportChange> changes)
    {
        var path = ExchangeKey.PathOf(page.Name, _language).Value;
        if (!_project.Unreadable.Contains(path))
        {
            return true;
        }

        _findings.Add(
            ExchangeRules.Unmatched, changes.First().Entry.Location, $"{path} has an error, so nothing was written into it", "correct it first: `check` says what is wrong");
        return false;
    }

    /// <summary>The files of pages that nobody has begun, with room for every text.</summary>
    private ImmutableArray<FileChange> Begun(List<ExchangePage> ready)
    {
        var missing = ready.Where(p => p.File is null).ToList();
        return missing.Count == 0 ? [] : Scaffold.Run(_project, _language, [.. missing.Select(p => p.Original?.Name).OfType<PageName>()]).Changes;
    }

    private SourceText Synced(ExchangePage page)
    {
        var change = page.Original is { } original
            ? Sync.Page(_project, _project.Files.First(p => p.Id == new PageId(original.Name, _language)), prune: false)
            : Sync.Strings(_project, _project.Editions.Interfaces.First(s => s.Language == _language));
        return new SourceText(page.File!.Path, change?.After ?? page.File.Text);
    }

    /// <summary>The content with other texts in these files.</summary>
    private SourceTree With(ImmutableArray<SourceText> texts)
    {
        var paths = texts.Select(t => t.Path).ToHashSet();
        var files = texts.Select(t => new SourceFile(t.Path, default, t));
        return _project.Tree with
        {
            Files = [.. _project.Tree.Files.Where(f => !paths.Contains(f.Path)).Concat(files).OrderBy(f => f.Path)],
        };
    }

    private FileChange Written(ExchangePage page, IEnumerable<ImportChange> changes)
    {
        var file = page.File!;
        var edits = new ImportEdits(file, _project.SourceLanguage).Of(changes, page.Fields, page.Body);
        return _project.Change(file.Path.Value, TextEdit.Apply(file.Text, edits));
    }
}
