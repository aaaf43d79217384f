package org.vastine.application.myday;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vastine.application.care.ChangeExposureLimit;
import org.vastine.application.care.ExposureLevels;
import org.vastine.application.care.ForgetExposures;
import org.vastine.application.care.ListLoads;
import org.vastine.application.care.MemberExposure;
import org.vastine.application.care.ReadExposure;
import org.vastine.application.feedbackcase.AbuseInThread;
import org.vastine.application.feedbackcase.LookAtAbuse;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.care.ExposureCount;
import org.vastine.domain.care.ExposureLevel;
import org.vastine.domain.care.ExposureLimit;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.team.TokenId;

/** How much abuse members meet, told by their own steps. */
final class MeetingAbuseTest {

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final ExposureLevels levels =
      new ExposureLevels(work.world.exposures(), work.world.exposureLimits());

  private Decision<MemberExposure> looks(Actor who, CaseId id) {
    return new LookAtAbuse(
            permitted,
            work.world.cases(),
            work.world.mentionList(),
            new AbuseInThread(work.world.caseList(), work.world.assessments()),
            work.world.exposures(),
            levels,
            work.world.clock())
        .handle(who, new LookAtAbuse.Command(id));
  }

  private MemberExposure own(Actor who) {
    return accepted(
        new ReadExposure(permitted, levels, work.world.clock())
            .handle(who, new ReadExposure.Command()));
  }

  private Decision<ExposureLimit> limits(Actor who, ExpectedVersion expected, int day, int week) {
    return new ChangeExposureLimit(
            permitted, work.world.exposureLimits(), work.world.auditLog(), work.world.clock())
        .handle(who, new ChangeExposureLimit.Command(expected, day, week));
  }

  private Decision<ListLoads.View> loads(Actor who) {
    return new ListLoads(
            permitted,
            work.world.exposures(),
            work.world.exposureLimits(),
            work.world.members(),
            work.world.clock())
        .handle(who, new ListLoads.Command());
  }

  private Actor aLead() {
    return work.inside(() -> Actor.of(work.aino.workspace(), work.given.aMember(Role.LEAD)));
  }

  private FeedbackCase abuse() {
    return work.caseOf(work.given.wrote("troll", "hostile nonsense"));
  }

  @Test
  void R32_abuse_of_others_in_the_thread_counts_when_one_asks_to_see_it() {
    FeedbackCase calm =
        work.caseOf(
            work.given.item(new ExternalId("c-1"), new ExternalId("post-1"), "Maija", "question?"));
    work.caseOf(
        work.given.item(new ExternalId("c-2"), new ExternalId("post-1"), "troll", "hostile rot"));
    work.caseOf(
        work.given.item(new ExternalId("c-3"), new ExternalId("post-1"), "Bo", "neutral words"));

    accepted(looks(work.aino, calm.id()));
    accepted(looks(work.aino, calm.id()));

    assertThat(own(work.aino).count()).isEqualTo(new ExposureCount(1, 1));
  }

  @Test
  void R32_asking_to_see_abuse_counts_once_however_often_one_looks() {
    FeedbackCase feedbackCase = abuse();

    accepted(looks(work.aino, feedbackCase.id()));
    accepted(looks(work.aino, feedbackCase.id()));

    assertThat(own(work.aino).count()).isEqualTo(new ExposureCount(1, 1));
    assertThat(own(work.bo).count()).isEqualTo(ExposureCount.NONE);
  }

  @Test
  void R32_working_on_a_case_that_was_looked_at_adds_nothing() {
    FeedbackCase feedbackCase = abuse();
    accepted(work.claims(work.aino, feedbackCase));
    accepted(looks(work.aino, feedbackCase.id()));
    work.writes(work.aino, work.feedbackCase(feedbackCase.id()), Casework.GOOD_WORDS);

    assertThat(own(work.aino).count()).isEqualTo(new ExposureCount(1, 1));
  }

