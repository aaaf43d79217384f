package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;
import static org.vastine.domain.reply.GuardFixture.aReplyTo;
import static org.vastine.domain.reply.GuardFixture.noticed;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.ReplyMove;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Style;

/** The guard puts a draft into the eyes of the customer and of those who watch. */
class HowItReadsTest {

  private static final String DRAFT =
      "We have read your message and shall see what there is to do.";
  private static final ToldHarm LATE =
      new ToldHarm(Set.of(HarmKind.WAITING), List.of("two weeks late"), HarmWord.BLANKET);
  private static final Set<ReplyMove> EVERY_HELP =
      EnumSet.of(
          ReplyMove.APOLOGY,
          ReplyMove.SOLUTION,
          ReplyMove.LATER,
          ReplyMove.TIME,
          ReplyMove.INVITATION);

  @ParameterizedTest
  @EnumSource(names = {"URGENT", "CONSTRUCTIVE", "IRRITATED"})
  void R13_a_first_reply_that_passes_over_the_harm_is_warned_with_the_customers_words(Style style) {
    GuardReading reading = read(does(Set.of()).with(LATE), aReplyTo(style));

    assertThat(reading.findings())
        .singleElement()
        .satisfies(finding -> {
          assertThat(finding.kind()).isEqualTo(FindingKind.NO_EMPATHY);
          assertThat(finding.severity()).isEqualTo(Severity.WARN);
          assertThat(finding.facts()).containsEntry("harm", "two weeks late");
        });
    assertThat(reading.reads().customer()).contains(ReadPoint.HARM_PASSED_OVER);
    assertThat(reading.reads().harm()).containsExactly("two weeks late");
  }

  @Test
  void R13_harm_that_is_spoken_of_or_that_nobody_told_is_no_finding() {
    ToldHarm spokenOf = new ToldHarm(LATE.kinds(), LATE.words(), HarmWord.SPOKEN_OF);

    assertThat(kinds(does(Set.of()).with(spokenOf), aReplyTo(Style.IRRITATED))).isEmpty();
    assertThat(kinds(does(Set.of()).with(ToldHarm.NONE), aReplyTo(Style.IRRITATED))).isEmpty();
    assertThat(read(does(Set.of()).with(spokenOf), aReplyTo(Style.IRRITATED)).reads().customer())
        .containsExactly(ReadPoint.HARM_NAMED);
  }

  @Test
  void R13_the_harm_is_owed_a_word_in_the_first_reply_in_public_to_a_complaint_alone() {
    TextReading text = does(Set.of()).with(LATE);

    assertThat(kinds(text, aReplyTo(Style.QUESTION))).isEmpty();
    assertThat(kinds(text, aReplyTo(Style.AD_WEARY))).isEmpty();
    assertThat(kinds(text, aReplyTo(Style.HOSTILE))).isEmpty();
    assertThat(kinds(text, aReplyTo(Style.IRRITATED).inPrivate())).isEmpty();
    assertThat(kinds(text, aReplyTo(Style.IRRITATED).afterOtherReplies())).isEmpty();
    assertThat(read(text, aReplyTo(Style.QUESTION)).reads().customer()).isEmpty();
  }

  @Test
  void R13_whoever_acts_at_a_time_or_solves_it_need_not_name_the_harm() {
    ToldHarm leftOut = new ToldHarm(LATE.kinds(), LATE.words(), HarmWord.LEFT_OUT);
    TextReading idle = lacks(Set.of(ReplyMove.TIME)).with(leftOut);
    TextReading solving =
        new TextReading(
            List.of(),
            Map.of(ReplyMove.SOLUTION, new TextSpan(0, 4)),
            Set.of(ReplyMove.TIME),
            leftOut);

    assertThat(kinds(idle, aReplyTo(Style.IRRITATED))).containsExactly(FindingKind.NO_EMPATHY);
    assertThat(kinds(idle, aReplyTo(Style.IRRITATED).withATime())).isEmpty();
    assertThat(kinds(solving, aReplyTo(Style.IRRITATED))).isEmpty();
    assertThat(kinds(does(Set.of()).with(leftOut), aReplyTo(Style.IRRITATED))).isEmpty();
    assertThat(read(solving, aReplyTo(Style.IRRITATED)).reads().customer())
        .containsExactly(ReadPoint.HELPED);
  }

