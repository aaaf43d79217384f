package org.vastine.domain.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.vastine.domain.feedbackcase.CaseFixture.NOON;
import static org.vastine.domain.feedbackcase.CaseFixture.anIrritatedCase;
import static org.vastine.domain.feedbackcase.CaseFixture.id;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.incident.IncidentScope;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.Staffing;
import org.vastine.domain.team.By;
import org.vastine.domain.triage.Subject;

/** What a workspace told besides its mentions. */
final class WorkspaceFactsTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  private static ReputationIncident incident(
      Set<Subject> about, Instant from, Optional<Instant> until) {
    return new ReputationIncident(
        new IncidentId(id(500)),
        "Payments",
        new IncidentScope(about, Set.of(), Set.of()),
        "We are on it.",
        from,
        By.VASTINE,
        until);
  }

  private static WorkspaceFacts told(Set<AuthorId> named, ReputationIncident... incidents) {
    return new WorkspaceFacts(named, List.of(incidents), Optional.empty());
  }

  @Test
  void R27_the_author_of_a_case_is_known_by_name_or_not() {
    FeedbackCase feedbackCase = anIrritatedCase();

    assertThat(told(Set.of(feedbackCase.key().author())).isNamed(feedbackCase)).isTrue();
    assertThat(told(Set.of(new AuthorId(id(666)))).isNamed(feedbackCase)).isFalse();
  }

  @Test
  void a_case_is_about_an_incident_that_covers_it() {
    Optional<ChannelKind> anywhere = Optional.empty();
    ReputationIncident other = incident(Set.of(Subject.OTHER), NOON, Optional.empty());
    ReputationIncident billing = incident(Set.of(Subject.BILLING), NOON, Optional.empty());

    assertThat(told(Set.of(), billing, other).isInIncident(anIrritatedCase(), anywhere)).isTrue();
    assertThat(told(Set.of(), billing).isInIncident(anIrritatedCase(), anywhere)).isFalse();
    assertThat(WorkspaceFacts.NONE.isInIncident(anIrritatedCase(), anywhere)).isFalse();
  }

  @Test
  void R11_a_case_of_the_past_is_decided_by_what_went_on_then() {
    ReputationIncident over = incident(Set.of(), NOON.minusSeconds(60), Optional.of(NOON));
    ReputationIncident lasting = incident(Set.of(), NOON, Optional.empty());

    assertThat(told(Set.of(), over, lasting).at(NOON.minusSeconds(1), Optional.empty()))
        .isEqualTo(told(Set.of(), over));
    assertThat(told(Set.of(), over, lasting).at(NOON, Optional.of(Staffing.NOBODY)))
        .isEqualTo(new WorkspaceFacts(Set.of(), List.of(lasting), Optional.of(Staffing.NOBODY)));
  }

  @Test
  void R11_the_room_of_a_week_is_told_from_monday_at_midnight_on() {
    DutyRoom room =
        DutyRoom.of(HELSINKI, (day, hour) -> day == DayOfWeek.TUESDAY && hour == 1 ? 7 : 0);

    assertThat(room.hours()).hasSize(7 * 24);
    assertThat(room.hours().indexOf(7)).isEqualTo(25);
    assertThat(room.at(Instant.parse("2026-11-16T23:30:00Z"))).as("Tuesday, 01:30").isEqualTo(7);
    assertThat(room.at(Instant.parse("2026-11-17T00:00:00Z"))).as("Tuesday, 02:00").isZero();
  }

  @Test
  void R11_a_week_has_168_hours_with_room_for_nobody_at_least() {
    assertThat(new DutyRoom(HELSINKI, Collections.nCopies(168, 0)).hours()).containsOnly(0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyRoom(HELSINKI, Collections.nCopies(167, 1)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new DutyRoom(HELSINKI, Collections.nCopies(168, -1)));
  }
}
