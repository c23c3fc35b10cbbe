using Generator.Markdown;
using Generator.Text;

namespace Generator.Tests.Text;

public class BlockTextTests
{
    [Theory]
    [InlineData("## Our demands {#demands}", "7146f6a4")]
    [InlineData("## Our demands", "7146f6a4")]
    [InlineData("We, the undersigned, call on the Human Rights Council\nto establish an independent mechanism.", "0bd6f264")]
    [InlineData("We, the undersigned, call on the Human Rights Council\r\nto establish an independent mechanism.", "0bd6f264")]
    [InlineData("We, the undersigned, call on the Human Rights Council to establish an independent mechanism.", "0bd6f264")]
    [InlineData("Since 2017, more than 50 experts have raised the alarm.[^1]", "c79de959")]
    [InlineData("The following steps are urgent:", "1707bcc4")]
    [InlineData("- convene a special session;\n- appoint a Special Rapporteur;\n\n- publish the report.", "c856e48b")]
    [InlineData("> \"Silence is not neutrality,\" said one survivor.", "e21a350e")]
    [InlineData("Sign before 10 December 2020.", "521e6ed7")]
    [InlineData("[^1]: Statement of 26 June 2020, <https://example.org/statement>.", "73fab211")]
    [InlineData("Since 2017, more than 50 independent UN experts have raised the alarm.[^1]", "824a0d41")]
    [InlineData("Since 2017, more than 50 independent UN experts have raised the alarm again.[^1]", "c9a04197")]
    [InlineData("Over 300 organisations have joined.", "79a53e6f")]
    [InlineData("An open letter to the United Nations", "82a041c9")]
    [InlineData("- a\n- b", "25270ebe")]
    [InlineData("- a - b", "8574f9f2")]
    [InlineData("a\nb", "c8687a08")]
    [InlineData("a b", "c8687a08")]
    [InlineData("a  \nb", "82d34c7d")]
    [InlineData("a\\\nb", "82d34c7d")]
    [InlineData("Reported 1 September [@hrw-2020].", "53172938")]
    public void A_block_has_the_hash_of_its_normalised_text(string block, string hash) =>
        Assert.Equal(hash, BlockHash.Of(block).Hex);
}
