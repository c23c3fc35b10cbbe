using Generator.Tests.Support;
using Generator.Translations.Reconcile;

namespace Generator.Tests.Translations.Reconcile;

/// <summary>What the states of blocks are, before and after the markers are brought up to date.</summary>
public class SyncTests
{
    private static readonly TranslationOf Fixture = TranslationOf.Fixture;

    [Fact]
    public void A_file_without_markers_gets_them()
    {
        Assert.Equal("done 8", new TranslationOf(TranslationOf.Page, TranslationOf.Unmarked).States);
        Assert.StartsWith("""
            <!-- en 7146f6a4
            ## Our demands {#demands}
            -->

            ## Nos demandes

            <!-- en 0bd6f264
            We, the undersigned, call on the Human Rights Council
            to establish an independent mechanism.
            -->

            Nous, soussignés,
            """, Fixture.File, StringComparison.Ordinal);
        Assert.Equal("7146f6a4 0bd6f264 c79de959 1707bcc4 c856e48b e21a350e 521e6ed7 73fab211", string.Join(' ', Fixture.Blocks.Select(b => b.Hash)));
        Unchanged(Fixture);
    }

    [Theory]
    [InlineData("", "", "done 8")]
    [InlineData("call on the Human Rights Council\nto establish", "call on the\nHuman Rights Council to establish", "done 8")]
    [InlineData(" {#demands}", "", "done 8")]
    [InlineData("more than 50 experts", "more than 50 independent UN experts", "done 7, update 1")]
    [InlineData("> \"Silence is not neutrality,\" said one survivor.\n\n", "", "done 7, removed 1")]
    [InlineData("said one survivor.\n", "said one survivor.\n\nOver 300 organisations have joined.\n", "done 8, todo 1")]
    [InlineData("Sign before 10 December 2020.", "Sign before 10 December 2020.\n\nSign before 10 December 2020.", "done 8, todo 1")]
    [InlineData("Sign before 10 December 2020.", "Please add your name to this appeal.", "done 7, todo 1, removed 1")]
    [InlineData("<https://example.org/statement>", "<https://example.org/other>", "done 8")]
    public void The_source_changes(string old, string current, string states)
    {
        var changed = Fixture with { Source = old.Length == 0 ? Fixture.Source : Fixture.Source.Replace(old, current, StringComparison.Ordinal) };

        Stable(changed, states);
    }

    [Fact]
    public void What_is_moved_or_wrapped_anew_changes_no_byte()
    {
        const string moved = "Sign before 10 December 2020.\n\n";
        var source = moved + Fixture.Source.Replace(moved, "", StringComparison.Ordinal);

        Unchanged(Fixture with { Source = source });
        Assert.Equal("done 8", (Fixture with { Source = source }).States);
        Unchanged(Fixture with { Source = Fixture.Source.Replace("Council\nto", "Council to", StringComparison.Ordinal) });
        Unchanged(Fixture with { Source = Fixture.Source.Replace(" {#demands}", "", StringComparison.Ordinal) });
    }

    [Fact]
    public void The_second_of_two_equal_blocks_is_the_open_one()
    {
        const string line = "Sign before 10 December 2020.";
        var twice = Fixture with { Source = Fixture.Source.Replace(line, $"{line}\n\n{line}", StringComparison.Ordinal) };

        Assert.Equal("", twice.Words(7));
        Assert.Equal("", twice.Synced().Words(7));
    }

    [Fact]
    public void A_deleted_block_that_comes_back_is_to_be_checked()
    {
        const string quote = "> \"Silence is not neutrality,\" said one survivor.\n\n";
        var deleted = (Fixture with { Source = Fixture.Source.Replace(quote, "", StringComparison.Ordinal) }).Synced();

        Stable(deleted with { Source = Fixture.Source }, "done 7, check 1");
    }

