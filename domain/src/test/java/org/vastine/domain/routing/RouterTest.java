package org.vastine.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.routing.RoutingFixture.NOW;
import static org.vastine.domain.routing.RoutingFixture.about;
import static org.vastine.domain.routing.RoutingFixture.languages;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

class RouterTest {

  private final RoutingFixture team = new RoutingFixture();
  private final MemberId lead = team.member(9, Role.LEAD);
  private final MemberId aino = team.member(1, Role.RESPONDER);
  private final MemberId eero = team.member(2, Role.RESPONDER);

  private static Verdict verdict(Routing routing, MemberId member) {
    return routing.considered().stream()
        .filter(one -> one.member().equals(member))
        .findFirst()
        .orElseThrow()
        .verdict();
  }

  @Test
  void R12_the_one_with_the_most_room_for_their_capacity_gets_it() {
    team.onDuty(aino, "08:00-16:00", Skills.ALL, 2).load(aino, 1);
    team.onDuty(eero, "08:00-16:00", Skills.ALL, 10).load(eero, 4);

    Routing routing = team.routed(about("fi"));

    assertThat(routing.to()).isEqualTo(eero);
    assertThat(routing.ground()).isEqualTo(AssignGround.SKILL);
    assertThat(verdict(routing, aino)).isEqualTo(Verdict.FITS);
    assertThat(verdict(routing, eero)).isEqualTo(Verdict.CHOSEN);
  }

  @Test
  void R12_skills_decide_before_room() {
    team.onDuty(aino, "08:00-16:00", languages("fi"), 5);
    team.onDuty(eero, "08:00-16:00", languages("sv", "tr"), 5).load(eero, 4);

    Routing routing = team.routed(about("sv"));

    assertThat(routing.to()).isEqualTo(eero);
    assertThat(verdict(routing, aino)).isEqualTo(Verdict.LACKS_LANGUAGE);
  }

  @Test
  void R12_channel_and_subject_are_skills_too() {
    Skills mail = new Skills(Set.of(), Set.of("email"), Set.of());
    Skills safety = new Skills(Set.of(), Set.of("mastodon"), Set.of(Subject.SAFETY_HEALTH));
    team.onDuty(aino, "08:00-16:00", mail, 5).onDuty(eero, "08:00-16:00", safety, 5);

    Routing routing = team.routed(about("fi"));

    assertThat(verdict(routing, eero)).isEqualTo(Verdict.LACKS_SUBJECT);
    assertThat(routing.ground()).isEqualTo(AssignGround.ON_DUTY);
    assertThat(mail.answersOn(new ChannelKind("email"))).isTrue();
    assertThat(safety.knows(Subject.OTHER)).isTrue();
  }

  @Test
  void R32_who_met_enough_abuse_comes_last_for_more_of_it_and_only_for_that() {
    team.onDuty(aino).onDuty(eero).load(eero, 5).strained(aino);
    RoutedCase hateful = about("fi", Style.HARASSMENT, Set.of(), Optional.of(aino));

    Routing routing = team.routed(hateful);

    assertThat(routing.to()).isEqualTo(eero);
    assertThat(verdict(routing, aino)).isEqualTo(Verdict.MET_ENOUGH);
    assertThat(team.routed(about("fi")).to()).isEqualTo(aino);
  }

  @Test
  void R32_where_everybody_met_enough_it_still_has_an_owner() {
    team.onDuty(aino).onDuty(eero).load(eero, 1).strained(aino).strained(eero);

    Routing routing = team.routed(about("fi", Style.HARASSMENT, Set.of(), Optional.empty()));

    assertThat(routing.to()).isEqualTo(aino);
    assertThat(routing.ground()).isEqualTo(AssignGround.ON_DUTY);
  }

  @Test
  void R12_a_skill_that_nobody_on_duty_has_is_named() {
    team.onDuty(aino, "08:00-16:00", languages("sv"), 5);
    assertThat(Router.missing(team.crew(), about("fi")))
        .contains(new MissingSkill(MissingSkill.Kind.LANGUAGE, "fi"));
    assertThat(Router.missing(team.crew(), about("sv"))).isEmpty();

    team.onDuty(eero, "08:00-16:00", languages("fi"), 5);
    assertThat(Router.missing(team.crew(), about("fi"))).isEmpty();
    assertThat(MissingSkill.parse("language fi").orElseThrow().isThere(team.crew())).isTrue();
    assertThat(MissingSkill.parse("language tr").orElseThrow().isThere(team.crew())).isFalse();
  }

