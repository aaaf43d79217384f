package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/** What the guard says to words that nobody has put into a draft. */
final class CheckRepliesTest {

  private static final String COMPLAINT = "irritated: where is my parcel?";

  private final Casework work = new Casework();

  private Decision<List<GuardReading>> checks(Actor who, List<CheckReplies.Check> checks) {
    return work.checks().handle(who, new CheckReplies.Command(checks));
  }

  private static CheckReplies.Check check(String words, String mention) {
    return new CheckReplies.Check(
        words, mention, Optional.empty(), Audience.PUBLIC, false, false, Optional.empty());
  }

  private static CheckReplies.Check check(String words, CaseId of) {
    return new CheckReplies.Check(
        words, COMPLAINT, Optional.empty(), Audience.PUBLIC, false, false, Optional.of(of));
  }

  private GuardReading reads(CheckReplies.Check check) {
    return accepted(checks(work.aino, List.of(check))).getFirst();
  }

  private static List<FindingKind> found(GuardReading reading) {
    return reading.findings().stream().map(Finding::kind).toList();
  }

  @Test
  void R13_each_reply_is_read_against_what_it_answers_in_the_order_in_which_they_came() {
    List<GuardReading> readings =
        accepted(
            checks(
                work.aino,
                List.of(
                    check(Casework.GOOD_WORDS, COMPLAINT),
                    check(Casework.GOOD_WORDS + " damn", COMPLAINT))));

    assertThat(readings).hasSize(2);
    assertThat(readings.getFirst().stops()).isFalse();
    assertThat(readings.getLast().stops()).isTrue();
    assertThat(found(readings.getLast())).contains(FindingKind.PROFANE_INSULTING);
  }

  @Test
  void R14_the_style_is_what_text_understanding_says_unless_the_asker_knows_better() {
    GuardReading hostile = reads(check(Casework.GOOD_WORDS, "hostile: you clowns"));
    GuardReading told =
        reads(
            new CheckReplies.Check(
                Casework.GOOD_WORDS,
                "hostile: you clowns",
                Optional.of(Style.IRRITATED),
                Audience.PUBLIC,
                false,
                false,
                Optional.empty()));

    assertThat(hostile.coolDown()).isPositive();
    assertThat(told.coolDown()).isZero();
  }

  @Test
  void R20_words_that_went_to_another_customer_are_found_where_the_case_is_told() {
    FeedbackCase first = work.caseOf(work.given.wrote("Maija", COMPLAINT));
    accepted(
        work.sends(
            work.aino, work.writes(work.aino, first, Casework.GOOD_WORDS), Optional.empty()));
    work.world.clock().advance(Duration.ofMinutes(1));
    work.delivers();
    FeedbackCase second = work.caseOf(work.given.wrote("Kalle", COMPLAINT));

    assertThat(found(reads(check(Casework.GOOD_WORDS, second.id()))))
        .contains(FindingKind.REPEATS_RECENT_REPLY);
    assertThat(found(reads(check(Casework.GOOD_WORDS, COMPLAINT))))
        .doesNotContain(FindingKind.REPEATS_RECENT_REPLY);
  }

  @Test
  void one_to_a_thousand_replies_are_checked_at_a_time() {
    CheckReplies.Check one = check("Thank you!", COMPLAINT);

    assertThat(code(checks(work.aino, List.of()))).isEqualTo("reply.too-many-checks");
    assertThat(code(checks(work.aino, Collections.nCopies(1_001, one))))
        .isEqualTo("reply.too-many-checks");
    assertThat(accepted(checks(work.aino, Collections.nCopies(1_000, one)))).hasSize(1_000);
  }

  @Test
  void it_takes_the_permission_to_understand_texts_and_for_cases_that_to_read_them() {
    FeedbackCase it = work.caseOf(work.given.wrote("Maija", COMPLAINT));
    Actor blind = work.lacking(Permission.READ_CASES);

    assertThat(
            code(
                checks(
                    work.lacking(Permission.UNDERSTAND_TEXTS),
                    List.of(check("Thank you!", COMPLAINT)))))
        .isEqualTo("team.permission-needed");
    assertThat(code(checks(blind, List.of(check("Thank you!", it.id())))))
        .isEqualTo("team.permission-needed");
    assertThat(code(checks(blind, List.of(check("Thank you!", COMPLAINT))))).isEqualTo("accepted");
    assertThat(code(checks(work.aino, List.of(check("Thank you!", new CaseId(new UUID(9, 9)))))))
        .isEqualTo("case.not-found");
  }
}
