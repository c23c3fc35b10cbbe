namespace Generator.Templating;

/// <summary>
/// What templates see of an object. Types of the site's model implement it with a <c>switch</c> over the name, so
/// there is no reflection and a member that no template reads costs nothing.
/// </summary>
internal interface ITemplateObject
{
    /// <summary>How many members there are.</summary>
    int Count { get; }

    /// <summary>The names of the members, in a fixed order.</summary>
    IEnumerable<string> Names { get; }

    /// <summary>Gives a member. A member that is absent on this page is there, with the value null.</summary>
    bool TryGet(string name, out Value value);
}
