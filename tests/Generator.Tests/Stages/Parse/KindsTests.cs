using Generator.Model;
using Generator.Stages.Parse;

namespace Generator.Tests.Stages.Parse;

public class KindsTests
{
    [Fact]
    public void Every_kind_has_a_row_in_the_order_of_the_enumeration() =>
        Assert.Equal(Enum.GetValues<Kind>(), Kinds.All.Select(row => row.Kind));

    [Fact]
    public void Every_member_of_an_enumeration_has_a_word()
    {
        Assert.Equal(Enum.GetValues<Kind>(), Kinds.Words.Shape.Words.Select(w => Kinds.Words[w]));
        Assert.Equal(Enum.GetValues<ActorKind>(), Kinds.ActorKinds.Shape.Words.Select(w => Kinds.ActorKinds[w]));
        Assert.Equal(Enum.GetValues<EventScope>(), Kinds.Scopes.Shape.Words.Select(w => Kinds.Scopes[w]));
        Assert.Equal(Enum.GetValues<SourceKind>(), BibliographyReader.Words.Shape.Words.Select(w => BibliographyReader.Words[w]));
    }

    [Fact]
    public void No_kind_has_a_key_twice() =>
        Assert.All(Kinds.All, row => Assert.Equal(row.Keys.Length, row.Keys.Select(k => k.Name).Distinct().Count()));
}
