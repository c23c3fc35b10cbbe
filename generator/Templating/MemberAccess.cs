namespace Generator.Templating;

/// <summary>The members of values that are no plain objects, and which values can be written to.</summary>
internal static class MemberAccess
{
    public static bool TryGet(RenderState state, Value owner, string name, out Value value)
    {
        value = default;
        switch (owner.Kind)
        {
            case ValueKind.Object:
                return owner.AsObject.TryGet(name, out value);
            case ValueKind.List:
                return TryGetOfList(owner.AsList, name, out value);
            case ValueKind.Range when name == "size":
                value = Value.Int(owner.AsList.Count);
                return true;
            case ValueKind.String or ValueKind.Html when name == "size":
                value = Value.Int(owner.AsText.Length);
                return true;
            case ValueKind.Date:
                return Builtins.DateMembers.TryGet(owner.AsDate, name, out value);
            case ValueKind.TimeSpan:
                return Builtins.DateMembers.TryGet(owner.AsTimeSpan, name, out value);
            default:
                return false;
        }
    }

    /// <summary>Sets a member of what a template made itself; false for anything else.</summary>
    public static bool TrySet(RenderState state, Value owner, string name, Value value)
    {
        switch (owner.Reference)
        {
            case ScriptObject target when owner.Kind == ValueKind.Object && !target.IsReadOnly(name):
                state.NoteName(name);
                target.Set(name, value);
                return true;
            case ScriptArray when name == "size":
                return true;
            case ScriptArray array:
                array.SetMember(name, value);
                return true;
            case Builtins.DateGroup when name == "format" && value.IsText:
                state.DateFormat = value.AsText;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Whether something has no items; null for null.</summary>
    public static Value IsEmpty(Value value) => value.Kind switch
    {
        ValueKind.Null => Value.Null,
        ValueKind.List or ValueKind.Range => value.AsList.Count == 0,
        ValueKind.String or ValueKind.Html => value.AsText.Length == 0,
        ValueKind.Object => value.AsObject.Count == 0,
        _ => false,
    };

    private static bool TryGetOfList(ITemplateList list, string name, out Value value)
    {
        if (name == "size")
        {
            value = Value.Int(list.Count);
            return true;
        }

        value = default;
        return list is ScriptArray { Members: { } members } && members.TryGet(name, out value);
    }
}