    [Fact]
    public void Several_changes_at_once()
    {
        const string moved = "Sign before 10 December 2020.\n\n";
        var source = Edited(Fixture.Source)
            .Replace(moved, "", StringComparison.Ordinal)
            .Replace("> \"Silence is not neutrality,\" said one survivor.", "Over 300 organisations have joined.", StringComparison.Ordinal);

        Stable(Fixture with { Source = moved + source }, "done 6, todo 1, update 1, removed 1");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void The_oldest_text_stays_until_somebody_has_looked(bool syncBetween)
    {
        var edited = Fixture with { Source = Edited(Fixture.Source) };
        var again = (syncBetween ? edited.Synced() : edited) with { Source = Edited(Fixture.Source).Replace("alarm.", "alarm again.", StringComparison.Ordinal) };

        Stable(again, "done 7, update 1");
        Assert.Contains("<!-- en c9a04197 UPDATE was c79de959\n", again.Synced().File, StringComparison.Ordinal);
        Assert.Equal(Fixture.File, (again.Synced() with { Source = Fixture.Source }).Synced().File);
    }

    [Theory]
    [InlineData(" UPDATE was c79de959", " was c79de959")]
    [InlineData(" UPDATE was c79de959", " OK")]
    [InlineData(" UPDATE was c79de959", "")]
    [InlineData(" UPDATE was c79de959", " ok was c79de959")]
    public void Somebody_who_deletes_the_word_says_that_it_is_done(string old, string current)
    {
        var edited = (Fixture with { Source = Edited(Fixture.Source) }).Synced();
        var done = edited with { File = edited.File.Replace(old, current, StringComparison.Ordinal) };

        Stable(done, "done 8");
        Assert.Contains("<!-- en 824a0d41\nSince 2017, more than 50 independent UN experts have raised the alarm.[^1]\n-->\n", done.Synced().File, StringComparison.Ordinal);
        Assert.DoesNotContain("before ====", done.Synced().File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<!-- en 1707bcc4", "<!— en 1707bcc4")]
    [InlineData("<!-- en 1707bcc4", "<! -- en 1707bcc4")]
    [InlineData("<!-- en 1707bcc4", "&lt;!-- en 1707bcc4")]
    [InlineData("<!-- en 1707bcc4", "<!--\u00A0en\u00A01707BCC4")]
    [InlineData("urgent:\n-->", "urgent: —>")]
    [InlineData("urgent:\n-->", "urgent:\n–>")]
    [InlineData("urgent:\n-->", "urgent:\n-- >")]
    [InlineData("urgent:\n-->", "urgent:\n→")]
    [InlineData("urgent:\n-->", "urgent:\n--&gt;")]
    [InlineData("following steps are", "folowing step are")]
    [InlineData("The following steps are urgent:\n-->", "-->")]
    [InlineData("urgent:\n-->\n\n", "urgent:\n-->")]
    [InlineData("1707bcc4\nThe", "1707bcc4 The")]
    [InlineData("urgent:\n-->\n\n", "urgent: --> ")]
    public void Damage_is_read_and_repaired(string old, string damage)
    {
        var damaged = Fixture with { File = Fixture.File.Replace(old, damage, StringComparison.Ordinal) };

        Assert.NotEqual(Fixture.File, damaged.File);
        Stable(damaged, "done 8");
        Assert.Equal("Les mesures suivantes sont urgentes :", damaged.Words(3));
    }

    [Theory]
    [InlineData("urgent:\n-->\n\n", "urgent:\n\n", 3)]
    [InlineData("<!-- en 1707bcc4\nThe following steps are urgent:\n-->\n\n", "", 3)]
    [InlineData("2020.\n-->\n\nSignez avant le 10 décembre 2020.\n", "2020.\nSignez avant le 10 décembre 2020.\n-->\n", 6)]
    [InlineData("Sign before 10 December 2020.\n-->\n\nSignez avant le 10 décembre 2020.\n", "Signez avant le 10 décembre 2020.\n-->\n", 6)]
    public void Words_in_the_wrong_place_are_kept_and_to_be_checked(string old, string damage, int block)
    {
        var damaged = Fixture with { File = Fixture.File.Replace(old, damage, StringComparison.Ordinal) };

        Assert.NotEqual(Fixture.File, damaged.File);
        Stable(damaged, "done 7, check 1");
        Assert.Equal(Fixture.Words(block), damaged.Words(block));
        Assert.Equal(Fixture.Words(block), damaged.Synced().Words(block));
    }

    [Theory]
    [InlineData("Voici une tout autre phrase.\n-->")]
    [InlineData("Sign before 10 December 2020.\n\nVoici une tout autre phrase.\n-->")]
    [InlineData("Sign before 10 December 2020. Voici une tout autre phrase.\n-->")]
    [InlineData("Sign before\nVoici une tout autre phrase.\n10 December 2020.\n-->")]
    public void Words_typed_into_the_comment_above_a_translation_are_kept_beside_it(string comment)
    {
        var typed = Fixture with { File = Fixture.File.Replace("Sign before 10 December 2020.\n-->", comment, StringComparison.Ordinal) };

        Stable(typed, "done 7, check 1");
        Assert.Equal("Signez avant le 10 décembre 2020.", typed.Synced().Words(6));
        Assert.Contains("Voici une tout autre phrase.", Assert.Single(typed.Synced().Reconciled.Blocks[6].Comments.Notes), StringComparison.Ordinal);
        Assert.Equal("TypedInComment", typed.Faults);
    }

    [Theory]
    [InlineData("521e6ed7 Voici une tout autre phrase.\n", "CHECK\n")]
    [InlineData("521e6ed7 OK Voici une tout autre phrase.\n", "CHECK\n")]
    [InlineData("521e6ed7 UPDATE was c79de959 Voici une tout autre phrase.\n", "CHECK was c79de959\n")]
    [InlineData("521e6ed7 TODO Voici une tout autre phrase.\nUne de plus.\n", "CHECK\n")]
    public void Words_typed_on_the_first_line_of_a_comment_are_kept_beside_the_translation(string head, string word)
    {
        var typed = Fixture with { File = Fixture.File.Replace("521e6ed7\n", head, StringComparison.Ordinal) };

        Stable(typed, "done 7, check 1");
        Assert.Contains("521e6ed7 " + word, typed.Synced().File, StringComparison.Ordinal);
        Assert.Equal("Signez avant le 10 décembre 2020.", typed.Synced().Words(6));
        Assert.Contains("Voici une tout autre phrase.", string.Join('\n', typed.Synced().Reconciled.Blocks[6].Comments.Notes), StringComparison.Ordinal);
        Assert.Contains("TypedInComment", typed.Faults, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Sign before 12 December 2020.")]
    [InlineData("Nobody has to do anything.")]
    public void Words_typed_over_a_source_that_has_changed_since_are_kept_beside_the_translation(string now)
    {
        var typed = Fixture with
        {
            Source = Fixture.Source.Replace("Sign before 10 December 2020.", now, StringComparison.Ordinal),
            File = Fixture.File.Replace("Sign before 10 December 2020.\n-->", "Voici une tout autre phrase.\n-->", StringComparison.Ordinal),
        };

        Stable(typed, "done 7, check 1");
        Assert.Equal("Signez avant le 10 décembre 2020.", typed.Synced().Words(6));
        Assert.Contains("Voici une tout autre phrase.", Assert.Single(typed.Synced().Reconciled.Blocks[6].Comments.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_added_to_the_source_text_of_a_comment_is_kept_as_a_note()
    {
        var typed = Fixture with { File = Fixture.File.Replace("urgent:\n-->", "urgent: (pressantes)\n-->", StringComparison.Ordinal) };

        Stable(typed, "done 8");
        Assert.Contains("(pressantes)", Assert.Single(typed.Synced().Reconciled.Blocks[3].Comments.Notes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("c79de959\n", "UPDATE was c79de959\n", "Since 2017, more than 50 experts have raised the alarm.[^1]\n-->", "Tout cela est nouveau.\n-->")]
    [InlineData(" UPDATE was c79de959", " was c79de959", "Since 2017, more than 50 experts have raised the alarm.[^1]\n-->", "Tout cela est nouveau.\n-->")]
    [InlineData(" UPDATE was c79de959", "", "Since 2017, more than 50 experts have raised the alarm.[^1]\n-->", "Tout cela est nouveau.\n-->")]
    [InlineData(" UPDATE was c79de959", " was c79de959", "experts have raised the alarm.[^1]\n-->", "experts have raised the alarm.[^1]\nTout cela est nouveau.\n-->")]
    public void Words_typed_at_the_old_text_are_kept_beside_the_translation(string word, string now, string old, string typed)
    {
        var edited = (Fixture with { Source = Edited(Fixture.Source) }).Synced();
        var file = edited.File.Replace(word, now, StringComparison.Ordinal).Replace("before ========\nSince 2017, more than 50 " + old.Replace("Since 2017, more than 50 ", "", StringComparison.Ordinal), "before ========\n" + (old.StartsWith('S') ? "" : "Since 2017, more than 50 ") + typed, StringComparison.Ordinal);
        var done = edited with { File = file };

        Assert.Contains("Tout cela est nouveau.", done.File, StringComparison.Ordinal);
        Stable(done, "done 7, check 1");
        Assert.Contains("Tout cela est nouveau.", Assert.Single(done.Synced().Reconciled.Blocks[2].Comments.Notes), StringComparison.Ordinal);
        Assert.Equal(Fixture.Words(2), done.Synced().Words(2));
    }

    [Fact]
    public void A_heading_that_keeps_its_id_is_the_same_one()
    {
        var renamed = Fixture with { Source = Fixture.Source.Replace("## Our demands {#demands}", "## What must happen now {#demands}", StringComparison.Ordinal) };

        Stable(renamed, "done 7, update 1");
        Assert.Equal("## Nos demandes", renamed.Words(0));
    }

    [Fact]
    public void A_comment_that_stands_twice_is_named()
    {
        const string last = "<!-- en 521e6ed7\nSign before 10 December 2020.\n-->\n\n";
        var twice = Fixture with { File = Fixture.File.Replace(last, last + "Signez.\n\n" + last, StringComparison.Ordinal) };

        Stable(twice, "done 8, removed 1");
        Assert.Equal("Duplicate", twice.Faults);
        Assert.Equal("Duplicate", twice.Synced().Faults);
    }

    [Theory]
    [InlineData("One thing was said in Geneva.", "Another thing was done in Beijing.")]
    [InlineData("Another thing was done in Beijing by all of them.", "One thing was said in Geneva.")]
    public void Paragraphs_that_the_source_joins_keep_both_translations(string first, string second)
    {
        var apart = new TranslationOf($"{first}\n\n{second}\n", "Première chose.\n\nAutre chose.\n").Synced();
        var joined = apart with { Source = $"{first} {second}\n" };

        Stable(joined, "update 1, removed 1");
        foreach (var state in new[] { joined, joined.Synced(), joined.Synced(prune: true) })
        {
            var words = Regrouping.WordsOf(state.Reconciled, 0, Regrouping.JoinedTo(state.Reconciled));
            Assert.Equal("Première chose. Autre chose.", string.Join(' ', words.Select(w => w.Text)));
        }

        var done = joined.Synced();
        done = done with { File = done.File.Replace(" UPDATE", "", StringComparison.Ordinal) };
        Assert.Empty(Regrouping.JoinedTo(done.Reconciled));
        Assert.Equal("done 1", done.Synced(prune: true).States);
    }

    [Theory]
    [InlineData("One thing was said in Geneva.", "Another thing was done in Beijing.")]
    [InlineData("One thing was said in Geneva.", "Another thing was done in Beijing by all of them.")]
    public void The_other_part_of_a_paragraph_that_the_source_splits_waits_for_its_words(string first, string second)
    {
        var whole = new TranslationOf($"{first} {second}\n", "Les deux choses.\n").Synced();
        var split = whole with { Source = $"{first}\n\n{second}\n" };

        Stable(split, "todo 1, update 1");
        Assert.Single(Regrouping.SplitFrom(split.Reconciled));
        Assert.Single(Regrouping.SplitFrom(split.Synced().Reconciled));
        Assert.Empty(Regrouping.SplitFrom((whole with { Source = $"{first}\n\nNobody has answered any of these questions.\n" }).Reconciled));
    }

    /// <summary>Each part has too few of the words of the whole to be like it.</summary>
    [Fact]
    public void Many_parts_of_one_paragraph_are_told_as_two_are()
    {
        const string whole = "One thing was said in Geneva. Another happened then near Beijing. Experts wrote letters about it. Nobody answered those questions ever. States remain silent until today.";
        var parts = whole.Replace(". ", ".\n\n", StringComparison.Ordinal);
        var one = new TranslationOf($"## First\n\n{whole}\n\n## Last\n", "## Premier\n\nTout cela.\n\n## Dernier\n").Synced();
        var split = one with { Source = $"## First\n\n{parts}\n\n## Last\n" };
        var many = new TranslationOf(split.Source, "## Premier\n\nUn.\n\nDeux.\n\nTrois.\n\nQuatre.\n\nCinq.\n\n## Dernier\n").Synced();
        var joined = many with { Source = one.Source };

        Stable(split, "done 2, todo 4, update 1");
        Assert.Equal(4, Regrouping.SplitFrom(split.Synced().Reconciled).Count);
        Stable(joined, "done 2, update 1, removed 4");
        var words = Regrouping.WordsOf(joined.Reconciled, 1, Regrouping.JoinedTo(joined.Reconciled));
        Assert.Equal("Un. Deux. Trois. Quatre. Cinq.", string.Join(' ', words.Select(w => w.Text)));
    }

    [Theory]
    [InlineData("\u200F")]
    [InlineData("> ")]
    [InlineData("\uFEFF\u202B >\u00A0")]
    public void What_nobody_sees_before_a_marker_goes(string before)
    {
        var damaged = Fixture with { File = Fixture.File.Replace("<!-- en", before + "<!-- en", StringComparison.Ordinal) };

        Stable(damaged, "done 8");
        Assert.Equal(Fixture.File, damaged.Synced().File);
    }

    [Fact]
    public void What_somebody_wrote_before_a_marker_belongs_to_the_paragraph_above()
    {
        var damaged = Fixture with { File = Fixture.File.Replace("<!-- en 1707bcc4", "Bonjour Anna ! <!-- en 1707bcc4", StringComparison.Ordinal) };

        Stable(damaged, "done 8");
        Assert.EndsWith("\n\nBonjour Anna !", damaged.Synced().Words(2).TrimEnd(), StringComparison.Ordinal);
        Assert.Contains("Bonjour Anna ! \n\n<!-- en 1707bcc4\n", damaged.Synced().File, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-->\u200F\n")]
    [InlineData("-->\n\u200F\u202C\n")]
    [InlineData("-->\u200B \n\u00A0\n")]
    public void What_nobody_sees_below_a_comment_is_no_paragraph(string end)
    {
        var damaged = Fixture with { File = Fixture.File.Replace("-->\n", end, StringComparison.Ordinal) };

        Stable(damaged, "done 8");
        Assert.All(damaged.Reconciled.Blocks, b => Assert.Single(b.Body));
    }

    [Fact]
    public void Markers_on_the_line_of_the_words_before_them_are_found()
    {
        var joined = Fixture with { File = OnOneLine(Fixture.File).Replace("\n\n", " ", StringComparison.Ordinal) };

        Assert.Equal(8, joined.File.Split("<!-- en").Length - 1);
        Assert.Equal(8, joined.Synced().Read(new Generator.Diagnostics.Findings()).Segments.Length);
        Assert.Equal("done 8", joined.States);
    }

    [Fact]
    public void Markers_on_one_line_are_restored()
    {
        var joined = Fixture with { File = OnOneLine(Fixture.File) };

        Stable(joined, "done 8");
        Stable(joined with { Source = Edited(joined.Source) }, "done 7, update 1");
    }

    [Fact]
    public void Words_typed_below_the_old_text_are_kept()
    {
        var edited = (Fixture with { Source = Edited(Fixture.Source) }).Synced();
        var typed = edited with { File = edited.File.Replace("alarm.[^1]\n-->\n\nDepuis", "alarm.[^1]\n\nDepuis", StringComparison.Ordinal) };

        Stable(typed, "done 7, check 1");
        Assert.Equal(Fixture.Words(2), typed.Synced().Words(2));
    }

    [Fact]
    public void An_emptied_block_can_be_merged_or_left_out_on_purpose()
    {
        var merged = Fixture with
        {
            File = Fixture.File
            .Replace("1707bcc4\n", "1707bcc4 MERGED\n", StringComparison.Ordinal)
            .Replace("Les mesures suivantes sont urgentes :\n", "", StringComparison.Ordinal)
        };

        Stable(merged, "done 7, merged 1");
        Stable(merged with { Source = merged.Source.Replace("steps are", "steps now are", StringComparison.Ordinal) }, "done 7, todo 1");
        var withWords = Fixture with { File = Fixture.File.Replace("1707bcc4\n", "1707bcc4 OMIT\n", StringComparison.Ordinal) };
        Stable(withWords, "done 8");
        Assert.Equal("VoidWord", withWords.Faults);
    }

    [Fact]
    public void Words_that_are_those_of_the_source_are_still_to_do()
    {
        const string words = "Signez avant le 10 décembre 2020.";
        var same = Fixture with { File = Fixture.File.Replace(words, "Sign before 10 December 2020.", StringComparison.Ordinal) };

        Stable(same, "done 7, todo 1");
        Assert.True(same.Reconciled.Blocks[6].IsSameAsSource);
        Stable(same with { File = same.File.Replace("2020.\n-->\n\n", "2020.\n-->\n\n<!-- ignore: same-as-source -->\n", StringComparison.Ordinal) }, "done 8");
    }

    [Fact]
    public void Words_that_are_the_same_on_purpose_are_done_and_keep_saying_so()
    {
        const string words = "Signez avant le 10 décembre 2020.";
        var same = Fixture with { File = Fixture.File.Replace(words, "Sign before 10 December 2020.", StringComparison.Ordinal).Replace("521e6ed7\n", "521e6ed7 OK\n", StringComparison.Ordinal) };

        Stable(same, "done 8");
        Assert.Contains("<!-- en 521e6ed7 OK\n", same.Synced().Synced().File, StringComparison.Ordinal);
        Assert.False(same.Reconciled.Blocks[6].IsSameAsSource);
        var translated = same with { File = same.File.Replace("\nSign before 10 December 2020.\n\n<!--", $"\n{words}\n\n<!--", StringComparison.Ordinal) };
        Assert.Contains("<!-- en 521e6ed7\n", translated.Synced().File, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_word_counts_as_one_to_check()
    {
        var machine = Fixture with { File = Fixture.File.Replace("521e6ed7\n", "521e6ed7 MISE À JOUR était c79de959\n", StringComparison.Ordinal) };

        Stable(machine, "done 7, check 1");
        Assert.Contains("<!-- en 521e6ed7 CHECK was c79de959\n", machine.Synced().File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_address_is_changed_in_the_translation_too()
    {
        var moved = Fixture with { Source = Fixture.Source.Replace("org/statement", "org/archive", StringComparison.Ordinal) };

        Assert.Contains("<https://example.org/archive>", moved.Words(7), StringComparison.Ordinal);
        Assert.Contains("[^1]: Déclaration du 26 juin 2020, <https://example.org/archive>.", moved.Synced().File, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_block_gets_its_marker_behind_the_one_before_it()
    {
        var added = Fixture with { Source = Fixture.Source.Replace("Sign before", "Over 300 organisations have joined.\n\nSign before", StringComparison.Ordinal) };

        Assert.Contains("""
            a dit une survivante.

            <!-- en 79a53e6f TODO
            Over 300 organisations have joined.
            -->

            <!-- en 521e6ed7
            """, added.Synced().File, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_without_a_place_go_only_when_somebody_asks()
    {
        const string quote = "> \"Silence is not neutrality,\" said one survivor.\n\n";
        var deleted = Fixture with { Source = Fixture.Source.Replace(quote, "", StringComparison.Ordinal) };

        Assert.Contains("a dit une survivante.", deleted.Synced().File, StringComparison.Ordinal);
        Assert.DoesNotContain("a dit une survivante.", deleted.Synced(prune: true).File, StringComparison.Ordinal);
        Assert.Equal("done 7", deleted.Synced(prune: true).States);
    }

    [Fact]
    public void The_end_of_a_comment_without_its_beginning_is_never_published()
    {
        var half = Fixture with { File = Fixture.File.Replace("<!-- en 1707bcc4\n", "", StringComparison.Ordinal) };

        Stable(half, "done 6, todo 1, check 1");
        Assert.Equal("StrayEnd", half.Faults);
        const string rest = "The following steps are urgent:\n-->\n\n";
        Stable(half with { File = half.File.Replace(rest, "", StringComparison.Ordinal) }, "done 7, check 1");
    }

    [Fact]
    public void Another_structure_is_left_alone()
    {
        var other = new TranslationOf(TranslationOf.Page, TranslationOf.Unmarked.Replace("- nommer un Rapporteur spécial ;\n", "", StringComparison.Ordinal));

        Assert.Equal("structure", other.States);
        Assert.Equal("appoint", other.Reconciled.Mismatch!.Source!.Text.Split('\n')[1].Split(' ')[1]);
        Unchanged(other);
    }

    [Fact]
    public void Signs_that_would_end_the_comment_come_back_as_they_were()
    {
        const string source = "An arrow --> here, --\\> there, — and —> too.\n";
        var synced = new TranslationOf(source, "Une flèche.\n").Synced();

        Assert.Equal("<!-- en " + synced.Blocks[0].Hash + "\nAn arrow --\\> here, --\\\\> there, — and —\\> too.\n-->\n\nUne flèche.\n", synced.File);
        Stable(synced, "done 1");
        Assert.Equal("", synced.Faults);
    }

    [Fact]
    public void Windows_line_ends_stay_while_nothing_else_changes()
    {
        var windows = Fixture with { File = Fixture.File.Replace("\n", "\r\n", StringComparison.Ordinal) };

        Unchanged(windows);
        Assert.DoesNotContain('\r', (windows with { Source = Edited(windows.Source) }).Synced().File);
    }

    private static string Edited(string source) =>
        source.Replace("more than 50 experts", "more than 50 independent UN experts", StringComparison.Ordinal);

    /// <summary>All lines of each marker on its first.</summary>
    private static string OnOneLine(string file) => string.Concat(file.Split("<!--").Select((part, i) =>
        i == 0 ? part : "<!--" + part[..part.IndexOf("-->", StringComparison.Ordinal)].Replace('\n', ' ') + part[part.IndexOf("-->", StringComparison.Ordinal)..]));

    private static void Stable(TranslationOf translation, string states)
    {
        Assert.Equal(states, translation.States);
        Assert.Equal(states, translation.Synced().States);
        Unchanged(translation.Synced());
    }

    private static void Unchanged(TranslationOf translation) => Assert.Equal(translation.File, translation.Synced().File);
}
