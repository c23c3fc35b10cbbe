using Generator.Templating.Builtins;
using Generator.Templating.Nodes;

namespace Generator.Templating;

/// <summary>
/// Where names are looked up: function scopes from the inside out, then the objects of <c>with</c>, the globals
/// with the model behind them, the host's functions, the builtins.
/// </summary>
internal sealed partial class RenderState
{
    private LoopEntry[] _loopEntries = new LoopEntry[8];
    private int _loopEntryCount;
    private bool _isGroupHidden;

    /// <summary>The innermost scope of <c>with</c> objects and globals.</summary>
    public Scope Globals { get; private set; }

    /// <summary>The innermost scope of a function; nothing outside of functions.</summary>
    public Scope? Function { get; private set; }

    /// <summary>Whether some name may stand in front of a builtin group, so that none can be taken for granted.</summary>
    public bool IsGroupHidden => _isGroupHidden;

    /// <summary>The current object: <c>this</c>.</summary>
    public ITemplateObject This => Globals.Store!;

    public bool TryLookup(string name, out Value value)
    {
        for (var scope = Function; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (TryLoop(scope, name, out value) || (scope.Store is not null && scope.Store.TryGet(name, out value)))
            {
                return true;
            }
        }

        for (var scope = Globals; scope is not null; scope = scope.Outer)
        {
            if (TryLoop(scope, name, out value) || scope.Store!.TryGet(name, out value))
            {
                return true;
            }
        }

        if (Context.Functions.Find(name) is { } function)
        {
            value = Value.Function(function);
            return true;
        }

        return BuiltinTable.TryGetGlobal(name, out value);
    }

    /// <summary>Assigns a name without <c>$</c>: to the scope that has it, else to the current object.</summary>
    public void SetGlobal(string name, Value value)
    {
        var store = StoreFor(name);
        if (store is not ScriptObject target || target.IsReadOnly(name))
        {
            throw Faults.ReadOnly($"Cannot set the readonly variable `{name}`");
        }

        NoteName(name);
        target.Set(name, value);
    }

    public void SetReadOnly(string name)
    {
        if (StoreFor(name) is ScriptObject store)
        {
            store.SetReadOnly(name);
        }
    }

    /// <summary>From here on a name is in use that may hide a builtin.</summary>
    public void NoteName(string name) => _isGroupHidden |= BuiltinTable.IsGroup(name);

    public void NoteNames(ITemplateObject store) => _isGroupHidden |= HidesGroup(store);

    public void PushWith(ITemplateObject store)
    {
        NoteNames(store);
        Globals = new Scope(Globals, store, hidesOuter: false);
    }

    public void PopWith() => Globals = Globals.Outer!;

    public void PushFunction(ITemplateObject? variables, bool hidesOuter) =>
        Function = new Scope(Function, variables, hidesOuter);

    public void PopFunction() => Function = Function!.Outer;

    /// <summary>The names in scope, for suggestions.</summary>
    public IEnumerable<string> NamesInScope()
    {
        for (var scope = Function; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            foreach (var name in scope.Store?.Names ?? [])
            {
                yield return name;
            }
        }

        for (var scope = Globals; scope is not null; scope = scope.Outer)
        {
            foreach (var name in scope.Store!.Names)
            {
                yield return name;
            }
        }

        foreach (var name in Context.Functions.Names.Concat(BuiltinTable.GlobalNames))
        {
            yield return name;
        }

        for (var i = 0; i < _loopEntryCount; i++)
        {
            if (_loopEntries[i].Loop.VariableName is { } name)
            {
                yield return name;
            }
        }
    }

    private static bool HidesGroup(ITemplateObject store)
    {
        foreach (var group in BuiltinTable.GroupNames)
        {
            if (store.TryGet(group, out _))
            {
                return true;
            }
        }

        return false;
    }

    private ITemplateObject? StoreFor(string name)
    {
        ITemplateObject? innermost = null;
        for (var scope = Function; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (scope.Store is null)
            {
                continue;
            }

            innermost ??= scope.Store;
            if (scope.Store.TryGet(name, out _))
            {
                return scope.Store;
            }
        }

        return innermost is null || IsGlobal(name) ? Globals.Store : innermost;
    }

    private bool IsGlobal(string name)
    {
        for (var scope = Globals; scope is not null; scope = scope.Outer)
        {
            if (scope.Store!.TryGet(name, out _))
            {
                return true;
            }
        }

        return BuiltinTable.TryGetGlobal(name, out _);
    }

    private void PushLoop(ILoop loop)
    {
        if (_loopEntryCount == _loopEntries.Length)
        {
            Array.Resize(ref _loopEntries, _loopEntryCount * 2);
        }

        if (loop.VariableName is { } name)
        {
            NoteName(name);
        }

        _loopEntries[_loopEntryCount++] = new LoopEntry(LoopOwner(), loop, _frame);
    }

    private void PopLoop() => _loopEntries[--_loopEntryCount] = default;

    private Scope LoopOwner()
    {
        for (var scope = Function; scope is not null; scope = scope.HidesOuter ? null : scope.Outer)
        {
            if (scope.Store is not null)
            {
                return scope;
            }
        }

        return Globals;
    }

    private bool TryLoop(Scope owner, string name, out Value value)
    {
        for (var i = _loopEntryCount - 1; i >= 0; i--)
        {
            ref var entry = ref _loopEntries[i];
            if (ReferenceEquals(entry.Owner, owner) && entry.Loop.SlotOf(name) is var slot and >= 0)
            {
                value = _slots[entry.Frame + slot];
                return !value.IsUnset;
            }
        }

        value = default;
        return false;
    }

    private readonly record struct LoopEntry(Scope Owner, ILoop Loop, int Frame);
}

/// <summary>One place where names are looked up.</summary>
/// <param name="outer">Where to look next.</param>
/// <param name="store">The names it holds; nothing for a function without parameters.</param>
/// <param name="hidesOuter">Whether the scopes of the functions around it are out of reach.</param>
internal sealed class Scope(Scope? outer, ITemplateObject? store, bool hidesOuter)
{
    public Scope? Outer => outer;

    public ITemplateObject? Store => store;

    public bool HidesOuter => hidesOuter;
}
