package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

final class BeingAwayTest {

  private final TeamFixture team = new TeamFixture();
  private final Member admin = team.anAdmin();
  private final Member leena = team.aMember(admin, "leena", Role.RESPONDER);
  private final Member eero = team.aMember(admin, "eero", Role.RESPONDER);
  private final AbsenceDesk desk =
      new AbsenceDesk(
          team.world.absenceBook(),
          team.world.members(),
          team.audit,
          team.world.ids(),
          team.world.clock());
  private final SayAway sayAway = new SayAway(team.permitted, desk);
  private final ComeBack comeBack = new ComeBack(team.permitted, desk);
  private final EndAbsence endAbsence =
      new EndAbsence(team.permitted, team.world.absenceBook(), desk);
  private final ListAbsences listAbsences =
      new ListAbsences(team.permitted, team.world.absenceBook(), team.world.clock());

  private Decision<Absence> say(
      Member asker,
      MemberId who,
      Optional<Instant> from,
      Optional<Instant> until,
      Optional<MemberId> standIn) {
    return sayAway.handle(team.actor(asker), new SayAway.Command(who, from, until, standIn));
  }

  private Decision<Absence> now(Member asker, Member who) {
    return say(asker, who.id(), Optional.empty(), Optional.empty(), Optional.of(eero.id()));
  }

  private List<Absence> listed() {
    return accepted(listAbsences.handle(team.actor(eero), new ListAbsences.Command()));
  }

  private Instant in(Duration time) {
    return team.world.clock().instant().plus(time);
  }

  @Test
  void R12_a_member_is_away_until_they_come_back() {
    Absence absence = accepted(now(leena, leena));

    assertThat(absence.from()).isEqualTo(team.world.clock().instant());
    assertThat(listed()).containsExactly(absence);
    team.world.clock().advance(Duration.ofHours(3));
    assertThat(accepted(comeBack.handle(team.actor(leena), new ComeBack.Command(leena.id()))))
        .isEqualTo(1);
    assertThat(listed()).isEmpty();
    assertThat(accepted(comeBack.handle(team.actor(leena), new ComeBack.Command(leena.id()))))
        .isZero();
    assertThat(team.audited()).startsWith("team.absence-ended", "team.absence-said");
  }

  @Test
  void R12_coming_back_leaves_what_is_planned_for_later() {
    Absence planned =
        accepted(
            say(
                leena,
                leena.id(),
                Optional.of(in(Duration.ofDays(2))),
                Optional.of(in(Duration.ofDays(9))),
                Optional.empty()));
    now(leena, leena);

    comeBack.handle(team.actor(leena), new ComeBack.Command(leena.id()));

    assertThat(listed()).containsExactly(planned);
    accepted(endAbsence.handle(team.actor(leena), new EndAbsence.Command(planned.id())));
    assertThat(listed()).isEmpty();
  }

  @Test
  void R12_a_lead_says_it_for_another_and_a_colleague_does_not() {
    assertThat(code(now(eero, leena))).isEqualTo("team.permission-needed");
    Absence absence = accepted(now(admin, leena));

    assertThat(code(endAbsence.handle(team.actor(eero), new EndAbsence.Command(absence.id()))))
        .isEqualTo("team.permission-needed");
    assertThat(code(comeBack.handle(team.actor(eero), new ComeBack.Command(leena.id()))))
        .isEqualTo("team.permission-needed");
    team.world.clock().advance(Duration.ofMinutes(1));
    accepted(endAbsence.handle(team.actor(admin), new EndAbsence.Command(absence.id())));
    accepted(endAbsence.handle(team.actor(admin), new EndAbsence.Command(absence.id())));
    assertThat(listed()).isEmpty();
  }

  @Test
  void a_wrong_absence_is_refused_with_what_is_wrong_about_it() {
    Member auditor = team.aMember(admin, "otto", Role.AUDITOR);
    Optional<Instant> none = Optional.empty();
    MemberId nobody = new MemberId(new UUID(1, 2));

    assertThat(code(say(admin, nobody, none, none, Optional.empty())))
        .isEqualTo("team.member-not-found");
    assertThat(code(say(leena, leena.id(), none, Optional.of(in(Duration.ZERO)), Optional.empty())))
        .isEqualTo("team.absence-ends-before");
    assertThat(code(say(leena, leena.id(), none, none, Optional.of(leena.id()))))
        .isEqualTo("team.stand-in-is-away");
    assertThat(code(say(leena, leena.id(), none, none, Optional.of(nobody))))
        .isEqualTo("team.stand-in-unfit");
    assertThat(code(say(leena, leena.id(), none, none, Optional.of(auditor.id()))))
        .isEqualTo("team.stand-in-unfit");
    assertThat(
            code(
                endAbsence.handle(
                    team.actor(leena), new EndAbsence.Command(new AbsenceId(new UUID(3, 4))))))
        .isEqualTo("team.absence-not-found");
    team.deactivateMember.handle(team.actor(admin), new DeactivateMember.Command(leena.id()));
    assertThat(code(now(admin, leena))).isEqualTo("team.member-left");
    assertThat(listed()).isEmpty();
  }
}
