using Generator.Templating.Nodes;

namespace Generator.Templating.Binding;

/// <summary>The names of the loops around a place.</summary>
/// <param name="Local">The name of a loop variable with <c>$</c>.</param>
internal sealed record LoopNamesInScope(LoopNames Names, string? Local);

/// <summary>What the binder knows of the body it is in: its locals and the loops around.</summary>
/// <param name="body">The body that owns the slots.</param>
/// <param name="outer">The scope around a <c>with</c>, which has locals of its own in the same body.</param>
internal sealed class BodyScope(Body body, BodyScope? outer)
{
    private readonly Dictionary<string, int> _locals =
        outer is null ? body.Locals : new Dictionary<string, int>(StringComparer.Ordinal);

    public Body Body => body;

    /// <summary>Whether it is the template itself, not a function or a <c>with</c> in it.</summary>
    public bool IsTemplate { get; init; }

    public List<LoopNamesInScope> Loops { get; } = [];

    public int NewSlot() => body.SlotCount++;

    /// <summary>The slot of a local; a new one the first time.</summary>
    public int SlotOf(string name)
    {
        if (!_locals.TryGetValue(name, out var slot))
        {
            slot = NewSlot();
            _locals.Add(name, slot);
        }

        return slot;
    }

    /// <summary>The innermost loop in this scope that defines a name; its slot, or minus one.</summary>
    public int LoopSlotOf(string name, bool isLocal)
    {
        for (var i = Loops.Count - 1; i >= 0; i--)
        {
            var (names, local) = Loops[i];
            if (isLocal ? local == name : names.Variable == name)
            {
                return names.Item;
            }

            if (!isLocal && names.Kind == name)
            {
                return names.State;
            }
        }

        return -1;
    }
}
