package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.Actor;

/** What waits to be done by hand, what is late of it, and whom we keep away (R29). */
final class ConductWorkListTest {

  private final Casework work = new Casework();
  private final ConductDesk desk =
      new ConductDesk(work.world, work.platform, work.world.ids(), work.world.clock());
  private final FeedbackCase insult =
      work.caseOf(work.given.wrote("Troll", "hostile You are all idiots"));

  @BeforeEach
  void muted() {
    Instant now = work.world.clock().instant();
    work.inside(() ->
        new Given(work.world, work.world.ids()).answeredAt(insult.id(), now, Audience.PRIVATE));
    takes(ConductRung.WARNED, Optional.empty());
    takes(ConductRung.IGNORED, Optional.empty());
    takes(ConductRung.MUTED, Optional.of(now.plus(Duration.ofDays(30))));
  }

  private void takes(ConductRung rung, Optional<Instant> until) {
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
                    until,
                    false)));
  }

  private ListConductWork.View listed() {
    return accepted(desk.listWork().handle(work.bo, new ListConductWork.Command()));
  }

  private int notes() {
    return accepted(desk.noteLate().handle(work.vastine, new NoteLateHandWork.Command()));
  }

  private List<String> timeline() {
    return work.inside(() -> work.world.timeline().of(insult.id(), 0, 100)).stream()
        .map(entry -> CaseEventNames.of(entry.event()))
        .filter("conduct-left-undone"::equals)
        .toList();
  }

  @Test
  void R29_what_waits_is_listed_with_its_deadline_its_author_and_its_words() {
    ListConductWork.Task task = listed().tasks().getFirst();

    assertThat(listed().tasks()).hasSize(1);
    assertThat(task.chore().act().kind()).isEqualTo(ActKind.MUTE);
    assertThat(task.chore().placed().step().by()).isEqualTo(work.aino.member().orElseThrow());
    assertThat(task.chore().due())
        .isAfterOrEqualTo(task.chore().act().changedAt().plus(Duration.ofHours(8)));
    assertThat(task.chore().act().due())
        .as("kept, so that no change of the calendar moves it")
        .contains(task.chore().due());
    assertThat(task.chore().late()).isFalse();
    assertThat(task.row().authorName()).isEqualTo("Troll");
    assertThat(task.mention().orElseThrow().id()).isEqualTo(insult.talk().latest());
  }

  @Test
  void R29_whom_we_keep_away_is_listed_with_the_day_of_the_next_look() {
    ListConductWork.Holding holding = listed().holding().getFirst();

    assertThat(listed().holding()).hasSize(1);
    assertThat(holding.placed().step().rung()).isEqualTo(ConductRung.MUTED);
    assertThat(holding.recheck()).isEqualTo(holding.placed().step().until().orElseThrow());
    assertThat(listed().rechecks()).as("it ends by itself").isEmpty();
    assertThat(holding.row().feedbackCase().id()).isEqualTo(insult.id());

    work.world.clock().advance(Duration.ofDays(31));
    accepted(desk.end().handle(work.vastine, new EndConductSteps.Command()));
    assertThat(listed().holding()).isEmpty();
    assertThat(listed().tasks()).as("what nobody muted needs nobody who unmutes it").isEmpty();
  }

  @Test
  void R29_what_is_late_is_said_once_and_never_again() {
    Instant due = listed().tasks().getFirst().chore().due();
    work.world.clock().advance(Duration.between(work.world.clock().instant(), due));
    assertThat(notes()).as("at the very deadline it is not late").isZero();

    work.world.clock().advance(Duration.ofSeconds(1));
    assertThat(listed().tasks().getFirst().chore().late()).isTrue();
    assertThat(notes()).isEqualTo(1);
    assertThat(notes()).isZero();

    assertThat(timeline()).hasSize(1);
    assertThat(listed().tasks().getFirst().chore().act().lateNoted()).isTrue();
  }

  @Test
  void R29_what_was_proven_in_time_is_not_late() {
    accepted(
        desk.prove()
            .handle(
                work.aino,
                new ProveConductAct.Command(
                    listed().tasks().getFirst().chore().act().id(), "Muted on the page")));
    work.world.clock().advance(Duration.ofDays(20));

    assertThat(notes()).isZero();
    assertThat(listed().tasks()).isEmpty();
    assertThat(timeline()).isEmpty();
  }

  @Test
  void reading_and_noting_need_their_permissions() {
    Actor nobody = new Actor(work.vastine.workspace(), work.vastine.by(), java.util.Set.of());

    assertThat(code(desk.listWork().handle(nobody, new ListConductWork.Command())))
        .isEqualTo("team.permission-needed");
    assertThat(code(desk.noteLate().handle(work.aino, new NoteLateHandWork.Command())))
        .isEqualTo("team.permission-needed");
  }
}
