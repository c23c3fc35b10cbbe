using System.Collections;
using Scriban;
using Scriban.Parsing;
using Scriban.Runtime;
using Scriban.Syntax;

namespace Generator.Templating.Adapter;

/// <summary>Text that is markup already, as a value of the package: string functions see its text.</summary>
internal sealed record Markup(string Text)
{
    public override string ToString() => Text;
}

/// <summary>Values on their way into the package and back.</summary>
internal static class Bridge
{
    public static object? ToPackage(Value value, RenderState state) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Bool => value.AsBool,
        ValueKind.Int => value.AsInt,
        ValueKind.Long => value.AsLong,
        ValueKind.BigInteger => value.AsBigInteger,
        ValueKind.Float => (float)value.AsDouble,
        ValueKind.Double => value.AsDouble,
        ValueKind.Decimal => value.AsDecimal,
        ValueKind.String => value.AsText,
        ValueKind.Html => new Markup(value.AsText),
        ValueKind.Date => value.AsDate,
        ValueKind.TimeSpan => value.AsTimeSpan,
        ValueKind.Object when value.Reference is Templating.ScriptObject changeable => Copy(changeable, state),
        ValueKind.Object => new ModelObject(value.AsObject, state),
        ValueKind.List when value.Reference is Templating.ScriptArray changeable =>
            new Scriban.Runtime.ScriptArray(Enumerable.Range(0, changeable.Count).Select(i => ToPackage(changeable[i], state))),
        ValueKind.List or ValueKind.Range => new ModelList(value.AsList, state),
        ValueKind.Function when value.Reference is TemplateFunction function => new HostFunction(function, state),
        _ => null,
    };

    public static Value FromPackage(object? value) => value switch
    {
        null => default,
        bool truth => truth,
        int number => number,
        long number => number,
        System.Numerics.BigInteger number => Value.BigInteger(number),
        float number => Value.Float(number),
        double number => number,
        decimal number => Value.Decimal(number),
        string text => text,
        Markup markup => Value.Html(markup.Text),
        IScriptOutput captured => Value.Html(captured.ToString()),
        DateTime date => Value.Date(date),
        TimeSpan span => Value.TimeSpan(span),
        ModelObject model => Value.Object(model.Inner),
        ModelList list => Value.List(list.Inner),
        Scriban.Runtime.ScriptObject members => Value.Object(FromObject(members)),
        IList items => Value.List(new Templating.ScriptArray([.. items.Cast<object?>().Select(FromPackage)])),
        _ => value.ToString(),
    };

    private static Scriban.Runtime.ScriptObject Copy(Templating.ScriptObject source, RenderState state)
    {
        var result = new Scriban.Runtime.ScriptObject();
        foreach (var name in source.Names)
        {
            source.TryGet(name, out var value);
            result[name] = ToPackage(value, state);
        }

        return result;
    }

    private static Templating.ScriptObject FromObject(Scriban.Runtime.ScriptObject members)
    {
        var result = new Templating.ScriptObject();
        foreach (var (name, value) in members)
        {
            result.Set(name, FromPackage(value));
        }

        return result;
    }
}

/// <summary>An object of the model, read-only; walked through, it is a list of its members.</summary>
internal sealed class ModelObject(ITemplateObject inner, RenderState state) : IScriptObject, IEnumerable
{
    public ITemplateObject Inner => inner;

    public int Count => inner.Count;

    public bool IsReadOnly { get => true; set => _ = value; }

    public IEnumerable<string> GetMembers() => inner.Names;

    public bool Contains(string member) => inner.TryGet(member, out _);

    public bool TryGetValue(TemplateContext context, SourceSpan span, string member, out object? value)
    {
        var isThere = inner.TryGet(member, out var found);
        value = Bridge.ToPackage(found, state);
        return isThere;
    }

    public bool CanWrite(string member) => false;

    public bool TrySetValue(TemplateContext context, SourceSpan span, string member, object? value, bool readOnly) => false;

    public bool Remove(string member) => false;

    public void SetReadOnly(string member, bool readOnly)
    {
    }

    public IScriptObject Clone(bool deep) => this;

    public IEnumerator GetEnumerator() => inner.Names.Select(name =>
    {
        inner.TryGet(name, out var value);
        return new Scriban.Runtime.ScriptObject { ["key"] = name, ["value"] = Bridge.ToPackage(value, state) };
    }).GetEnumerator();
}

/// <summary>A list of the model, read-only.</summary>
internal sealed class ModelList(ITemplateList inner, RenderState state) : IList
{
    public ITemplateList Inner => inner;

    public int Count => inner.Count;

    public bool IsFixedSize => true;

    public bool IsReadOnly => true;

    public bool IsSynchronized => false;

    public object SyncRoot => this;

    public object? this[int index]
    {
        get => index < inner.Count ? Bridge.ToPackage(inner[index], state) : null;
        set => throw new NotSupportedException();
    }

    public IEnumerator GetEnumerator() => Enumerable.Range(0, inner.Count).Select(i => this[i]).GetEnumerator();

    public int Add(object? value) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Contains(object? value) => IndexOf(value) >= 0;

    public int IndexOf(object? value) => this.Cast<object?>().ToList().IndexOf(value);

    public void Insert(int index, object? value) => throw new NotSupportedException();

    public void Remove(object? value) => throw new NotSupportedException();

    public void RemoveAt(int index) => throw new NotSupportedException();

    public void CopyTo(Array array, int index) => this.Cast<object?>().ToArray().CopyTo(array, index);
}
