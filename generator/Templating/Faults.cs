namespace Generator.Templating;

/// <summary>Makes the failures of a render: their rule, the message of the conformance form, and plainer words.</summary>
internal static class Faults
{
    public static TemplateFailure UnknownName(string name, string? hint) => new(
        TemplateRules.UnknownName,
        $"The variable or function `{name}` was not found")
    {
        Plain = $"there is no variable or function `{name}`",
        Hint = hint,
    };

    public static TemplateFailure UnknownMember(string name, string owner, string? hint) => new(
        TemplateRules.UnknownMember,
        $"Cannot get member with name {name}.")
    {
        Plain = $"`{owner}` has no member `{name}`",
        Hint = hint,
    };

    public static TemplateFailure MemberOfNull(string target, string member, string whole) => new(
        TemplateRules.MemberOfNull,
        $"Cannot get the member {whole} for a null object.")
    {
        Plain = $"cannot read `{member}` of null: `{target}` is not set",
        Hint = $"use `{target}?.{member}`, or wrap it in `{{{{ if {target} }}}}`",
    };

    public static TemplateFailure SetMemberOfNull(string target, string whole) => new(
        TemplateRules.MemberOfNull,
        $"Object `{target}` is null. Cannot access member: {whole}")
    {
        Plain = $"cannot set a member of null: `{target}` is not set",
        Hint = $"assign an object first: `{target} = {{}}`",
    };

    public static TemplateFailure IndexOfNull(string target, string whole) => new(
        TemplateRules.MemberOfNull,
        $"Object `{target}` is null. Cannot access indexer: {whole}")
    {
        Plain = $"cannot read an item of null: `{target}` is not set",
        Hint = $"wrap it in `{{{{ if {target} }}}}`",
    };

    public static TemplateFailure NullIndex(string target, string whole) => new(
        TemplateRules.BadIndex,
        $"Cannot access target `{target}` with a null indexer: {whole}")
    {
        Plain = $"the index of `{target}` is null",
    };

    public static TemplateFailure BadIndex(string message) => new(TemplateRules.BadIndex, message);

    public static TemplateFailure ReadOnly(string message) => new(TemplateRules.ReadOnly, message);

    public static TemplateFailure NoFunction(string target, string? hint) => new(
        TemplateRules.UnknownFunction,
        $"The function `{target}` was not found")
    {
        Plain = $"there is no function `{target}`",
        Hint = hint,
    };

    public static TemplateFailure NotAFunction(Value value, string text) => new(
        TemplateRules.UnknownFunction,
        $"Invalid target function `{text}` ({TypeNames.Of(value)})")
    {
        Plain = $"`{text}` is a value, not a function: it cannot take arguments",
    };

    public static TemplateFailure NotAPipeTarget(string target) => new(
        TemplateRules.UnknownFunction,
        $"Pipe expression destination `{target}` is not a valid function ")
    {
        Plain = $"`{target}` is not a function, so nothing can be piped into it",
    };

    public static TemplateFailure ArgumentCount(int given, string call, int expected) => new(
        TemplateRules.ArgumentCount,
        $"Invalid number of arguments `{given}` passed to `{call}` while expecting `{expected}` arguments")
    {
        Plain = $"`{call}` got {given} of the {expected} arguments it takes",
    };

    public static TemplateFailure TooManyArguments(int given, string call, int accepted) => new(
        TemplateRules.ArgumentCount,
        $"Argument index must be < {accepted} (Parameter 'index')")
    {
        Plain = $"`{call}` got {given} arguments, but it takes at most {accepted}",
    };

    public static TemplateFailure NullArgument(string parameter, string function) => new(
        TemplateRules.WrongType,
        $"Argument `{parameter}` cannot be null for function `{function}`.")
    {
        Plain = $"`{parameter}` is null",
    };

    public static TemplateFailure PrimitiveMember(Value owner, string member) => new(
        TemplateRules.ReadOnly,
        $"Cannot get or set a member on the primitive `{ValueText.Of(owner)}/{TypeNames.Of(owner)}` when accessing member: {member}");

