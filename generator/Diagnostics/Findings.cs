using System.Runtime.InteropServices;

namespace Generator.Diagnostics;

/// <summary>Collects what one stage finds; lives no longer than the stage. Not safe for several threads.</summary>
internal sealed class Findings
{
    private readonly List<Diagnostic> _found = [];

    public bool HasErrors => _found.Exists(d => d.Severity == Severity.Error);

    public int Count => _found.Count;

    public void Add(Diagnostic diagnostic) => _found.Add(diagnostic);

    public void Add(Rule rule, Location? location, string message, string? hint) =>
        _found.Add(Diagnostic.At(rule, location, message, hint));

    public void AddRange(IEnumerable<Diagnostic> diagnostics) => _found.AddRange(diagnostics);

    /// <summary>Makes a thing of each of many, several at a time; the things, and what was found on the way, keep their order.</summary>
    public ImmutableArray<TMade> Each<T, TMade>(ImmutableArray<T> all, Func<T, Findings, TMade> make)
    {
        var made = new TMade[all.Length];
        var found = new Findings[all.Length];
        Parallel.For(0, all.Length, i => made[i] = make(all[i], found[i] = new Findings()));
        foreach (var one in found)
        {
            _found.AddRange(one._found);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(made);
    }

    /// <summary>All findings by path and place, then by id: an order that depends on nothing but the findings.</summary>
    public ImmutableArray<Diagnostic> Sorted() =>
    [
        .. _found
            .OrderBy(d => d.Location ?? default)
            .ThenBy(d => d.Rule.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal),
    ];

    public Outcome<T> With<T>(T value) => new(value, Sorted());
}

/// <summary>
/// What a stage returns: its value and what it found. A value beside errors is incomplete and is not handed
/// to the next stage.
/// </summary>
internal readonly record struct Outcome<T>(T Value, ImmutableArray<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == Severity.Error);
}
