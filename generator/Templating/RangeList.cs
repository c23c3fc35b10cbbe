namespace Generator.Templating;

/// <summary>The integers between two, up or down, made when they are read.</summary>
internal sealed class RangeList(long first, int count, int step) : ITemplateList
{
    public int Count => count;

    public Value this[int index] => Numbers.Fit(first + ((long)index * step));
}
