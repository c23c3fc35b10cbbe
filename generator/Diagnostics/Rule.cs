namespace Generator.Diagnostics;

/// <summary>
/// A kind of finding. Its id keeps its meaning for ever, so that people can look it up and silence it; its
/// name is what <c>severities:</c> in <c>site.yml</c> uses.
/// </summary>
/// <param name="Id">Three letters for the stage (CFG, SRC, TRN, LNK, TPL, PAG, BND, OUT, GEN) and four digits.</param>
/// <param name="Name">Readable name in lower case with hyphens, such as <c>dead-link</c>.</param>
/// <param name="Severity">Severity when nobody changed it.</param>
/// <param name="Title">What the rule guards, in one sentence.</param>
internal sealed record Rule(string Id, string Name, Severity Severity, string Title);
