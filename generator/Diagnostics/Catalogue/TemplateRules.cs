namespace Generator.Diagnostics;

/// <summary>The rules about templates (TPL).</summary>
internal static class TemplateRules
{
    public static readonly Rule Syntax = new(
        "TPL0101", "template-syntax", Severity.Error, "A template follows the grammar of the template language.");

    public static readonly Rule UnknownName = new(
        "TPL0201", "template-unknown-name", Severity.Error, "A template uses only variables and functions that exist.");

    public static readonly Rule UnknownMember = new(
        "TPL0202", "template-unknown-member", Severity.Error, "A template reads only members that an object has.");

    public static readonly Rule MemberOfNull = new(
        "TPL0203", "template-member-of-null", Severity.Error, "A template reads no member of a value that is null.");

    public static readonly Rule BadIndex = new(
        "TPL0204", "template-bad-index", Severity.Error, "An index is a number or a key, and what it is applied to has items.");

    public static readonly Rule ReadOnly = new(
        "TPL0205", "template-read-only", Severity.Error, "A template changes only what it made itself.");

    public static readonly Rule UnknownFunction = new(
        "TPL0206", "template-unknown-function", Severity.Error, "A template calls only what is a function.");

    public static readonly Rule ArgumentCount = new(
        "TPL0207", "template-argument-count", Severity.Error, "A function gets the arguments it needs and no others.");

    public static readonly Rule WrongType = new(
        "TPL0208", "template-wrong-type", Severity.Error, "A function gets values of the types it works with.");

    public static readonly Rule WrongOperator = new(
        "TPL0209", "template-wrong-operator", Severity.Error, "An operator gets values that it is defined for.");

    public static readonly Rule MisplacedStatement = new(
        "TPL0210", "template-misplaced-statement", Severity.Error, "A statement stands where it has a meaning.");

    public static readonly Rule NotReproducible = new(
        "TPL0211", "template-not-reproducible", Severity.Error, "A page comes out the same on every machine.");

    public static readonly Rule MissingTemplate = new(
        "TPL0301", "template-missing", Severity.Error, "An included template exists.");

    public static readonly Rule MissingArgument = new(
        "TPL0302", "template-missing-argument", Severity.Error, "An include passes every named argument that the partial reads.");

    public static readonly Rule TooManySteps = new(
        "TPL0401", "template-too-many-steps", Severity.Error, "A page is made in a bounded number of steps.");

    public static readonly Rule TooMuchOutput = new(
        "TPL0402", "template-too-much-output", Severity.Error, "A page has a bounded size.");

    public static readonly Rule TooDeep = new(
        "TPL0403", "template-too-deep", Severity.Error, "Calls, includes and structures are not nested without bound.");

    public static readonly Rule TooLarge = new(
        "TPL0404", "template-too-large", Severity.Error, "Texts, lists and numbers have a bounded size.");

    /// <summary>Every rule of this area, in the order of the ids.</summary>
    public static ImmutableArray<Rule> All { get; } =
    [
        Syntax,
        UnknownName,
        UnknownMember,
        MemberOfNull,
        BadIndex,
        ReadOnly,
        UnknownFunction,
        ArgumentCount,
        WrongType,
        WrongOperator,
        MisplacedStatement,
        NotReproducible,
        MissingTemplate,
        MissingArgument,
        TooManySteps,
        TooMuchOutput,
        TooDeep,
        TooLarge,
    ];
}
