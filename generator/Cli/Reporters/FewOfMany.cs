namespace Generator.Cli.Reporters;

/// <summary>
/// Keeps a report readable, whatever was found: of each rule the first findings in a file and the first in all, and in
/// the place of the others how many there are. What is counted and returned still counts all of them.
/// </summary>
internal static class FewOfMany
{
    /// <summary>Of one rule in one file.</summary>
    public const int InFile = 20;

    /// <summary>Of one rule.</summary>
    public const int InAll = 1000;

    public static IEnumerable<Diagnostic> Of(ImmutableArray<Diagnostic> found)
    {
        var inFile = new Limit<(Rule, Severity, SourcePath?)>(
            found, InFile, d => (d.Rule, d.Severity, d.Location?.Path), d => (Location.OfFile(d.Location?.Path ?? default), " in this file"));
        var inAll = new Limit<(Rule, Severity)>(found, InAll, d => (d.Rule, d.Severity), _ => (null, ""));
        return found.Select(inFile.Next).OfType<Diagnostic>().Select(inAll.Next).OfType<Diagnostic>();
    }

    /// <summary>Lets the first findings that belong together pass.</summary>
    private sealed class Limit<T>(
        ImmutableArray<Diagnostic> found, int most, Func<Diagnostic, T> keyOf, Func<Diagnostic, (Location? Place, string Words)> scopeOf)
        where T : notnull
    {
        private readonly Dictionary<T, int> _total = found.CountBy(keyOf).ToDictionary();
        private readonly Dictionary<T, int> _met = [];

        /// <summary>The finding itself, behind the last how many there are, then nothing.</summary>
        public Diagnostic? Next(Diagnostic finding)
        {
            var key = keyOf(finding);
            var met = _met[key] = _met.GetValueOrDefault(key) + 1;
            return met <= most ? finding : met > most + 1 ? null : finding with
            {
                Location = scopeOf(finding).Place,
                Message = FormattableString.Invariant($"there are {_total[key]} findings of this rule{scopeOf(finding).Words}; the others are not shown"),
                Hint = "mend those that are shown, which may be of one kind, and run the command again",
                Related = [],
            };
        }
    }
}
