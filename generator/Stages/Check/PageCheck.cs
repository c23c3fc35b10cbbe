namespace Generator.Stages.Check;

/// <summary>A row in a table of checks: the rule, what is looked for, and what is said and advised where it is found.</summary>
/// <typeparam name="T">What the table looks at, one by one.</typeparam>
/// <param name="On">Names of what it looks at, with spaces between; it is not asked of others.</param>
internal sealed record PageCheck<T>(string On, Rule Rule, Func<T, bool> IsBroken, Func<T, string> Message, Func<T, string?> Hint)
{
    public PageCheck(string on, Rule rule, Func<T, bool> isBroken, Func<T, string> message, string hint)
        : this(on, rule, isBroken, message, _ => hint)
    {
    }

    /// <summary>The rows of a table by what they look at.</summary>
    public static FrozenDictionary<string, PageCheck<T>[]> Table(params PageCheck<T>[] rows) => rows
        .SelectMany(row => row.On.Split(' '), (row, name) => (row, name))
        .GroupBy(pair => pair.name, pair => pair.row, StringComparer.Ordinal)
        .ToFrozenDictionary(name => name.Key, name => name.ToArray(), StringComparer.Ordinal);

    public void Look(T at, PageElement element, FileFindings found)
    {
        if (IsBroken(at))
        {
            found.Add(Rule, element, Message(at), Hint(at));
        }
    }
}
