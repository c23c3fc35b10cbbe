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
        var inFile = new Tally<(Rule, Severity, SourcePath?)>(found, finding => (finding.Rule, finding.Severity, finding.Location?.Path), InFile);
        var inAll = new Tally<(Rule, Severity)>(found, finding => (finding.Rule, finding.Severity), InAll);
        foreach (var finding in found)
        {
            var (place, total) = inFile.Next(finding);
            if (place != Place.After && inAll.Next(finding) is var (overall, all) && overall != Place.After)
            {
                yield return overall == Place.Edge ? Rest(finding, null, $"{all} findings of this rule")
                    : place == Place.Edge
                    ? Rest(finding, Location.OfFile(finding.Location?.Path ?? default), $"{total} findings of this rule in this file")
                    : finding;
            }
        }
    }

    private static Diagnostic Rest(Diagnostic finding, Location? location, FormattableString number) => finding with
    {
        Location = location,
        Message = $"there are {FormattableString.Invariant(number)}; the others are not shown",
        Hint = "mend those that are shown, which may be of one kind, and run the command again",
        Related = [],
    };

    private enum Place
    {
        Before,
        Edge,
        After,
    }

    /// <summary>Counts findings that belong together: how many there are, and how many were met.</summary>
    private sealed class Tally<T>(ImmutableArray<Diagnostic> found, Func<Diagnostic, T> keyOf, int most)
        where T : notnull
    {
        private readonly Dictionary<T, int> _total = found.CountBy(keyOf).ToDictionary();
        private readonly Dictionary<T, int> _met = [];

        public (Place Place, int Total) Next(Diagnostic finding)
        {
            var key = keyOf(finding);
            var met = _met[key] = _met.GetValueOrDefault(key) + 1;
            return (met <= most ? Place.Before : met == most + 1 ? Place.Edge : Place.After, _total[key]);
        }
    }
}
