package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.feedbackcase.CaseFixture.AINO;
import static org.vastine.domain.feedbackcase.CaseFixture.BO;
import static org.vastine.domain.feedbackcase.CaseFixture.CASE;
import static org.vastine.domain.feedbackcase.CaseFixture.DELIVERY;
import static org.vastine.domain.feedbackcase.CaseFixture.DRAFT;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.WORDS;
import static org.vastine.domain.feedbackcase.CaseFixture.aMention;
import static org.vastine.domain.feedbackcase.CaseFixture.assessed;
import static org.vastine.domain.feedbackcase.CaseFixture.by;
import static org.vastine.domain.feedbackcase.CaseFixture.id;
import static org.vastine.domain.feedbackcase.CaseFixture.triageAt;
import static org.vastine.domain.feedbackcase.PlanProgress.State.DONE;
import static org.vastine.domain.feedbackcase.PlanProgress.State.NEXT;
import static org.vastine.domain.feedbackcase.PlanProgress.State.NOT_NEEDED;
import static org.vastine.domain.feedbackcase.PlanProgress.State.OPEN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.triage.Style;

class PlanProgressTest {

  private final List<CaseEvent> events = new ArrayList<>();
  private Optional<Instant> alarmTold = Optional.empty();

  private void begin(Style style) {
    Mention mention = aMention(1, NOON);
    happens(CaseIntake.open(mention, NOON));
    triageAt(NOON).judged(now(), mention.id(), assessed(style, 0.9)).forEach(this::happens);
  }

  private void happens(CaseEvent event) {
    events.add(event);
  }

  private FeedbackCase now() {
    return FeedbackCase.fold(CASE, events);
  }

  private void claimed() {
    happens(new CaseEvent.Claimed(NOON, by(AINO), AINO, NOON.plusSeconds(900)));
  }

  /** A reply that thanks, takes no side, and leaves out all else that may be told from words. */
  private void thanked() {
    replied(
        new ReplyMoves(
            Set.of(ReplyMove.THANKS),
            EnumSet.complementOf(EnumSet.of(ReplyMove.THANKS, ReplyMove.TAKING_SIDES))));
  }

  private void replied(ReplyMoves moves) {
    DeliveryId delivery = new DeliveryId(id(300 + events.size()));
    happens(
        new CaseEvent.ReplyQueued(
            NOON, by(AINO), DRAFT, delivery, Audience.PUBLIC, NOON, false, moves));
    happens(
        new CaseEvent.ReplyPublished(
            NOON.plusSeconds(11), by(AINO), delivery, Audience.PUBLIC, true));
  }

  private void writesAgain(Style style) {
    Mention mention = aMention(2, NOON.plusSeconds(60));
    CaseIntake.join(now(), mention, NOON.plusSeconds(60)).forEach(this::happens);
    triageAt(NOON.plusSeconds(60))
        .judged(now(), mention.id(), assessed(style, 0.9))
        .forEach(this::happens);
  }

  private PlanProgress.Stand stand(PlaybookStep step) {
    return PlanProgress.of(now(), events, alarmTold).steps().stream()
        .filter(one -> one.step() == step)
        .findFirst()
        .orElseThrow();
  }

  private PlanProgress.State state(PlaybookStep step) {
    return stand(step).state();
  }

  private Optional<PlaybookStep> next() {
    return PlanProgress.of(now(), events, alarmTold).steps().stream()
        .filter(one -> one.state() == NEXT)
        .map(PlanProgress.Stand::step)
        .findFirst();
  }

  @Test
  void R5_on_a_threat_the_next_step_moves_on_with_what_really_happened() {
    begin(Style.THREAT);
    assertThat(next()).contains(PlaybookStep.ALERT_OWNER);

    alarmTold = Optional.of(NOON.plusSeconds(1));
    assertThat(stand(PlaybookStep.ALERT_OWNER).at()).contains(NOON.plusSeconds(1));
    assertThat(next()).contains(PlaybookStep.KEEP_EVIDENCE);

    happens(new ConductEvent.EvidenceSealed(NOON, by(AINO), 2, Optional.empty()));
    assertThat(stand(PlaybookStep.KEEP_EVIDENCE).event()).contains(events.size());
    assertThat(next()).contains(PlaybookStep.CLAIM);

    claimed();
    assertThat(next()).contains(PlaybookStep.REPLY);

    thanked();
    assertThat(stand(PlaybookStep.REPLY).event()).contains(events.size());
    assertThat(state(PlaybookStep.STAY_NEUTRAL)).isEqualTo(DONE);
    assertThat(next()).isEmpty();
  }

  @Test
  void a_reply_does_only_what_its_words_show() {
    begin(Style.CONSTRUCTIVE);
    claimed();
    thanked();

    assertThat(state(PlaybookStep.REPLY)).isEqualTo(DONE);
    assertThat(state(PlaybookStep.THANK)).isEqualTo(DONE);
    assertThat(state(PlaybookStep.SAY_WHAT_HAPPENS)).isEqualTo(OPEN);
    assertThat(next()).contains(PlaybookStep.RECORD_LESSON);
  }

  @Test
  void R31_a_reply_that_takes_a_side_is_not_neutral() {
    begin(Style.THREAT);
    claimed();
    replied(new ReplyMoves(Set.of(ReplyMove.TAKING_SIDES), Set.of()));

    assertThat(state(PlaybookStep.STAY_NEUTRAL)).isNotEqualTo(DONE);
  }

