using System.Collections.Immutable;
using System.Text;
using Generator.Diagnostics;
using Generator.Model;
using Generator.Text;
using Generator.Translations.Format;
using Generator.Translations.Reconcile;

namespace Generator.Tests.Support;

/// <summary>The body of a page and of its French translation, as texts, and what becomes of them.</summary>
internal sealed record TranslationOf(string Source, string File)
{
    private static readonly LanguageTag English = new("en");

    /// <summary>The page on which most cases play.</summary>
    public const string Page = """
        ## Our demands {#demands}

        We, the undersigned, call on the Human Rights Council
        to establish an independent mechanism.

        Since 2017, more than 50 experts have raised the alarm.[^1]

        The following steps are urgent:

        - convene a special session;
        - appoint a Special Rapporteur;

        - publish the report.

        > "Silence is not neutrality," said one survivor.

        Sign before 10 December 2020.

        [^1]: Statement of 26 June 2020, <https://example.org/statement>.

        """;

    /// <summary>Its translation, without markers.</summary>
    public const string Unmarked = """
        ## Nos demandes

        Nous, soussignés, demandons au Conseil des droits de l’homme
        de créer un mécanisme indépendant.

        Depuis 2017, plus de 50 experts ont donné l’alerte.[^1]

        Les mesures suivantes sont urgentes :

        - convoquer une session extraordinaire ;
        - nommer un Rapporteur spécial ;

        - publier le rapport.

        > « Le silence n’est pas la neutralité », a dit une survivante.

        Signez avant le 10 décembre 2020.

        [^1]: Déclaration du 26 juin 2020, <https://example.org/statement>.

        """;

    /// <summary>The page with its translation, whose markers are in order.</summary>
    public static TranslationOf Fixture { get; } = new TranslationOf(Page, Unmarked).Synced();

    public ImmutableArray<Block> Blocks => BlockSplitter.Split(SourceOf("en", Source), 1).Value;

    public Translated Read(Findings findings)
    {
        var source = SourceOf("fr", Encoding.UTF8.GetString(StrictUtf8.Plain(Encoding.UTF8.GetBytes(File))));
        return new Translated(new PageName("a"), new LanguageTag("fr"), source, 0, [], null, false, [], BlockFile.Read(source, 1, English, findings));
    }

    public Reconciled Reconciled => Reconciler.Bodies(Blocks, Read(new Findings()), English);

    public TranslationOf Synced() => Synced(prune: false);

    public TranslationOf Synced(bool prune)
    {
        var file = Read(new Findings());
        var edits = new BodyEdits(file.Source, English, prune).Of(Reconciler.Bodies(Blocks, file, English));
        return edits.IsEmpty ? this : this with { File = TextEdit.Apply(file.Source.Text, edits) };
    }

    /// <summary>The states with how often each occurs, then what has no place: <c>done 7, update 1</c>.</summary>
    public string States
    {
        get
        {
            var reconciled = Reconciled;
            var counts = reconciled.Blocks.Select(b => b.State)
                .Concat(reconciled.Removed.Select(_ => BlockState.Removed))
                .GroupBy(s => s)
                .OrderBy(g => g.Key)
                .Select(g => $"{g.Key.ToString().ToLowerInvariant()} {g.Count()}");
            return reconciled.Mismatch is null ? string.Join(", ", counts) : "structure";
        }
    }

    public string Faults => string.Join(", ", Reconciled.Segments.SelectMany(s => s.Faults));

    /// <summary>The words that are found for a block of the source.</summary>
    public string Words(int block) => string.Join("\n\n", Reconciled.Blocks[block].Body.Select(b => b.Text));

    private static SourceText SourceOf(string language, string text) => new(new SourcePath($"content/{language}/a.md"), text);
}