  @Test
  void R32_taking_in_abuse_and_looking_at_what_attacks_nobody_count_for_nobody() {
    abuse();
    accepted(looks(work.aino, work.caseOf(work.given.wrote("Maija", "question on size?")).id()));

    assertThat(work.inside(() -> work.world.exposures().all(work.world.clock().instant())))
        .isEmpty();
    assertThat(code(looks(work.aino, new CaseId(work.world.ids().next()))))
        .isEqualTo("case.not-found");
    Actor machine =
        new Actor(
            work.aino.workspace(),
            new By.AnIntegration(new TokenId(work.world.ids().next())),
            Role.RESPONDER.permissions());
    assertThat(code(looks(machine, abuse().id()))).isEqualTo("team.member-needed");
  }

  @Test
  void R32_above_the_limit_the_member_is_told_and_routing_knows() {
    accepted(limits(aLead(), ExpectedVersion.of(0), 1, 3));
    accepted(looks(work.aino, abuse().id()));
    assertThat(own(work.aino).level()).isEqualTo(ExposureLevel.HIGH);

    MemberExposure after = accepted(looks(work.aino, abuse().id()));

    assertThat(after.level()).isEqualTo(ExposureLevel.OVER);
    assertThat(work.inside(() -> levels.at(work.world.clock().instant())))
        .isEqualTo(Map.of(work.aino.member().orElseThrow(), ExposureLevel.OVER));
    work.world.clock().advance(Duration.ofHours(25));
    assertThat(own(work.aino).level()).isEqualTo(ExposureLevel.HIGH);
  }

  @Test
  void R32_leads_see_loads_by_name_and_nobody_else_does() {
    accepted(looks(work.aino, abuse().id()));

    List<ListLoads.Load> shown = accepted(loads(aLead())).loads();

    assertThat(shown).extracting(ListLoads.Load::name).isSorted();
    assertThat(shown)
        .filteredOn(load -> load.exposure().count().week() > 0)
        .extracting(ListLoads.Load::member)
        .containsExactly(work.aino.member().orElseThrow());
    assertThat(code(loads(work.bo))).isEqualTo("team.permission-needed");
    assertThat(code(loads(work.lea))).isEqualTo("team.permission-needed");
  }

  @Test
  void R32_the_limit_is_changed_by_those_who_change_policies_within_bounds() {
    Actor lead = aLead();
    assertThat(code(limits(work.aino, ExpectedVersion.ANY, 5, 10)))
        .isEqualTo("team.permission-needed");
    assertThat(code(limits(lead, ExpectedVersion.ANY, 0, 10)))
        .isEqualTo("care.limit-out-of-bounds");
    assertThat(code(limits(lead, ExpectedVersion.ANY, 11, 10)))
        .isEqualTo("care.limit-out-of-bounds");
    assertThat(accepted(limits(lead, ExpectedVersion.of(0), 5, 10)))
        .isEqualTo(new ExposureLimit(1, 5, 10));
    assertThat(code(limits(lead, ExpectedVersion.of(0), 6, 10))).isEqualTo("kernel.stale-version");
    assertThat(work.inside(() -> work.world.auditLog().latest(1)).getFirst().action())
        .isEqualTo("care.limit-changed");
  }

  @Test
  void R43_what_no_window_counts_any_more_is_forgotten() {
    accepted(looks(work.aino, abuse().id()));
    ForgetExposures forget =
        new ForgetExposures(permitted, work.world.exposures(), work.world.clock());
    work.world.clock().advance(Duration.ofDays(6));
    accepted(forget.handle(work.vastine, new ForgetExposures.Command()));
    assertThat(own(work.aino).count()).isEqualTo(new ExposureCount(0, 1));

    work.world.clock().advance(Duration.ofDays(2));
    accepted(forget.handle(work.vastine, new ForgetExposures.Command()));

    assertThat(
            work.inside(() ->
                work.world.exposures().all(work.world.clock().instant().minus(ExposureCount.WEEK))))
        .isEmpty();
  }
}
