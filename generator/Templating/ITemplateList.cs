namespace Generator.Templating;

/// <summary>What templates see of a list.</summary>
internal interface ITemplateList
{
    int Count { get; }

    /// <param name="index">From zero to below <see cref="Count"/>.</param>
    Value this[int index] { get; }
}
