package org.vastine.application.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Measurements.Count;
import org.vastine.application.kernel.Measurements.Work;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReturnDraft;
import org.vastine.application.stream.LiveEvents;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Measured;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertRule;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** One pass of telling after the other: how far each got, and what is measured of it. */
final class AlertPassesTest {

  private final Casework work = new Casework();
  private final Actor lead = work.one(Role.LEAD);
  private final Measured measured = new Measured();
  private final Alerting alerting =
      new Alerting(work.world, work.world.ids(), work.world.clock(), measured);
  private final Instant now = work.world.clock().instant();

  private MemberId[] everybody() {
    return Stream.of(lead, work.aino, work.bo, work.lea)
        .map(actor -> actor.member().orElseThrow())
        .toArray(MemberId[]::new);
  }

  private FeedbackCase threatened(String who) {
    return work.caseOf(work.given.wrote(who, "threat: pay, or everybody reads it"));
  }

  @Test
  void R3_a_pass_with_nothing_to_tell_looks_at_nothing() {
    String before = work.inside(() -> work.world.liveEvents().latest());

    assertThat(alerting.spreads(work.vastine))
        .isEqualTo(new SpreadAlerts.Spread(0, List.of(), false));

    assertThat(work.inside(() -> work.world.liveEvents().after(before, 10))).isEmpty();
    assertThat(measured.counts()).isEmpty();
  }

  @Test
  void R3_who_is_told_sees_it_at_once_in_every_window() {
    threatened("Troll");
    threatened("Gnome");
    String before = work.inside(() -> work.world.liveEvents().latest());

    SpreadAlerts.Spread spread = alerting.spreads(work.vastine);

    // Nobody owns it yet, so all who could take it are told, each once by the stream.
    assertThat(spread.told()).extracting(Alert::member).containsOnly(everybody());
    assertThat(spread.more()).isFalse();
    assertThat(work.inside(() -> work.world.liveEvents().after(before, 10)))
        .extracting(LiveEvents.Placed::change)
        .containsExactlyInAnyOrder(
            Stream.of(everybody())
                .map(member ->
                    new LiveEvents.Change(LiveEvents.Kind.ALERT, member.toString(), 0, now))
                .toArray(LiveEvents.Change[]::new));
  }

  @Test
  void R3_an_alert_names_the_platform_and_the_style() {
    threatened("Troll");

    Alert alert = alerting.spreads(work.vastine).told().getFirst();

    assertThat(alert.channel()).isEqualTo("sandbox");
    assertThat(alert.style().label()).isEqualTo("threat");
  }

  @Test
  void R3_it_is_measured_how_long_it_took_since_the_words_were_published_and_since_they_came() {
    threatened("Troll");
    work.world.clock().advance(Duration.ofSeconds(7));

    alerting.spreads(work.vastine);

    assertThat(measured.counts()).containsExactly(Map.entry(Count.ALERTS_TOLD, 4L));
    // The words were a minute old when they came.
    assertThat(measured.times(Work.ALERT_SINCE_PUBLICATION))
        .hasSize(4)
        .containsOnly(Duration.ofSeconds(67));
    assertThat(measured.times(Work.ALERT_SINCE_INTAKE)).containsOnly(Duration.ofSeconds(7));
  }

  @Test
  void R3_words_from_a_clock_that_is_fast_were_told_in_no_time() {
    work.caseOf(
        work.given
            .wrote("Troll", "threat: pay, or everybody reads it")
            .publishedAt(now.plusSeconds(30)));

    alerting.spreads(work.vastine);

    assertThat(measured.times(Work.ALERT_SINCE_PUBLICATION)).containsOnly(Duration.ZERO);
  }

  @Test
  void R3_a_pass_looks_at_five_hundred_things_and_says_whether_there_are_more() {
    for (int number = 0; number < 500; number++) {
      threatened("Troll " + number);
    }

    SpreadAlerts.Spread first = alerting.spreads(work.vastine);
    int looked = first.looked();
    boolean more = first.more();
    while (more) {
      SpreadAlerts.Spread next = alerting.spreads(work.vastine);
      looked += next.looked();
      more = next.more();
    }

    assertThat(first.looked()).isEqualTo(500);
    assertThat(first.more()).isTrue();
    assertThat(alerting.told(lead)).hasSize(100);
    assertThat(looked).isGreaterThanOrEqualTo(500);
    assertThat(alerting.spreads(work.vastine).looked()).isZero();
  }

