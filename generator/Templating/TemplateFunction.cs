namespace Generator.Templating;

/// <summary>
/// A function that the host gives to templates:
/// <c>TemplateFunction.Of("t", 1, 1, ["key"], a => strings[a.Text(0)])</c>.
/// </summary>
/// <param name="Name">The name in templates.</param>
/// <param name="MinArgs">How many arguments are required.</param>
/// <param name="MaxArgs">How many are accepted; <see cref="Unbounded"/> for any number.</param>
/// <param name="ParameterNames">For arguments passed by name, in order; the last stands for the rest if any number is accepted.</param>
/// <param name="Call">The function. To refuse its arguments it throws what <see cref="CallArgs.Fail"/> makes.</param>
internal sealed record TemplateFunction(
    string Name,
    int MinArgs,
    int MaxArgs,
    ImmutableArray<string> ParameterNames,
    Func<CallArgs, Value> Call)
{
    /// <summary>For functions that take any number of arguments.</summary>
    public const int Unbounded = int.MaxValue;
}
