namespace Generator.Templating;

/// <summary>Gives includes by the name written in a template.</summary>
internal interface ITemplateLoader
{
    /// <summary>The parsed template of that name; nothing if there is none. It may carry faults.</summary>
    ITemplate? Find(string name);

    /// <summary>Where <see cref="Find"/> looks for that name, for messages.</summary>
    ImmutableArray<string> PathsTried(string name);
}
