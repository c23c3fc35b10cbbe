namespace Generator.Tests.Laws;

/// <summary>The tables of characters, languages and order are what the script makes of the versions that are pinned.</summary>
public sealed class TablesTests
{
    private const int MostBytesOfOrder = 400_000;

    [Fact]
    public void The_tables_are_made_by_the_script_and_not_by_hand()
    {
        var (code, output) = Tools.Run(Tools.NodeWithTableData, Repository.PathOf("tests/tools/tables.mjs"), "--check");

        Assert.Equal((0, ""), (code, output));
    }

    [Fact]
    public void The_order_of_names_keeps_to_a_size() =>
        Assert.InRange(new FileInfo(Repository.PathOf("generator/Languages/collation.bin")).Length, 1, MostBytesOfOrder);
}