  @Test
  void R3_what_was_handed_over_is_counted_with_how_long_it_took() {
    threatened("Troll");
    alerting.spreads(work.vastine);
    alerting.mail.afterTaking(() -> work.world.clock().advance(Duration.ofSeconds(3)));

    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(1, 1));

    assertThat(measured.counts()).containsEntry(Count.ALERT_MESSAGES_SENT, 1L);
    assertThat(measured.times(Work.ALERT_MESSAGE)).containsExactly(Duration.ofSeconds(3));
    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(0, 0));
  }

  @Test
  void R3_what_was_refused_or_may_have_arrived_is_counted_as_such() {
    threatened("Troll");
    alerting.spreads(work.vastine);
    alerting.mail.answers(new OutletAnswer.Refused());
    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(1, 0));
    assertThat(measured.counts()).containsEntry(Count.ALERT_MESSAGES_FAILED, 1L);

    work.world.clock().advance(Duration.ofHours(2));
    threatened("Gnome");
    alerting.spreads(work.vastine);
    alerting.mail.answers(new OutletAnswer.Unknown());
    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(1, 0));

    assertThat(measured.counts())
        .containsEntry(Count.ALERT_MESSAGES_UNKNOWN, 1L)
        .doesNotContainKey(Count.ALERT_MESSAGES_SENT);
  }

  @Test
  void R3_ten_messages_are_handed_over_in_a_pass_and_the_rest_in_the_next() {
    for (int number = 0; number < 10; number++) {
      work.one(Role.LEAD);
    }
    threatened("Troll");
    alerting.spreads(work.vastine);

    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(10, 10));
    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(1, 1));
  }

  @Test
  void R3_who_left_while_a_mail_waited_is_not_mailed() {
    threatened("Troll");
    alerting.spreads(work.vastine);
    Member gone = work.member(lead);
    work.inside(() -> {
      work.world
          .members()
          .store(
              new Member(gone.id(), gone.name(), gone.email(), gone.role(), false, gone.since()));
      return gone;
    });

    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(0, 0));
    assertThat(waits()).isFalse();
  }

  @Test
  void R3_an_inactive_member_is_told_nothing() {
    Member gone = work.member(lead);
    work.inside(() -> {
      work.world
          .members()
          .store(
              new Member(gone.id(), gone.name(), gone.email(), gone.role(), false, gone.since()));
      return gone;
    });
    threatened("Troll");

    assertThat(alerting.spreads(work.vastine).told())
        .noneMatch(alert -> alert.member().equals(gone.id()));
  }

  private boolean waits() {
    return work.inside(() ->
        !work.world
            .alertMessages()
            .lockDue(work.world.clock().instant().plus(Duration.ofDays(9)), 10, 10)
            .isEmpty());
  }

  @Test
  void R3_of_what_is_over_nobody_is_mailed() {
    mailsOfApprovals(work.lea);
    FeedbackCase it = work.caseOf(work.given.wrote("Maija", "irritated: where is it?"));
    DraftView draft = work.writes(work.aino, it, Casework.GOOD_WORDS);
    Casework.accepted(work.asksApproval(work.aino, draft));
    alerting.spreads(work.vastine);
    assertThat(alerting.told(work.lea)).hasSize(1);
    assertThat(waits()).isTrue();

    Casework.accepted(
        new ReturnDraft(work.draftWork(), work.caseWork())
            .handle(
                work.lea,
                new ReturnDraft.Command(draft.draft().id(), ExpectedVersion.ANY, "Say by when")));

    assertThat(alerting.sends(work.vastine)).isEqualTo(new SendAlerts.Sent(0, 0));
    assertThat(waits()).isFalse();
  }

  private void mailsOfApprovals(Actor who) {
    Casework.accepted(
        alerting
            .changing()
            .handle(
                who,
                new ChangeAlertSettings.Command(
                    ExpectedVersion.ANY,
                    ZoneId.of("Europe/Helsinki"),
                    Map.of(DayOfWeek.MONDAY, DayHours.of("08:00-20:00")),
                    Set.of(),
                    Duration.ZERO,
                    Duration.ofMinutes(30),
                    List.of(
                        AlertRule.of(
                            Set.of(AlertKind.APPROVAL_ASKED),
                            AlertScope.ALL,
                            Set.of(OutletKind.EMAIL))))));
  }
}
