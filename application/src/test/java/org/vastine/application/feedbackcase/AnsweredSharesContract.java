package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.AnsweredShares.Share;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEnd;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link AnsweredShares} keeps to. */
public abstract class AnsweredSharesContract extends PortContract {

  private static final Obligation ALWAYS = new Obligation.Always();
  private static final Obligation NINE_IN_TEN = new Obligation.TargetShare(90);
  private static final Instant SINCE = NOW.minus(Duration.ofDays(30));
  private static final Instant BEFORE = SINCE.minusSeconds(1);

  @Test
  final void R9_answers_decisions_and_neglect_are_counted_apart() {
    doInside(() -> {
      irritated(answered(NOW));
      irritated(answered(NOW));
      irritated(declined(NOW));
      irritated(disengaged(NOW));
      irritated(overdue(NOW));
      irritated();
    });

    assertThat(shares(SINCE)).containsExactly(irritated(new ObligationShare(2, 2, 1), 1));
  }

  @Test
  final void R21_asking_again_is_counted_by_the_day_of_the_zone() {
    Instant night = Instant.parse("2026-03-01T22:30:00Z");
    doInside(() -> {
      irritated(chased(night.minusSeconds(1)), chased(night), chased(night));
      irritated(chased(night.plus(Duration.ofDays(1))));
      irritated(answered(night));
    });
    ZoneId helsinki = ZoneId.of("Europe/Helsinki");

    assertThat(inside(() -> ports().answeredShares().chases(night, helsinki)))
        .isEqualTo(Map.of(LocalDate.parse("2026-03-02"), 2, LocalDate.parse("2026-03-03"), 1));
    assertThat(inside(() -> ports().answeredShares().chases(night, ZoneOffset.UTC)))
        .containsEntry(LocalDate.parse("2026-03-01"), 2);
    assertThat(elsewhere(() -> ports().answeredShares().chases(night, helsinki))).isEmpty();
  }

  private static CaseEvent chased(Instant at) {
    return new PromiseEvent.CustomerChased(at, By.VASTINE, at);
  }

  @Test
  final void R9_what_was_overdue_and_then_answered_or_left_is_no_longer_neglected() {
    doInside(() -> {
      irritated(overdue(NOW), answered(NOW));
      irritated(overdue(NOW), declined(NOW));
    });

    assertThat(shares(SINCE)).containsExactly(irritated(new ObligationShare(1, 1, 0), 0));
  }

  @Test
  final void R9_the_window_begins_after_its_first_moment() {
    doInside(() -> {
      irritated(answered(SINCE));
      irritated(answered(BEFORE), answered(NOW));
      irritated(declined(BEFORE));
      irritated(overdue(BEFORE));
      irritated(answered(SINCE.plusSeconds(1)));
    });

    assertThat(shares(SINCE)).containsExactly(irritated(new ObligationShare(1, 0, 0), 0));
    assertThat(shares(BEFORE.minusSeconds(1)))
        .containsExactly(irritated(new ObligationShare(3, 1, 1), 0));
  }

  @Test
  final void what_was_left_and_taken_up_again_waits_once_more() {
    doInside(() ->
        irritated(declined(NOW), new CaseEvent.Reopened(NOW, By.VASTINE, ReopenReason.BY_MEMBER)));

    assertThat(shares(SINCE)).containsExactly(irritated(new ObligationShare(0, 0, 0), 1));
  }

  @Test
  final void what_the_community_solved_and_what_needs_no_answer_does_not_count() {
    doInside(() -> {
      irritated(
          new CaseEvent.Closed(NOW, By.VASTINE, CaseOutcome.SOLVED_BY_COMMUNITY, Optional.empty()));
      planned(Style.NEUTRAL, new Obligation.May(), Optional.empty());
      given().with(planned(Style.HOSTILE, new Obligation.Never(), Optional.empty()), answered(NOW));
    });

    assertThat(shares(SINCE)).isEmpty();
  }

  @Test
  final void styles_and_obligations_are_apart_and_what_the_community_may_answer_is_open() {
    doInside(() -> {
      given().with(planned(Style.URGENT, ALWAYS, Optional.empty()), answered(NOW));
      given().with(planned(Style.IRRITATED, ALWAYS, Optional.empty()), answered(NOW));
      irritated(answered(NOW));
      planned(Style.QUESTION, ALWAYS, Optional.of(NOW.plusSeconds(60)));
      given()
          .with(
              planned(Style.QUESTION, ALWAYS, Optional.of(NOW.plusSeconds(60))),
              new CaseEvent.CommunityWindowEnded(NOW, By.VASTINE, CommunityEnd.TIME));
    });

    ObligationShare one = new ObligationShare(1, 0, 0);
    assertThat(shares(SINCE))
        .containsExactlyInAnyOrder(
            new Share(Style.URGENT, ALWAYS, one, 0),
            new Share(Style.IRRITATED, ALWAYS, one, 0),
            irritated(one, 0),
            new Share(Style.QUESTION, ALWAYS, new ObligationShare(0, 0, 0), 2));
  }

  @Test
  final void another_workspace_counts_its_own() {
    doInside(() -> irritated(answered(NOW)));

    assertThat(elsewhere(() -> ports().answeredShares().since(SINCE))).isEmpty();
  }

  private List<Share> shares(Instant since) {
    return inside(() -> ports().answeredShares().since(since));
  }

  private static Share irritated(ObligationShare settled, int open) {
    return new Share(Style.IRRITATED, NINE_IN_TEN, settled, open);
  }

  private FeedbackCase irritated(CaseEvent... events) {
    FeedbackCase planned = planned(Style.IRRITATED, NINE_IN_TEN, Optional.empty());
    return events.length == 0 ? planned : given().with(planned, events);
  }

  private FeedbackCase planned(Style style, Obligation obligation, Optional<Instant> community) {
    return given()
        .with(
            given().aCase(),
            new CaseEvent.TriageCorrected(
                NOW, By.VASTINE, style, Sentiment.NEGATIVE, Subject.STAFF, LanguageTag.of("fi")),
            new CaseEvent.PlanMade(
                NOW,
                By.VASTINE,
                1,
                style,
                Optional.of(style.label()),
                obligation,
                NOW.plusSeconds(3600),
                community,
                List.of(),
                false,
                List.of(),
                Optional.empty()));
  }

  private static CaseEvent answered(Instant at) {
    return new CaseEvent.ReplyPublished(
        at, By.VASTINE, new DeliveryId(new UUID(5, 1)), Audience.PUBLIC, true);
  }

  private static CaseEvent declined(Instant at) {
    return new CaseEvent.AnswerDeclined(
        at, By.VASTINE, SilenceReason.BEYOND_SHARE, Optional.empty());
  }

  private static CaseEvent disengaged(Instant at) {
    return new CaseEvent.Disengaged(
        at, By.VASTINE, DisengageReason.TROLLING, new CaseTextId(new UUID(6, 1)), Optional.empty());
  }

  private static CaseEvent overdue(Instant at) {
    return new CaseEvent.DeadlineBreached(at, By.VASTINE, at);
  }
}
