using System.Collections.Immutable;
using Generator.Model;
using Generator.Stages.Parse;
using Generator.Yaml;

namespace Generator.Tests.Stages.Parse;

public class MatterKeysTests
{
    [Theory]
    [InlineData(Kind.Page, "title! description updated draft publish_translation kind")]
    [InlineData(Kind.Letter, "title! description updated draft publish_translation kind date! published_title provenance! sources! figures demands signatories published_versions seal")]
    [InlineData(Kind.Event, "title! description updated draft publish_translation kind date! date_end actor_kind! scope! place actors people symbol sources!")]
    [InlineData(Kind.Report, "title! description updated draft publish_translation kind source! dateline copy figures quotations place actors people sources")]
    public void Every_kind_declares_the_keys_that_it_reads(object kind, string keys) =>
        Assert.Equal(keys, string.Join(' ', KeysOf((Kind)kind).Select(k => k.Name + (k.IsRequired ? "!" : ""))));

    [Fact]
    public void Every_kind_can_be_read() => Assert.All(Enum.GetValues<Kind>(), kind => Assert.NotEmpty(KeysOf(kind)));

    [Fact]
    public void No_group_has_a_key_twice()
    {
        Assert.All(Enum.GetValues<Kind>(), kind => Check(KeysOf(kind)));

        static void Check(ImmutableArray<Key> keys)
        {
            Assert.Equal(keys.Length, keys.Select(k => k.Name).Distinct().Count());
            Assert.All(keys, key => Check(key.Type.Keys?.Invoke() ?? []));
        }
    }

    [Fact]
    public void A_group_declares_the_keys_of_the_groups_in_it() => Assert.Equal(
        ["id", "value", "label", "sources"],
        KeysOf(Kind.Letter).Single(k => k.Name == "figures").Type.Keys!().Select(k => k.Name));

    [Fact]
    public void Every_member_of_an_enumeration_has_its_word()
    {
        Assert.Equal(["page", "letter", "event", "report"], YamlType.OneOf<Kind>().Words);
        Assert.Equal(["civil-society", "un-body", "un-experts", "state"], YamlType.OneOf<ActorKind>().Words);
        Assert.Equal(["reports", "context", "aftermath"], YamlType.OneOf<EventScope>().Words);
        Assert.Equal(["letter", "statement", "un-document", "government", "organisation", "press", "reference"], YamlType.OneOf<SourceKind>().Words);
    }

    private static ImmutableArray<Key> KeysOf(Kind kind) => KeyReader.KeysOf(keys => MatterKeys.Read(kind, keys));
}
