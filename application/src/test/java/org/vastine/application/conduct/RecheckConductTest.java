package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.Actor;

/** Somebody looks again at what keeps an author away (R29). */
final class RecheckConductTest {

  private final Casework work = new Casework();
  private final ConductDesk desk =
      new ConductDesk(work.world, work.platform, work.world.ids(), work.world.clock());
  private final FeedbackCase insult =
      work.caseOf(work.given.wrote("Troll", "hostile You are all idiots"));

  @BeforeEach
  void muted() {
    work.inside(() ->
        new Given(work.world, work.world.ids())
            .answeredAt(insult.id(), work.world.clock().instant(), Audience.PRIVATE));
    List.of(ConductRung.WARNED, ConductRung.IGNORED, ConductRung.MUTED)
        .forEach(rung ->
            accepted(
                desk.take()
                    .handle(
                        work.aino,
                        new TakeConductStep.Command(
                            insult.id(),
                            ExpectedVersion.ANY,
                            rung,
                            1,
                            Optional.empty(),
                            "Insults people",
                            Optional.empty(),
                            false))));
  }

  private LadderStep step() {
    return work.inside(() -> work.world.standings().silencing(1)).getFirst().step();
  }

  private List<ListConductWork.Holding> listed() {
    return accepted(desk.listWork().handle(work.bo, new ListConductWork.Command())).rechecks();
  }

  private int says() {
    return accepted(desk.sayRechecks().handle(work.vastine, new SayRechecks.Command()));
  }

  private Decision<FeedbackCase> keeps(Instant until, String reason) {
    return desk.keep()
        .handle(
            work.aino,
            new KeepConductStep.Command(step().id(), ExpectedVersion.ANY, until, reason));
  }

  private List<ConductEvent.ConductMoved> rechecks() {
    return work.inside(() -> work.world.timeline().of(insult.id(), 0, 100)).stream()
        .flatMap(entry ->
            entry.event() instanceof ConductEvent.ConductMoved moved && moved.move().isRecheck()
                ? Optional.of(moved).stream()
                : Optional.<ConductEvent.ConductMoved>empty().stream())
        .toList();
  }

  private List<String> names() {
    return rechecks().stream().map(CaseEventNames::of).toList();
  }

  @Test
  void R29_when_its_day_comes_it_is_listed_and_said_once_and_when_it_is_past_once_more() {
    assertThat(says()).isZero();
    assertThat(listed()).isEmpty();

    work.world.clock().advance(Duration.ofDays(90));
    assertThat(says()).isEqualTo(1);
    assertThat(says()).isZero();
    assertThat(listed()).hasSize(1);
    assertThat(listed().getFirst().late()).isFalse();

    work.world.clock().advance(Duration.ofDays(7));
    assertThat(says()).isEqualTo(1);
    assertThat(says()).isZero();
    assertThat(listed().getFirst().late()).isTrue();
    assertThat(names()).containsExactly("conduct-recheck-due", "conduct-recheck-missed");
    assertThat(
            work.inside(() -> work.world.alertOutbox().lockDue(work.world.clock().instant(), 99)))
        .extracting(Occasion::kind)
        .filteredOn(AlertKind.CONDUCT_RECHECK::equals)
        .hasSize(2);
  }

  @Test
  void R29_what_is_kept_waits_for_its_further_day_and_nothing_is_done_on_the_platform_again() {
    work.world.clock().advance(Duration.ofDays(90));
    assertThat(says()).isEqualTo(1);
    int acts = acts().size();
    Instant until = work.world.clock().instant().plus(Duration.ofDays(30));

    accepted(keeps(until, "Wrote the same elsewhere"));

    assertThat(listed()).isEmpty();
    assertThat(names()).containsExactly("conduct-recheck-due", "conduct-kept");
    assertThat(rechecks().getLast().until()).contains(until);
    assertThat(rechecks().getLast().by()).isEqualTo(work.aino.by());
    assertThat(step().active()).isTrue();
    assertThat(acts()).hasSize(acts);
    ReadCaseConduct.View view =
        accepted(desk.read().handle(work.bo, new ReadCaseConduct.Command(insult.id())));
    assertThat(view.words())
        .containsEntry(step().recheck().kept().orElseThrow().because(), "Wrote the same elsewhere");

    work.world.clock().advance(Duration.ofDays(30));
    assertThat(says()).isEqualTo(1);
    assertThat(listed()).hasSize(1);
  }

  private List<ConductAct> acts() {
    return work.inside(() -> work.world.conductActs().of(List.of(step().id())));
  }

  @Test
  void R29_keeping_needs_words_and_a_permission() {
    Instant until = work.world.clock().instant().plus(Duration.ofDays(30));
    Actor nobody = new Actor(work.vastine.workspace(), work.aino.by(), Set.of());

    assertThat(code(keeps(until, ""))).isEqualTo("conduct.say-why");
    assertThat(
            code(
                desk.keep()
                    .handle(
                        nobody,
                        new KeepConductStep.Command(
                            step().id(), ExpectedVersion.ANY, until, "Still right"))))
        .isEqualTo("team.permission-needed");
    assertThat(code(desk.sayRechecks().handle(work.aino, new SayRechecks.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(rechecks()).isEmpty();
  }
}