  @Test
  void R13_harm_and_its_words_go_together() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ToldHarm(Set.of(HarmKind.MONEY), List.of(), HarmWord.BLANKET));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ToldHarm(Set.of(), List.of("late"), HarmWord.BLANKET));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ToldHarm(LATE.kinds(), List.of("a", "b", "c", "d", "e"), HarmWord.BLANKET));
    assertThat(
            kinds(
                does(Set.of()).with(new ToldHarm(Set.of(), List.of(), HarmWord.BLANKET)),
                aReplyTo(Style.IRRITATED)))
        .isEmpty();
  }

  @Test
  void R13_a_reply_that_needs_the_customer_to_give_way_is_warned_unless_there_is_danger() {
    TextReading text =
        TextReading.of(List.of(noticed(FindingKind.ASKS_TO_YIELD, 0.8, DRAFT, "see what")));

    assertThat(kinds(text, aReplyTo(Style.IRRITATED))).containsExactly(FindingKind.ASKS_TO_YIELD);
    assertThat(kinds(text, aReplyTo(Style.HOSTILE))).containsExactly(FindingKind.ASKS_TO_YIELD);
    assertThat(kinds(text, aReplyTo(Style.URGENT))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "DEFENSIVE, DOUBTED",
    "BLAMES_CUSTOMER, BLAMED",
    "SARCASTIC, MOCKED",
    "PROFANE_INSULTING, MOCKED",
    "VICTIM_PLAYING, PITY_ASKED",
    "ASKS_TO_YIELD, MUST_YIELD"
  })
  void R13_what_hurts_the_customer_makes_them_argue(FindingKind kind, ReadPoint point) {
    HowItReads reads =
        read(TextReading.of(List.of(noticed(kind, 0.9))), aReplyTo(Style.IRRITATED)).reads();

    assertThat(reads.customer()).contains(point);
    assertThat(reads.next()).contains(NextTurn.ARGUES);
    assertThat(reads.because()).contains(point);
    assertThat(point.isGood()).isFalse();
  }

  @Test
  void R26_a_bystander_sees_a_quarrel_and_what_should_not_be_there() {
    HowItReads reads =
        read(
                TextReading.of(
                    List.of(
                        noticed(FindingKind.BLAMES_CUSTOMER, 0.9),
                        noticed(FindingKind.DISCLOSES_PERSONAL_DATA, 0.9))),
                aReplyTo(Style.IRRITATED))
            .reads();

    assertThat(reads.bystander())
        .containsExactly(ReadPoint.SEES_QUARREL, ReadPoint.SEES_PRIVATE_DATA);
  }

  @Test
  void R26_nobody_watches_in_private() {
    TextReading text = TextReading.of(List.of(noticed(FindingKind.BLAMES_CUSTOMER, 0.9)));

    assertThat(read(text, aReplyTo(Style.IRRITATED).inPrivate()).reads().bystander()).isEmpty();
    assertThat(
            read(does(Set.of(ReplyMove.INVITATION)), aReplyTo(Style.IRRITATED).inPrivate())
                .reads()
                .customer())
        .isEmpty();
  }

  @Test
  void R26_a_solution_is_seen_by_both_and_thanked_for() {
    HowItReads reads =
        read(
                does(Set.of(ReplyMove.APOLOGY, ReplyMove.SOLUTION, ReplyMove.TIME)),
                aReplyTo(Style.IRRITATED))
            .reads();

    assertThat(reads.customer())
        .containsExactly(ReadPoint.SORRY, ReadPoint.HELPED, ReadPoint.DATED);
    assertThat(reads.bystander()).containsExactly(ReadPoint.SEES_HELP);
    assertThat(reads.next()).contains(NextTurn.THANKS);
    assertThat(reads.because()).contains(ReadPoint.HELPED);
  }

  @Test
  void R26_whoever_gets_nothing_asks_again() {
    HowItReads reads = read(lacks(EVERY_HELP), aReplyTo(Style.IRRITATED)).reads();

    assertThat(reads.customer()).containsExactly(ReadPoint.NOT_SORRY, ReadPoint.NO_HELP);
    assertThat(reads.bystander()).containsExactly(ReadPoint.SEES_NOTHING_DONE);
    assertThat(reads.next()).contains(NextTurn.ASKS_AGAIN);
    assertThat(reads.because()).contains(ReadPoint.NO_HELP);
  }

  @Test
  void R26_a_question_that_is_explained_to_did_get_something() {
    TextReading silent = lacks(EVERY_HELP);
    TextReading explained =
        new TextReading(
            List.of(), Map.of(ReplyMove.EXPLANATION, new TextSpan(0, 4)), silent.lacks());

    assertThat(read(silent, aReplyTo(Style.QUESTION)).reads().customer())
        .containsExactly(ReadPoint.NO_HELP);
    assertThat(read(explained, aReplyTo(Style.QUESTION)).reads().customer()).isEmpty();
    assertThat(read(silent, aReplyTo(Style.PRAISE)).reads().customer()).isEmpty();
    assertThat(read(silent, aReplyTo(Style.QUESTION).withATime()).reads().customer())
        .containsExactly(ReadPoint.DATED);
  }

  @Test
  void R26_a_promise_without_a_time_is_asked_about() {
    TextReading later =
        new TextReading(
            List.of(), Map.of(ReplyMove.LATER, new TextSpan(0, 4)), Set.of(ReplyMove.TIME));

    HowItReads reads = read(later, aReplyTo(Style.IRRITATED)).reads();

    assertThat(reads.customer()).containsExactly(ReadPoint.UNDATED);
    assertThat(reads.next()).contains(NextTurn.ASKS_AGAIN);
    assertThat(read(later, aReplyTo(Style.IRRITATED).withATime()).reads().next())
        .contains(NextTurn.SILENT);
  }

  @Test
  void R17_a_way_to_private_is_taken_and_a_stranger_sees_no_end() {
    HowItReads reads = read(does(Set.of(ReplyMove.INVITATION)), aReplyTo(Style.IRRITATED)).reads();

    assertThat(reads.customer()).containsExactly(ReadPoint.WAY_GIVEN);
    assertThat(reads.bystander()).containsExactly(ReadPoint.SEES_LEAVING);
    assertThat(reads.next()).contains(NextTurn.IN_PRIVATE);
    assertThat(
            read(does(Set.of()), aReplyTo(Style.IRRITATED).movingToPrivate().withAContact())
                .reads()
                .customer())
        .containsExactly(ReadPoint.WAY_GIVEN);
  }

  @Test
  void R27_whoever_attacks_and_meets_calm_falls_silent() {
    HowItReads reads = read(does(Set.of(ReplyMove.INVITATION)), aReplyTo(Style.HOSTILE)).reads();

    assertThat(reads.bystander()).containsExactly(ReadPoint.SEES_CALM, ReadPoint.SEES_LEAVING);
    assertThat(reads.next()).contains(NextTurn.SILENT);
    assertThat(reads.because()).contains(ReadPoint.SEES_CALM);
  }

  @Test
  void R31_whoever_gets_something_for_a_threat_asks_for_more() {
    HowItReads reads =
        read(
                TextReading.of(List.of(noticed(FindingKind.YIELDS_TO_THREAT, 0.9))),
                aReplyTo(Style.THREAT))
            .reads();

    assertThat(reads.next()).contains(NextTurn.ASKS_AGAIN);
    assertThat(reads.because()).contains(ReadPoint.SEES_GIVING_IN);
  }

  @Test
  void R15_a_delay_is_seen_and_missed_where_nothing_is_said_of_it() {
    HowItReads reads = read(does(Set.of()), aReplyTo(Style.IRRITATED).late()).reads();

    assertThat(reads.customer()).containsExactly(ReadPoint.WAIT_UNSAID);
    assertThat(reads.bystander()).containsExactly(ReadPoint.SEES_DELAY);
  }

  @Test
  void R26_a_fault_that_we_stand_by_and_words_that_come_again_are_seen() {
    assertThat(
            read(does(Set.of(ReplyMove.ADMISSION)), aReplyTo(Style.IRRITATED)).reads().bystander())
        .containsExactly(ReadPoint.SEES_FAULT_OWNED);
    assertThat(
            read(does(Set.of()), aReplyTo(Style.QUESTION).afterPublicReplies(4))
                .reads()
                .bystander())
        .containsExactly(ReadPoint.SEES_LONG_TALK);
  }

  @Test
  void R13_where_the_words_tell_nothing_nothing_is_expected() {
    assertThat(read(does(Set.of()), aReplyTo(Style.NEUTRAL)).reads()).isEqualTo(HowItReads.UNKNOWN);
    assertThat(
            new ReplyGuard()
                .read(
                    " ",
                    TextReading.of(List.of()),
                    aReplyTo(Style.URGENT).late().context(),
                    aPolicy())
                .reads())
        .isEqualTo(HowItReads.UNKNOWN);
    assertThatIllegalArgumentException()
        .isThrownBy(() ->
            new HowItReads(
                List.of(),
                List.of(),
                Optional.of(NextTurn.THANKS),
                Optional.empty(),
                List.of(),
                Optional.empty()));
  }

  private static TextReading does(Set<ReplyMove> moves) {
    Map<ReplyMove, TextSpan> places = new EnumMap<>(ReplyMove.class);
    moves.forEach(move -> places.put(move, new TextSpan(0, 4)));
    return new TextReading(List.of(), places, Set.of());
  }

  private static TextReading lacks(Set<ReplyMove> moves) {
    return new TextReading(List.of(), Map.of(), moves);
  }

  private static List<FindingKind> kinds(TextReading text, GuardFixture situation) {
    return read(text, situation).findings().stream().map(Finding::kind).toList();
  }

  private static GuardReading read(TextReading text, GuardFixture situation) {
    return new ReplyGuard().read(DRAFT, text, situation.context(), aPolicy());
  }
}