  @Test
  void R12_skills_that_nobody_on_duty_has_together_are_named_together() {
    team.onDuty(aino, "08:00-16:00", languages("sv"), 5)
        .onDuty(eero, "08:00-16:00", new Skills(Set.of("fi"), Set.of("email"), Set.of()), 5);
    RoutedCase asked = about("fi");
    MissingSkill together =
        new MissingSkill(
            MissingSkill.Kind.COMBINATION,
            "fi " + asked.channel().name() + " " + asked.subject().label());

    assertThat(Router.missing(team.crew(), asked)).contains(together);
    assertThat(MissingSkill.parse(together.text())).contains(together);
    assertThat(together.isThere(team.crew())).isFalse();
    assertThat(
            new MissingSkill(MissingSkill.Kind.COMBINATION, "fi email billing")
                .isThere(team.crew()))
        .isTrue();
    assertThat(
            new MissingSkill(MissingSkill.Kind.COMBINATION, "sv email billing")
                .isThere(team.crew()))
        .isTrue();

    team.onDuty(team.member(3, Role.RESPONDER), "08:00-16:00", languages("fi"), 5);
    assertThat(Router.missing(team.crew(), asked)).isEmpty();
    assertThat(together.isThere(team.crew())).isTrue();
  }

  @Test
  void R12_where_nobody_is_on_duty_no_skill_is_to_blame() {
    team.onDuty(aino, "18:00-20:00", languages("sv"), 5);

    assertThat(Router.missing(team.crew(), about("fi"))).isEmpty();
  }

  @Test
  void R12_who_had_the_author_before_gets_them_again_while_they_have_room() {
    team.onDuty(aino).onDuty(eero).load(eero, 4);

    Routing again = team.routed(about("fi", Style.QUESTION, Set.of(), Optional.of(eero)));
    assertThat(again.to()).isEqualTo(eero);
    assertThat(again.ground()).isEqualTo(AssignGround.CONTINUITY);

    team.load(eero, 5);
    assertThat(team.routed(about("fi", Style.QUESTION, Set.of(), Optional.of(eero))).to())
        .isEqualTo(aino);
  }

  @Test
  void R12_the_member_whom_it_is_about_does_not_answer_it() {
    team.onDuty(aino).onDuty(eero).load(eero, 5);

    Routing routing = team.routed(about("fi", Style.IRRITATED, Set.of(aino), Optional.of(aino)));

    assertThat(routing.to()).isEqualTo(eero);
    assertThat(routing.ground()).isEqualTo(AssignGround.ON_DUTY);
    assertThat(verdict(routing, aino)).isEqualTo(Verdict.CONCERNED);
  }

  @Test
  void R12_a_stand_in_gets_what_would_go_to_one_who_is_away() {
    MemberId sanna = team.member(3, Role.RESPONDER);
    team.onDuty(aino).away(aino, Optional.empty(), Optional.of(sanna));

    Routing routing = team.routed(about("fi"));

    assertThat(routing.to()).isEqualTo(sanna);
    assertThat(routing.ground()).isEqualTo(AssignGround.STAND_IN);
    assertThat(verdict(routing, aino)).isEqualTo(Verdict.AWAY);
  }

  @Test
  void R12_what_presses_does_not_wait_for_room() {
    team.onDuty(aino, "08:00-16:00", Skills.ALL, 1).load(aino, 1);
    team.onDuty(eero, "08:00-16:00", languages("sv"), 5);

    assertThat(team.routed(about("fi", Style.URGENT, Set.of(), Optional.empty())).ground())
        .isEqualTo(AssignGround.SKILL);
    assertThat(verdict(team.routed(about("fi")), aino)).isEqualTo(Verdict.CHOSEN);
    assertThat(team.routed(about("fi")).ground()).isEqualTo(AssignGround.ON_DUTY);
  }

  @Test
  void R12_nothing_is_without_an_owner_when_nobody_is_on_duty() {
    team.onDuty(aino, "18:00-20:00", Skills.ALL, 5);

    Routing routing = team.routed(about("fi"));

    assertThat(routing.to()).isEqualTo(lead);
    assertThat(routing.ground()).isEqualTo(AssignGround.LEAD);
    assertThat(verdict(routing, aino)).isEqualTo(Verdict.OFF_DUTY);
    assertThat(team.crew().isStaffed()).isFalse();
  }

  @Test
  void R12_a_case_about_the_only_lead_goes_to_anybody_else_first() {
    Routing routing = team.routed(about("fi", Style.HOSTILE, Set.of(lead), Optional.empty()));

    assertThat(routing.to()).isEqualTo(aino);
    assertThat(routing.ground()).isEqualTo(AssignGround.LAST_RESORT);
    assertThat(
            team.routed(about("fi", Style.HOSTILE, Set.of(lead, aino, eero), Optional.empty()))
                .to())
        .isEqualTo(lead);
  }

