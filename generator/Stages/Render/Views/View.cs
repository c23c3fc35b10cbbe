namespace Generator.Stages.Render.Views;

/// <summary>
/// What templates see of something. Each view lists its members and gives them by a <c>switch</c>, so that one
/// that no template reads costs nothing.
/// </summary>
internal abstract class View(ImmutableArray<string> members) : ITemplateObject
{
    public int Count => members.Length;

    public IEnumerable<string> Names => members;

    public bool TryGet(string name, out Value value)
    {
        var found = Member(name);
        value = found ?? Value.Null;
        return found is not null;
    }

    /// <summary>What a view answers for a member that it does not have; one that is absent on this page is <see cref="Value.Null"/>.</summary>
    public static Value? Unknown => null;

    /// <summary>The value of a member; nothing if there is no such member.</summary>
    protected abstract Value? Member(string name);

    protected static Value List<T>(ImmutableArray<T> items, Func<T, View> view) =>
        Value.List(TemplateList.Of(items, item => Value.Object(view(item))));
}
