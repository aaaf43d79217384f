package org.vastine.application.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.care.Exposure;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.routing.Roster;
import org.vastine.domain.routing.RosterLine;
import org.vastine.domain.routing.Verdict;
import org.vastine.domain.routing.WrittenRoster;
import org.vastine.domain.team.Absence;
import org.vastine.domain.team.AbsenceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** Cases find the member who should have them, beside intake. */
final class RoutingCasesTest {

  private final Casework work = new Casework();
  private final RoutingWork routing = new RoutingWork(work);
  private final Actor lead =
      work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));
  private final MemberId leader = lead.member().orElseThrow();
  private final MemberId aino = work.aino.member().orElseThrow();
  private final MemberId bo = work.bo.member().orElseThrow();

  private static RosterLine line(MemberId member, String hours) {
    return new RosterLine(
        member,
        Map.of(DayOfWeek.MONDAY, hours, DayOfWeek.TUESDAY, hours),
        List.of(),
        List.of(),
        List.of(),
        5);
  }

  private Decision<Roster> write(Actor who, int expected, boolean on, RosterLine... lines) {
    return routing
        .change()
        .handle(
            who,
            new ChangeRoster.Command(
                ExpectedVersion.of(expected),
                new WrittenRoster(on, "Europe/Helsinki", Arrays.asList(lines))));
  }

  private int routes() {
    return accepted(routing.route().handle(work.vastine, new RouteCases.Command())).routed();
  }

  private FeedbackCase aCase(String words) {
    return work.caseOf(work.given.wrote("Pekka", words));
  }

  private Optional<MemberId> owner(FeedbackCase one) {
    return work.feedbackCase(one.id()).hold().owner();
  }

  private void away(MemberId member, Optional<MemberId> standIn) {
    Instant from = work.world.clock().instant();
    work.inside(() -> {
      work.world
          .absenceBook()
          .store(
              new Absence(
                  new AbsenceId(work.world.ids().next()), member, from, Optional.empty(), standIn));
      return true;
    });
  }

  private List<Occasion> gapsTold() {
    return work
        .inside(() -> work.world.alertOutbox().lockDue(Instant.parse("2027-01-01T00:00:00Z"), 100))
        .stream()
        .filter(occasion -> occasion.kind() == AlertKind.NOBODY_ON_DUTY)
        .toList();
  }

  private ReadCaseRouting.CaseRouting explained(CaseId id) {
    return accepted(routing.explain().handle(work.bo, new ReadCaseRouting.Command(id)));
  }

  @Test
  void R12_without_a_roster_that_is_switched_on_nothing_is_assigned() {
    FeedbackCase one = aCase("irritated: nobody answers");

    assertThat(routes()).isZero();
    accepted(write(lead, 0, false, line(aino, "08:00-16:00")));
    assertThat(routes()).isZero();

    assertThat(owner(one)).isEmpty();
    assertThat(explained(one.id()).on()).isFalse();
    assertThat(explained(one.id()).proposal().orElseThrow().to()).isEqualTo(aino);
    ReadDuty.Duty duty = accepted(routing.read().handle(work.aino, new ReadDuty.Command()));
    assertThat(duty.roster().on()).isFalse();
    assertThat(duty.serving()).containsExactly(new ReadDuty.Serving(aino, Optional.empty()));
  }

  @Test
  void R12_a_new_case_goes_to_whoever_is_on_duty_and_the_timeline_says_why() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00"), line(bo, "18:00-20:00")));
    FeedbackCase one = aCase("irritated: nobody answers");

    assertThat(routes()).isEqualTo(1);
    assertThat(routes()).isZero();

    assertThat(owner(one)).contains(aino);
    assertThat(work.inside(() -> work.world.timeline().of(one.id(), 0, 100)).getLast().event())
        .isEqualTo(
            new CaseEvent.Assigned(
                work.world.clock().instant(), By.VASTINE, aino, Optional.of(AssignGround.SKILL)));
    assertThat(explained(one.id()).latest().orElseThrow().routing().considered()).hasSize(2);
    assertThat(explained(one.id()).proposal()).isEmpty();
  }

  @Test
  void R12_cases_are_shared_out_by_load_within_one_batch() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00"), line(bo, "08:00-16:00")));
    FeedbackCase first = work.caseOf(work.given.wrote("Pekka", "irritated one"));
    FeedbackCase second = work.caseOf(work.given.wrote("Ville", "irritated two"));

    assertThat(routes()).isEqualTo(2);

    assertThat(List.of(owner(first).orElseThrow(), owner(second).orElseThrow()))
        .containsExactlyInAnyOrder(aino, bo);
  }

  @Test
  void R12_what_somebody_holds_is_left_alone_and_goes_on_when_they_step_away() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00"), line(bo, "08:00-16:00")));
    FeedbackCase one = aCase("irritated: nobody answers");
    accepted(work.claims(work.aino, one));
    away(aino, Optional.of(bo));

    assertThat(routes()).isZero();
    work.world.clock().advance(Duration.ofHours(1));

    assertThat(routes()).isEqualTo(1);
    assertThat(owner(one)).contains(bo);
  }

  @Test
  void R12_at_the_end_of_a_shift_what_is_due_before_the_next_goes_on() {
    accepted(write(lead, 0, true, line(aino, "11:00-12:00"), line(bo, "12:00-24:00")));
    FeedbackCase one = aCase("urgent: the house is flooded");
    routes();
    assertThat(owner(one)).contains(aino);

    work.world.clock().advance(Duration.ofHours(1));

    assertThat(routes()).isEqualTo(1);
    assertThat(owner(one)).contains(bo);
  }

  @Test
  void R12_nobody_on_duty_is_told_once_and_the_leads_have_it_until_somebody_comes() {
    accepted(write(lead, 0, true, line(aino, "13:00-16:00")));
    FeedbackCase one = aCase("irritated: nobody answers");
    routes();
    work.caseOf(work.given.wrote("Ville", "irritated two"));
    routes();

    assertThat(owner(one)).contains(leader);
    assertThat(gapsTold()).singleElement().extracting(Occasion::caseId).isEqualTo(one.id());
    assertThat(accepted(routing.read().handle(lead, new ReadDuty.Command())).gap()).isPresent();

    work.world.clock().advance(Duration.ofHours(2));
    assertThat(routes()).isEqualTo(2);
    assertThat(owner(one)).contains(aino);
    assertThat(accepted(routing.read().handle(lead, new ReadDuty.Command())).gap()).isEmpty();
  }

  @Test
  void R12_a_roster_that_is_switched_off_has_no_gap() {
    accepted(write(lead, 0, true, line(aino, "13:00-16:00")));
    aCase("irritated: nobody answers");
    routes();

    accepted(write(lead, 1, false));

    assertThat(accepted(routing.read().handle(lead, new ReadDuty.Command())).gap()).isEmpty();
  }

  private List<Occasion> queuesTold() {
    return work
        .inside(() -> work.world.alertOutbox().lockDue(Instant.parse("2027-01-01T00:00:00Z"), 100))
        .stream()
        .filter(occasion -> occasion.kind() == AlertKind.SKILL_MISSING)
        .toList();
  }

  private static RosterLine inTurkish(MemberId member) {
    return new RosterLine(
        member, Map.of(DayOfWeek.MONDAY, "08:00-16:00"), List.of("tr"), List.of(), List.of(), 5);
  }

  @Test
  void R12_a_queue_that_nobody_on_duty_can_answer_is_told_of_once_by_its_name() {
    accepted(write(lead, 0, true, inTurkish(aino)));
    FeedbackCase one = aCase("irritated: nobody answers");
    routes();
    work.caseOf(work.given.wrote("Liisa", "irritated: nor me"));
    routes();

    assertThat(owner(one)).contains(aino);
    assertThat(queuesTold())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.caseId()).isEqualTo(one.id());
          assertThat(told.facet()).contains("language");
          assertThat(told.detail()).contains(one.judgement().language().code());
        });
    assertThat(work.inside(() -> work.world.toldStretches().running(""))).hasSize(1);

    accepted(write(lead, 1, true, inTurkish(aino), line(bo, "08:00-16:00")));
    routes();
    assertThat(work.inside(() -> work.world.toldStretches().running(""))).isEmpty();
  }

  @Test
  void R12_what_nobody_on_duty_can_answer_together_is_told_of_as_a_single_skill_is() {
    FeedbackCase one = aCase("irritated: nobody answers");
    String language = one.judgement().language().code();
    RosterLine byMail =
        new RosterLine(
            bo,
            Map.of(DayOfWeek.MONDAY, "08:00-16:00"),
            List.of(language),
            List.of("email"),
            List.of(),
            5);
    accepted(write(lead, 0, true, inTurkish(aino), byMail));
    routes();
    routes();

    assertThat(queuesTold())
        .singleElement()
        .satisfies(told -> {
          assertThat(told.facet()).contains("combination");
          assertThat(told.detail()).contains(language + " sandbox other");
        });

    accepted(write(lead, 1, true, line(aino, "08:00-16:00"), byMail));
    routes();
    assertThat(work.inside(() -> work.world.toldStretches().running(""))).isEmpty();
  }

  @Test
  void R32_routing_spares_who_met_more_abuse_than_the_workspace_allows() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00"), line(bo, "08:00-16:00")));
    Instant now = work.world.clock().instant();
    work.inside(() -> {
      for (int met = 0; met <= ExposureLimit.USUAL.perDay(); met++) {
        work.world
            .exposures()
            .note(List.of(new Exposure(aino, new MentionId(work.world.ids().next()), now)));
      }
      return true;
    });
    FeedbackCase hateful = aCase("harassment: you are all pigs");

    routes();

    assertThat(owner(hateful)).contains(bo);
    assertThat(explained(hateful.id()).latest().orElseThrow().routing().considered())
        .noneMatch(one -> one.verdict() == Verdict.MET_ENOUGH);
    assertThat(
            accepted(routing.explain().handle(lead, new ReadCaseRouting.Command(hateful.id())))
                .latest()
                .orElseThrow()
                .routing()
                .considered())
        .anyMatch(one -> one.member().equals(aino) && one.verdict() == Verdict.MET_ENOUGH);
  }

  @Test
  void R12_a_closed_night_is_no_fault() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00")));
    work.world.clock().advance(Duration.ofHours(12));
    FeedbackCase one = aCase("irritated: nobody answers");
    routes();

    assertThat(owner(one)).contains(leader);
    assertThat(gapsTold()).isEmpty();
  }

  @Test
  void R12_nobody_on_duty_is_a_fault_while_any_calendar_of_the_policy_is_open() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00")));
    atNightAsWell();
    work.world.clock().advance(Duration.ofHours(12));
    FeedbackCase one = aCase("irritated: nobody answers");

    routes();

    assertThat(gapsTold()).singleElement().extracting(Occasion::caseId).isEqualTo(one.id());
  }

  private void atNightAsWell() {
    work.inside(() -> {
      ResponsePolicy active = work.world.policies().active();
      BusinessCalendar always = BusinessCalendar.alwaysOpen(active.calendar().zone());
      work.world
          .policies()
          .add(
              active.with(active.calendars().with("night-watch", always)).withVersion(2),
              By.VASTINE,
              work.world.clock().instant());
      work.world.policies().activate(2);
      return active;
    });
  }

  @Test
  void R32_whoever_a_case_exposes_never_gets_it() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00"), line(bo, "08:00-16:00")));
    FeedbackCase one = aCase("irritated: nobody answers");
    work.inside(() ->
        work.given.with(
            one,
            new ConductEvent.MemberExposed(
                work.world.clock().instant(),
                By.VASTINE,
                one.talk().latest(),
                aino,
                List.of(new PrivateDetail(DetailKind.HOME, new TextSpan(0, 9))))));

    assertThat(routes()).isEqualTo(1);
    assertThat(owner(one)).contains(bo);
    assertThat(explained(one.id()).latest().orElseThrow().routing().considered())
        .anyMatch(it -> it.member().equals(aino) && it.verdict() == Verdict.CONCERNED);
  }

  @Test
  void R12_a_member_who_says_that_it_is_about_them_passes_it_on() {
    accepted(write(lead, 0, true, line(aino, "08:00-16:00"), line(bo, "08:00-16:00")));
    FeedbackCase one = aCase("irritated: nobody answers");
    accepted(work.claims(work.aino, one));

    assertThat(code(concern(work.bo, one, aino, true))).isEqualTo("team.permission-needed");
    accepted(concern(work.aino, one, aino, true));

    assertThat(owner(one)).contains(bo);
    assertThat(explained(one.id()).concerns()).hasSize(1);
    accepted(concern(lead, one, aino, false));
    assertThat(code(concern(lead, one, aino, false))).isEqualTo("routing.not-concerned");
    assertThat(explained(one.id()).concerns()).isEmpty();
    assertThat(code(concern(lead, one, new MemberId(work.world.ids().next()), true)))
        .isEqualTo("team.member-not-found");
  }

  private Decision<FeedbackCase> concern(Actor who, FeedbackCase one, MemberId whom, boolean is) {
    return routing.concern().handle(who, new SayConcerned.Command(one.id(), whom, is));
  }

  @Test
  void R12_whom_the_words_name_does_not_get_it_unless_they_are_thanked() {
    MemberId eero =
        work.inside(() -> {
          MemberId id = work.given.aMember(Role.RESPONDER).id();
          Member member = work.world.members().find(id).orElseThrow();
          work.world
              .members()
              .store(
                  new Member(id, "Eero Mäki", member.email(), member.role(), true, member.since()));
          return id;
        });
    accepted(write(lead, 0, true, line(eero, "08:00-16:00"), line(bo, "08:00-16:00")));
    FeedbackCase angry = aCase("irritated: your Eero was rude to me");
    FeedbackCase thanks = work.caseOf(work.given.wrote("Ville", "praise for Eero"));

    assertThat(explained(angry.id()).named()).containsExactly(eero);
    assertThat(explained(thanks.id()).named()).isEmpty();
    routes();

    assertThat(owner(angry)).contains(bo);
  }

  @Test
  void a_roster_is_a_leads_and_each_change_builds_on_the_one_that_was_read() {
    assertThat(code(write(work.aino, 0, false))).isEqualTo("team.permission-needed");
    accepted(write(lead, 0, true, line(aino, "08:00-16:00")));
    assertThat(code(write(lead, 0, true, line(aino, "08:00-16:00"))))
        .isEqualTo("kernel.stale-version");
    MemberId stranger = new MemberId(work.world.ids().next());
    assertThat(code(write(lead, 1, true, line(stranger, "08:00-16:00"))))
        .isEqualTo("routing.member-unfit");
    assertThat(accepted(write(lead, 1, false)).version()).isEqualTo(2);
  }
}