  @Test
  void a_reply_from_before_words_were_read_for_it_counts_for_all_that_a_reply_says() {
    begin(Style.CONSTRUCTIVE);
    happens(
        new CaseEvent.ReplyQueued(NOON, by(AINO), DRAFT, DELIVERY, Audience.PUBLIC, NOON, false));
    happens(new CaseEvent.ReplyPublished(NOON, by(AINO), DELIVERY, Audience.PUBLIC, true));

    assertThat(state(PlaybookStep.THANK)).isEqualTo(DONE);
    assertThat(state(PlaybookStep.SAY_WHAT_HAPPENS)).isEqualTo(DONE);
    assertThat(state(PlaybookStep.RECORD_LESSON)).isNotEqualTo(DONE);
  }

  @Test
  void who_writes_again_is_answered_again_and_what_is_said_once_stays_said() {
    begin(Style.IRRITATED);
    claimed();
    replied(
        new ReplyMoves(Set.of(ReplyMove.APOLOGY, ReplyMove.SOLUTION), Set.of(ReplyMove.THANKS)));
    assertThat(next()).contains(PlaybookStep.RETURN_TO_THREAD);

    writesAgain(Style.IRRITATED);
    assertThat(next()).contains(PlaybookStep.REPLY);
    assertThat(state(PlaybookStep.APOLOGISE_ONCE)).isEqualTo(DONE);
    assertThat(state(PlaybookStep.OFFER_SOLUTION)).isEqualTo(DONE);
  }

  @Test
  void R18_asking_for_facts_is_done_by_asking_and_undone_by_taking_it_back() {
    begin(Style.URGENT);
    FactRequestId request = new FactRequestId(id(80));
    assertThat(state(PlaybookStep.ASK_FACTS_IN_PRIVATE)).isEqualTo(OPEN);

    happens(
        new FactRequestEvent.FactsAsked(NOON, by(AINO), request, AINO, NOON.plusSeconds(9_000)));
    assertThat(stand(PlaybookStep.ASK_FACTS_IN_PRIVATE).event()).contains(events.size());

    happens(new FactRequestEvent.FactsWithdrawn(NOON, by(AINO), request));
    assertThat(state(PlaybookStep.ASK_FACTS_IN_PRIVATE)).isEqualTo(OPEN);
  }

  @Test
  void R29_the_ladder_is_climbed_by_a_step_that_holds_and_not_by_one_that_waits_or_was_lifted() {
    begin(Style.HARASSMENT);
    ConductStepId step = new ConductStepId(id(81));
    happens(conduct(step, ConductRung.BLOCKED, ConductMove.PROPOSED));
    assertThat(state(PlaybookStep.CLIMB_CONDUCT_LADDER)).isEqualTo(OPEN);

    happens(conduct(step, ConductRung.BLOCKED, ConductMove.CONFIRMED));
    assertThat(stand(PlaybookStep.CLIMB_CONDUCT_LADDER).event()).contains(events.size());
    assertThat(state(PlaybookStep.PUBLISH_HOUSE_RULES)).isEqualTo(OPEN);

    happens(conduct(step, ConductRung.BLOCKED, ConductMove.LIFTED));
    assertThat(state(PlaybookStep.CLIMB_CONDUCT_LADDER)).isEqualTo(OPEN);

    happens(conduct(new ConductStepId(id(82)), ConductRung.WARNED, ConductMove.TAKEN));
    assertThat(state(PlaybookStep.PUBLISH_HOUSE_RULES)).isEqualTo(DONE);
    assertThat(state(PlaybookStep.CLIMB_CONDUCT_LADDER)).isEqualTo(DONE);
  }

  private static CaseEvent conduct(ConductStepId step, ConductRung rung, ConductMove move) {
    return new ConductEvent.ConductMoved(NOON, by(AINO), step, rung, move, Optional.empty());
  }

  @Test
  void R32_a_member_is_relieved_when_somebody_else_has_the_case() {
    begin(Style.HARASSMENT);
    claimed();
    assertThat(state(PlaybookStep.RELIEVE_MEMBER)).isEqualTo(OPEN);

    happens(new CaseEvent.Assigned(NOON, by(BO), BO));
    assertThat(stand(PlaybookStep.RELIEVE_MEMBER).event()).contains(events.size());
  }

  @Test
  void R25_the_way_back_is_done_by_asking_the_thread_and_not_needed_once_waived() {
    begin(Style.IRRITATED);
    claimed();
    replied(ReplyMoves.UNKNOWN);
    happens(
        new FollowUpEvent.Solved(NOON, by(AINO), WORDS, Optional.of(NOON.plusSeconds(90)), true));
    assertThat(state(PlaybookStep.RETURN_TO_THREAD)).isEqualTo(NEXT);

    List<CaseEvent> before = List.copyOf(events);
    happens(new FollowUpEvent.FollowUpWaived(NOON, by(AINO), WORDS));
    assertThat(state(PlaybookStep.RETURN_TO_THREAD)).isEqualTo(NOT_NEEDED);

    events.clear();
    events.addAll(before);
    happens(new FollowUpEvent.FollowUpSent(NOON, by(AINO), DELIVERY, NOON.plusSeconds(99)));
    assertThat(stand(PlaybookStep.RETURN_TO_THREAD).event()).contains(events.size());
  }

  @Test
  void ending_a_case_does_nothing_of_what_was_left_undone() {
    begin(Style.THREAT);
    happens(new CaseEvent.Closed(NOON, by(AINO), CaseOutcome.SILENT, Optional.empty()));

    assertThat(PlanProgress.of(now(), events, alarmTold).steps())
        .noneMatch(stand -> stand.state() == DONE || stand.state() == NEXT);
    assertThat(state(PlaybookStep.REPLY)).isEqualTo(NOT_NEEDED);
    assertThat(state(PlaybookStep.KEEP_EVIDENCE)).isEqualTo(OPEN);
  }
}
