using Generator.Cli.Reporters;
using Generator.Diagnostics;
using Generator.Tests.Support;
using Generator.Text;

namespace Generator.Tests.Cli.Reporters;

public class JsonReportTests
{
    [Fact]
    public void Every_member_is_always_there() => Assert.Equal(
        """
        {
          "version": 1,
          "errors": 2,
          "warnings": 0,
          "findings": [
            {
              "id": "OUT0004",
              "name": "file-in-the-way",
              "severity": "error",
              "place": {
                "file": "content/en/letter.md",
                "line": 2,
                "column": 1,
                "length": 5
              },
              "message": "\u0060titel\u0060 is not a key of a letter",
              "hint": "did you mean \u0060title\u0060?",
              "related": [
                {
                  "relation": "first used in",
                  "place": {
                    "file": "content/en/letter.md",
                    "line": null,
                    "column": null,
                    "length": 0
                  }
                }
              ]
            },
            {
              "id": "CFG0001",
              "name": "no-campaign",
              "severity": "error",
              "place": {
                "file": null,
                "line": null,
                "column": null,
                "length": 0
              },
              "message": "hides \u202E",
              "hint": null,
              "related": []
            }
          ]
        }

        """,
        JsonReport.Of(
        [
            ReporterSamples.UnknownKey.RelatedTo("first used in", Location.OfFile(ReporterSamples.Letter)),
            Diagnostic.At(ConfigurationRules.NoCampaign, null, "hides \u202E", null),
        ]));
}