  @Test
  void R12_a_shift_is_read_by_the_clock_on_the_wall_on_both_sides_of_summer_time() {
    team.onDuty(aino, "08:00-12:00, 13:00-16:00", Skills.ALL, 5);

    team.now = Instant.parse("2026-03-27T06:00:00Z");
    assertThat(team.crew().isStaffed()).isTrue();
    team.now = Instant.parse("2026-03-27T05:59:59Z");
    assertThat(team.crew().isStaffed()).isFalse();
    team.now = Instant.parse("2026-03-30T05:00:00Z");
    assertThat(team.crew().isStaffed()).isTrue();
    team.now = Instant.parse("2026-03-30T09:30:00Z");
    assertThat(team.crew().isStaffed()).isFalse();
  }

  @Test
  void R12_what_falls_due_before_an_owner_is_back_goes_to_somebody_else() {
    team.onDuty(aino, "06:00-10:00", Skills.ALL, 5).onDuty(eero);
    MemberId left = team.member(4, Role.RESPONDER, false);
    MemberId sick = team.member(5, Role.RESPONDER);
    team.away(sick, Optional.empty(), Optional.empty());

    assertThat(Leaving.of(team.crew(), Set.of(aino)))
        .containsExactly(
            new Leaving(
                aino, Leaving.Why.OFF_DUTY, Optional.of(Instant.parse("2026-03-03T04:00:00Z"))));
    assertThat(Leaving.of(team.crew(), Set.of(eero, lead))).isEmpty();
    assertThat(Leaving.of(team.crew(), Set.of(left)))
        .containsExactly(new Leaving(left, Leaving.Why.LEFT, Optional.empty()));
    assertThat(Leaving.of(team.crew(), Set.of(sick)))
        .containsExactly(new Leaving(sick, Leaving.Why.AWAY, Optional.empty()));
    team.now = NOW.plusSeconds(6 * 3600);
    assertThat(Leaving.of(team.crew(), Set.of(aino))).isEmpty();
  }

  @Test
  void R12_the_stand_in_of_a_lead_who_is_away_gets_it_unless_it_is_about_them() {
    team.away(lead, Optional.empty(), Optional.of(eero));

    Routing routing = team.routed(about("fi"));
    assertThat(routing.to()).isEqualTo(eero);
    assertThat(routing.ground()).isEqualTo(AssignGround.LEAD);

    Routing aboutEero = team.routed(about("fi", Style.HOSTILE, Set.of(eero), Optional.empty()));
    assertThat(aboutEero.to()).isEqualTo(aino);
    assertThat(aboutEero.ground()).isEqualTo(AssignGround.LAST_RESORT);
  }

  @Test
  void R12_where_nobody_leads_it_goes_to_whoever_is_there() {
    team.away(lead, Optional.empty(), Optional.empty())
        .away(aino, Optional.empty(), Optional.empty());

    assertThat(team.routed(about("fi")).to()).isEqualTo(eero);
  }

  @Test
  void R12_where_all_are_away_it_waits_for_one_whom_it_is_not_about() {
    team.away(lead, Optional.empty(), Optional.empty())
        .away(aino, Optional.empty(), Optional.empty())
        .away(eero, Optional.empty(), Optional.empty());

    Routing routing = team.routed(about("fi", Style.HOSTILE, Set.of(lead, aino), Optional.empty()));

    assertThat(routing.to()).isEqualTo(eero);
    assertThat(routing.ground()).isEqualTo(AssignGround.LAST_RESORT);
  }

  @Test
  void R12_where_it_is_about_everybody_and_nobody_leads_somebody_still_has_it() {
    RoutingFixture leaderless = new RoutingFixture();
    MemberId only = leaderless.member(1, Role.RESPONDER);

    assertThat(leaderless.routed(about("fi", Style.HOSTILE, Set.of(only), Optional.empty())).to())
        .isEqualTo(only);
  }

  @Test
  void R12_without_anybody_who_can_have_cases_there_is_no_owner() {
    RoutingFixture nobody = new RoutingFixture();
    nobody.member(1, Role.AUDITOR);
    nobody.member(2, Role.LEAD, false);

    assertThat(Router.decide(nobody.crew(), about("fi"))).isEmpty();
  }

  @Test
  void R12_of_those_on_duty_who_lack_a_skill_the_one_with_room_gets_it() {
    Skills mail = new Skills(Set.of(), Set.of("email"), Set.of());
    team.onDuty(aino, "08:00-16:00", mail, 5).load(aino, 5);
    team.onDuty(eero, "08:00-16:00", mail, 5).load(eero, 4);

    assertThat(team.routed(about("fi")).to()).isEqualTo(eero);
  }

  @Test
  void R12_cases_that_are_given_away_together_are_spread() {
    team.onDuty(aino).onDuty(eero);
    Crew before = team.crew();
    MemberId first = Router.decide(before, about("fi")).orElseThrow().to();

    Crew after = before.withOneMore(first);

    assertThat(first).isEqualTo(aino);
    assertThat(Router.decide(after, about("fi")).orElseThrow().to()).isEqualTo(eero);
  }
}
