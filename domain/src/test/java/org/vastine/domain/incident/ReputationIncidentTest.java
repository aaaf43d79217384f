package org.vastine.domain.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

class ReputationIncidentTest {

  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final IncidentId ID = new IncidentId(new UUID(0, 7));
  private static final By LEA = new By.AMember(new MemberId(new UUID(0, 1)));
  private static final LanguageTag FI = LanguageTag.of("fi");
  private static final LanguageTag SV = LanguageTag.of("sv");
  private static final Optional<ChannelKind> SANDBOX = Optional.of(new ChannelKind("sandbox"));
  private static final IncidentScope ALL = new IncidentScope(Set.of(), Set.of(), Set.of());

  private static Decision<ReputationIncident> opened(String title, String holdingText) {
    return ReputationIncident.opened(ID, title, ALL, holdingText, NOON, LEA);
  }

  private static ReputationIncident about(IncidentScope scope) {
    return accepted(ReputationIncident.opened(ID, "Payments", scope, "We are on it.", NOON, LEA));
  }

  private static <T> T accepted(Decision<T> decision) {
    return ((Decision.Accepted<T>) decision).value();
  }

  private static String refused(Decision<?> decision) {
    return ((Decision.Refused<?>) decision).refusal().code();
  }

  @Test
  void is_kept_as_it_was_written_without_the_blanks_around_it() {
    ReputationIncident incident = accepted(opened("  Payments fail ", " We are on it.\n"));

    assertThat(incident)
        .isEqualTo(
            new ReputationIncident(
                ID, "Payments fail", ALL, "We are on it.", NOON, LEA, Optional.empty()));
    assertThat(incident.id()).hasToString("00000000-0000-0000-0000-000000000007");
  }

  @Test
  void needs_a_title_and_words_to_say_meanwhile() {
    assertThat(refused(opened(" ", "We are on it."))).isEqualTo("incident.words-needed");
    assertThat(refused(opened("Payments fail", "\n"))).isEqualTo("incident.words-needed");
  }

  @Test
  void has_room_for_so_many_words_and_no_more() {
    assertThat(accepted(opened("t".repeat(200), "w".repeat(5_000))).title()).hasSize(200);

    Decision<ReputationIncident> title = opened("t".repeat(201), "We are on it.");
    assertThat(refused(title)).isEqualTo("incident.too-long");
    assertThat(((Decision.Refused<?>) title).refusal().facts())
        .containsEntry("title", "200")
        .containsEntry("text", "5000");
    assertThat(refused(opened("Payments", "w".repeat(5_001)))).isEqualTo("incident.too-long");
  }

  @Test
  void lasts_from_its_opening_until_its_end_and_ends_once() {
    ReputationIncident open = about(ALL);
    ReputationIncident closed = accepted(open.closed(NOON.plusSeconds(60)));

    assertThat(open.isOpen()).isTrue();
    assertThat(open.lastedAt(NOON.minusMillis(1))).isFalse();
    assertThat(open.lastedAt(NOON)).isTrue();
    assertThat(open.lastedAt(NOON.plus(Duration.ofDays(900)))).isTrue();
    assertThat(closed.isOpen()).isFalse();
    assertThat(closed.closedAt()).contains(NOON.plusSeconds(60));
    assertThat(closed.lastedAt(NOON.plusSeconds(59))).isTrue();
    assertThat(closed.lastedAt(NOON.plusSeconds(60))).isFalse();
    assertThat(refused(closed.closed(NOON.plusSeconds(61)))).isEqualTo("incident.closed-already");
  }

  @Test
  void is_about_all_cases_where_nothing_narrows_it() {
    assertThat(about(ALL).covers(Subject.BILLING, Optional.empty(), FI)).isTrue();
  }

  @Test
  void is_about_those_cases_alone_that_are_within_all_that_narrows_it() {
    ReputationIncident narrow =
        about(
            new IncidentScope(
                Set.of(Subject.BILLING), Set.of(new ChannelKind("sandbox")), Set.of(FI)));

    assertThat(narrow.covers(Subject.BILLING, SANDBOX, FI)).isTrue();
    assertThat(narrow.covers(Subject.QUALITY, SANDBOX, FI)).isFalse();
    assertThat(narrow.covers(Subject.BILLING, Optional.of(new ChannelKind("email")), FI)).isFalse();
    assertThat(narrow.covers(Subject.BILLING, Optional.empty(), FI)).isFalse();
    assertThat(narrow.covers(Subject.BILLING, SANDBOX, SV)).isFalse();
  }
}
