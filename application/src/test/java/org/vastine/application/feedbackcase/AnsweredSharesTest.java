package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.ReadAnsweredShares.Command;
import org.vastine.application.feedbackcase.ReadAnsweredShares.Line;
import org.vastine.application.feedbackcase.ReadAnsweredShares.View;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

final class AnsweredSharesTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final ReadAnsweredShares shares =
      new ReadAnsweredShares(
          new Permitted(work.world.transactions()),
          work.world.policies(),
          new RecentShares(work.world.answeredShares()),
          work.world.answeredShares(),
          work.world.workspaces(),
          work.world.caseList(),
          work.world.clock());

  @Test
  void R9_a_share_that_holds_raises_nothing_and_tells_how_many_may_be_left() {
    answered(19);
    open(60);

    Line line = irritated(read(false));

    assertThat(line.share().settled()).isEqualTo(new ObligationShare(19, 0, 0));
    assertThat(line.spare()).isEqualTo(1);
    assertThat(line.raised()).isFalse();
    assertThat(read(true).lines()).isEmpty();
  }

  @Test
  void R21_how_often_customers_had_to_ask_again_is_counted_by_week() {
    CaseId late = open(60);
    work.inside(() -> {
      FeedbackCase it = work.feedbackCase(late);
      Instant lastWeek = now.minus(Duration.ofDays(3));
      for (Instant at :
          List.of(now.minus(Duration.ofDays(70)), lastWeek, lastWeek.plusSeconds(60), now)) {
        it = work.given.with(it, new PromiseEvent.CustomerChased(at, By.VASTINE, at));
      }
      return it;
    });

    List<ReadAnsweredShares.Week> weeks = read(false).chased();

    assertThat(weeks).hasSize(ReadAnsweredShares.WEEKS);
    assertThat(weeks.getLast())
        .isEqualTo(new ReadAnsweredShares.Week(LocalDate.parse("2026-03-02"), 1));
    assertThat(weeks.get(6))
        .isEqualTo(new ReadAnsweredShares.Week(LocalDate.parse("2026-02-23"), 2));
    assertThat(weeks.stream().mapToInt(ReadAnsweredShares.Week::times).sum()).isEqualTo(3);
    assertThat(read(true).chased()).isEmpty();
  }

  @Test
  void R9_before_the_share_falls_below_the_next_ones_are_raised() {
    answered(9);
    work.inside(() -> irritated(600, declined()));
    CaseId later = open(120);
    CaseId sooner = open(60);

    Line line = irritated(read(true));

    assertThat(line.raised()).isTrue();
    assertThat(line.spare()).isZero();
    assertThat(line.next())
        .extracting(item -> item.feedbackCase().id())
        .containsExactly(sooner, later);
  }

  @Test
  void R9_a_share_at_risk_is_told_of_once_for_the_whole_stretch() {
    WatchShares watch =
        new WatchShares(
            new Permitted(work.world.transactions()),
            shares,
            work.world.toldStretches(),
            work.world.alertOutbox(),
            work.world.clock());
    WatchShares.Command look = new WatchShares.Command();
    answered(9);
    work.inside(() -> irritated(600, declined()));
    CaseId next = open(60);

    assertThat(accepted(watch.handle(work.vastine, look))).isEqualTo(new WatchShares.Watched(1, 0));
    assertThat(accepted(watch.handle(work.vastine, look))).isEqualTo(new WatchShares.Watched(0, 0));
    assertThat(
            work.inside(() -> work.world.alertOutbox().lockDue(now, 500)).stream()
                .filter(occasion -> occasion.kind() == AlertKind.SHARE_AT_RISK)
                .map(Occasion::caseId))
        .containsExactly(next);

    answered(200);
    work.world.clock().advance(RecentShares.LONGEST);
    assertThat(accepted(watch.handle(work.vastine, look))).isEqualTo(new WatchShares.Watched(0, 1));
  }

  @Test
  void R9_those_that_are_overdue_come_first_and_lift_the_share_once_answered() {
    answered(9);
    open(60);
    FeedbackCase overdue = work.inside(() -> irritated(-60, overdue()));

    Line before = irritated(read(true));
    work.inside(() -> work.given.with(overdue, reply()));

    assertThat(before.share().settled()).isEqualTo(new ObligationShare(9, 0, 1));
    assertThat(before.next().getFirst().feedbackCase().id()).isEqualTo(overdue.id());
    assertThat(irritated(read(false)).share().settled()).isEqualTo(new ObligationShare(10, 0, 0));
  }

  @Test
  void R9_nothing_is_raised_while_so_few_came_that_none_could_be_left() {
    answered(8);
    open(60);

    assertThat(read(true).lines()).isEmpty();
    assertThat(irritated(read(false)).spare()).isZero();

    open(60);

    assertThat(irritated(read(false)).raised()).isTrue();
  }

  @Test
  void R9_the_window_is_the_policys() {
    work.inside(() -> irritated(60, reply()));

    View view = read(false);

    assertThat(view.window())
        .isEqualTo(work.inside(() -> work.world.policies().active().work().shareWindow()));
    assertThat(view.since()).isEqualTo(now.minus(view.window()));
    work.world.clock().advance(view.window());
    assertThat(read(false).lines()).isEmpty();
  }

  @Test
  void what_the_inbox_raises_is_counted_again_soon_and_not_each_time() {
    IntStream.range(0, 10).forEach(_ -> work.inside(() -> irritated(600, declined())));
    open(60);
    assertThat(irritated(read(true)).raised()).isTrue();
    answered(200);

    assertThat(read(true).lines()).hasSize(1);
    work.world.clock().advance(RecentShares.LONGEST);

    assertThat(read(true).lines()).isEmpty();
  }

  @Test
  void who_may_not_read_cases_is_told_so() {
    Actor nobody = new Actor(work.aino.workspace(), work.aino.by(), Set.of());

    assertThat(code(shares.handle(nobody, new Command(5, false))))
        .isEqualTo("team.permission-needed");
  }

  private View read(boolean raisedOnly) {
    return accepted(shares.handle(work.aino, new Command(5, raisedOnly)));
  }

  private static Line irritated(View view) {
    return view.lines().stream()
        .filter(line -> line.share().style() == Style.IRRITATED)
        .findFirst()
        .orElseThrow();
  }

  private void answered(int count) {
    IntStream.range(0, count).forEach(_ -> work.inside(() -> irritated(600, reply())));
  }

  private CaseId open(long dueIn) {
    return work.inside(() -> irritated(dueIn)).id();
  }

  private FeedbackCase irritated(long dueIn, CaseEvent... events) {
    FeedbackCase planned =
        work.given.with(
            work.given.aCase(),
            new CaseEvent.TriageCorrected(
                now,
                By.VASTINE,
                Style.IRRITATED,
                Sentiment.NEGATIVE,
                Subject.STAFF,
                LanguageTag.of("fi")),
            new CaseEvent.PlanMade(
                now,
                By.VASTINE,
                1,
                Style.IRRITATED,
                Optional.of("irritated"),
                new Obligation.TargetShare(90),
                now.plusSeconds(dueIn),
                Optional.empty(),
                List.of(),
                false,
                List.of(),
                Optional.empty()));
    return events.length == 0 ? planned : work.given.with(planned, events);
  }

  private CaseEvent reply() {
    return new CaseEvent.ReplyPublished(
        now, By.VASTINE, new DeliveryId(new UUID(5, 1)), Audience.PUBLIC, true);
  }

  private CaseEvent declined() {
    return new CaseEvent.AnswerDeclined(
        now, By.VASTINE, SilenceReason.BEYOND_SHARE, Optional.empty());
  }

  private CaseEvent overdue() {
    return new CaseEvent.DeadlineBreached(now, By.VASTINE, now);
  }
}
