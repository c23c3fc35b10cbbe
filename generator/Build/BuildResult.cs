using Generator.Stages.Write;

namespace Generator.Build;

/// <summary>What came of a build.</summary>
/// <param name="Diagnostics">Stage by stage, in each by path and place, with the severities that apply.</param>
/// <param name="Built">The site, if no error prevented it.</param>
/// <param name="Times">How long each stage took that was begun; for people, never part of the output.</param>
internal sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, BuiltSite? Built, ImmutableArray<StageTime> Times)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}

/// <summary>A site without errors.</summary>
/// <param name="Pages">How many pages each language has, the source language first.</param>
/// <param name="Files">Every file but the list of digests, in ordinal order; none where the last build made them.</param>
/// <param name="Templates">What the pages of each template took.</param>
/// <param name="Downloads">How many of them are downloads.</param>
/// <param name="Written">What happened to the output folder; nothing when it was not to change.</param>
internal sealed record BuiltSite(ImmutableArray<PageCount> Pages, ImmutableArray<OutputFile> Files, ImmutableArray<TemplateTime> Templates, int Downloads, WriteReport? Written);

/// <summary>How many pages a language has.</summary>
internal readonly record struct PageCount(LanguageTag Language, int Pages);

/// <summary>What a stage took.</summary>
/// <param name="Allocated">Bytes, of all threads.</param>
/// <param name="Kept">By how many bytes what is in use grew; zero but in a profile.</param>
internal readonly record struct StageTime(string Stage, TimeSpan Duration, long Allocated, long Kept);
