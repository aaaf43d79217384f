package org.vastine.domain.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.ConductStepId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.JudgedCases;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** A step against an author that waits for a second person is told to those who may confirm it. */
class ConductProposedTest {

  private static final MemberId AINO = new MemberId(new UUID(7, 1));
  private static final MemberId LEA = new MemberId(new UUID(7, 2));
  private static final Instant NOW = JudgedCases.NOON.plusSeconds(60);

  private final FeedbackCase feedbackCase = JudgedCases.of(Style.HARASSMENT);

  private static ConductEvent moved(ConductMove move) {
    return new ConductEvent.ConductMoved(
        NOW,
        new By.AMember(AINO),
        new ConductStepId(new UUID(7, 3)),
        ConductRung.BLOCKED,
        move,
        Optional.empty());
  }

  private List<MemberId> told(MemberId member, Role role) {
    return told(
        Occasions.in(feedbackCase, List.of(moved(ConductMove.PROPOSED))).getFirst(), member, role);
  }

  private List<MemberId> told(Occasion occasion, MemberId member, Role role) {
    Listener listener =
        new Listener(AlertSettings.usual(member, role.permissions(), ZoneId.of("Europe/Helsinki")));
    return Listener.told(
            List.of(listener),
            occasion,
            AlertedCase.of(feedbackCase, "mastodon"),
            Attendance.everybody(NOW))
        .stream()
        .map(Listener.Told::member)
        .toList();
  }

  @Test
  void R29_a_proposed_step_is_told_to_leads_and_not_to_who_proposed_it() {
    assertThat(Occasions.in(feedbackCase, List.of(moved(ConductMove.PROPOSED))))
        .extracting(Occasion::kind)
        .containsExactly(AlertKind.CONDUCT_PROPOSED);
    assertThat(told(LEA, Role.LEAD)).containsExactly(LEA);
    assertThat(told(LEA, Role.RESPONDER)).isEmpty();
    assertThat(told(AINO, Role.LEAD)).isEmpty();
  }

  @Test
  void R29_what_nobody_did_by_hand_in_time_is_late_as_anything_else_that_is() {
    Occasion late = Occasions.in(feedbackCase, List.of(moved(ConductMove.LEFT_UNDONE))).getFirst();

    assertThat(late.kind()).isEqualTo(AlertKind.BREACHED);
    assertThat(late.facet()).contains("conduct");
    assertThat(late.stands(feedbackCase)).isTrue();
  }

  @Test
  void R29_that_it_is_time_to_look_again_is_told_to_leads_and_that_it_is_past_once_more() {
    Occasion due = Occasions.in(feedbackCase, List.of(moved(ConductMove.RECHECK_DUE))).getFirst();
    Occasion late =
        Occasions.in(feedbackCase, List.of(moved(ConductMove.RECHECK_MISSED))).getFirst();

    assertThat(due.kind()).isEqualTo(AlertKind.CONDUCT_RECHECK);
    assertThat(due.facet()).isEmpty();
    assertThat(late.kind()).isEqualTo(AlertKind.CONDUCT_RECHECK);
    assertThat(late.facet()).contains("late");
    assertThat(late.token()).isNotEqualTo(due.token());
    assertThat(due.stands(feedbackCase)).isTrue();
    assertThat(told(due, LEA, Role.LEAD)).containsExactly(LEA);
    assertThat(told(due, LEA, Role.RESPONDER)).as("the case is not theirs").isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      value = ConductMove.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"PROPOSED", "LEFT_UNDONE", "RECHECK_DUE", "RECHECK_MISSED"})
  void other_moves_wait_for_nobody(ConductMove move) {
    assertThat(Occasions.in(feedbackCase, List.of(moved(move)))).isEmpty();
  }
}
