using System.Globalization;
using System.Text;
using Generator.Text;

namespace Generator.Tests.Text;

public class LatinLettersTests
{
    /// <summary>The runtime knows it with ICU; without, there is nothing to compare.</summary>
    [Fact]
    public void The_table_is_what_the_runtime_makes_of_every_letter()
    {
        Assert.SkipUnless("\u00E9".Normalize(NormalizationForm.FormD) == "e\u0301", "the runtime has no ICU");
        for (var c = '\u00C0'; c < '\u2000'; c++)
        {
            var parts = c.ToString().Normalize(NormalizationForm.FormD);
            var plain = parts.Length > 1 && char.IsAsciiLetter(parts[0]) ? char.ToLowerInvariant(parts[0]).ToString() : null;

            if (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark)
            {
                Assert.Equal(plain ?? c.ToString(), LatinLetters.Plain(c.ToString()));
            }
        }
    }

    [Theory]
    [InlineData("Café", "Cafe")]
    [InlineData("Cafe\u0301", "Cafe")]
    [InlineData("Łódź ßø", "Łodz ßø")]
    [InlineData("中文 Ελλάδα", "中文 Ελλάδα")]
    public void A_letter_loses_its_marks(string text, string plain) => Assert.Equal(plain, LatinLetters.Plain(text));
}
