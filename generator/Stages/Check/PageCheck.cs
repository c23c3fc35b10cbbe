namespace Generator.Stages.Check;

/// <summary>A row in a table of checks: the rule, what is looked for, and what is said and advised where it is found.</summary>
/// <typeparam name="T">What the table looks at, one by one.</typeparam>
internal sealed record PageCheck<T>(Rule Rule, Func<T, bool> IsBroken, Func<T, string> Message, Func<T, string?> Hint)
{
    public PageCheck(Rule rule, Func<T, bool> isBroken, Func<T, string> message, string hint)
        : this(rule, isBroken, message, _ => hint)
    {
    }

    public void Look(T at, PageElement element, FileFindings found)
    {
        if (IsBroken(at))
        {
            found.Add(Rule, element, Message(at), Hint(at));
        }
    }
}