    public static TemplateFailure Conversion(Value value, string type, int argument) => new TemplateFailure(
        TemplateRules.WrongType,
        type == "int"
            ? $"Unable to convert type `{TypeNames.Of(value)}` to int"
            : $"Unable to convert type `{TypeNames.Of(value)}` to `{type}`")
    {
        Plain = $"expected {PlainName(type)} but got {TypeNames.Of(value)}",
    }.AtArgument(argument);

    public static TemplateFailure Argument(string message, int argument) =>
        new TemplateFailure(TemplateRules.WrongType, message).AtArgument(argument);

    public static TemplateFailure Type(string message) => new(TemplateRules.WrongType, message);

    public static TemplateFailure Operator(string message) => new(TemplateRules.WrongOperator, message);

    public static TemplateFailure DivideByZero() =>
        new(TemplateRules.WrongOperator, "Attempted to divide by zero.") { Plain = "a number is divided by zero" };

    public static TemplateFailure Statement(string message) => new(TemplateRules.MisplacedStatement, message);

    public static TemplateFailure NotReproducible(string function) => new(
        TemplateRules.NotReproducible,
        $"`{function}` would make the page differ from one build to the next");

    public static TemplateFailure Include(string message, string? plain, string? hint) =>
        new(TemplateRules.MissingTemplate, message) { Plain = plain, Hint = hint };

    public static TemplateFailure LoopLimit(int limit, string where) => new(
        TemplateRules.TooManySteps,
        $"Exceeding number of iteration limit `{limit}` for {where}.");

    public static TemplateFailure RangeLimit(int limit) =>
        new(TemplateRules.TooManySteps, $"Range expression exceeds LoopLimit `{limit}`.");

    public static TemplateFailure Steps(long limit) => new(
        TemplateRules.TooManySteps,
        $"Exceeding number of steps limit `{limit}`.")
    {
        Plain = $"this page takes more than {limit} steps",
        Hint = "look for a loop that does not end",
    };

    public static TemplateFailure Output(int limit) => new(
        TemplateRules.TooMuchOutput,
        $"Exceeding output limit of `{limit}` bytes.")
    {
        Plain = $"this page has more than {limit} bytes",
    };

    public static TemplateFailure Recursion(int limit, string node) => new(
        TemplateRules.TooDeep,
        $"Exceeding number of recursive depth limit `{limit}` for node: `{node}`")
    {
        Plain = $"`{node}` calls or includes itself more than {limit} times over",
    };

    public static TemplateFailure StackExhausted() =>
        new(TemplateRules.TooDeep, "Exceeding recursive depth limit, near to stack overflow");

    public static TemplateFailure TooDeepToPrint() =>
        new(TemplateRules.TooDeep, "Structure is too deeply nested or contains reference loops.");

    public static TemplateFailure TextTooLong(long length, TemplateLimits limits) => new(
        TemplateRules.TooLarge,
        $"A text of `{length}` characters exceeds the limit of `{limits.TextLength}`.");

    public static TemplateFailure ListTooLong(long count, TemplateLimits limits) => new(
        TemplateRules.TooLarge,
        $"An array of `{count}` items exceeds the limit of `{limits.ListItems}`.");

    public static TemplateFailure Large(string message) => new(TemplateRules.TooLarge, message);

    public static TemplateFailure NumberTooLarge() =>
        new(TemplateRules.TooLarge, $"An integer of more than `{Numbers.MaxBits}` bits exceeds the limit.");

    public static TemplateFailure RegexTime() =>
        new(TemplateRules.RegexTooSlow, "The regular expressions of this page take too long.");

    private static string PlainName(string type) => type switch
    {
        "IEnumerable" => "a list",
        "DateTime" => "a date",
        _ when type.StartsWith("IDictionary", StringComparison.Ordinal) => "an object",
        _ => type,
    };
}
