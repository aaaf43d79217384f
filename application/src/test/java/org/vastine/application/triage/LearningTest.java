package org.vastine.application.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.CasePlanning;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.CorrectTriage;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.feedbackcase.WorkspaceTold;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.triage.TaughtCorrections.Taught;
import org.vastine.application.world.Given;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Style;

/** R6: a correction wins, is recorded, and teaches. */
class LearningTest {

  private static final String WORDS = "hanging T on the east slope";

  private final InMemoryWorld world = new InMemoryWorld();
  private final Given given = new Given(world, world.ids());
  private final TextUnderstanding base = new TestUnderstanding();
  private final WorkspaceUnderstanding understanding = newNode();
  private WorkspaceId ours;
  private WorkspaceId theirs;

  @BeforeEach
  void two_workspaces() {
    ours = workspace("ours");
    theirs = workspace("theirs");
  }

  @Test
  void R6_a_correction_is_known_within_a_second_on_every_node() {
    WorkspaceUnderstanding otherNode = newNode();
    assertThat(style(understanding)).isEqualTo(Style.IRRITATED);
    assertThat(style(otherNode)).isEqualTo(Style.IRRITATED);

    correct(aCaseOf(WORDS), Style.URGENT);
    world.clock().advance(WorkspaceUnderstanding.FRESH);

    assertThat(WorkspaceUnderstanding.FRESH).isLessThan(Duration.ofSeconds(1));
    assertThat(style(understanding)).isEqualTo(Style.URGENT);
    assertThat(style(otherNode)).isEqualTo(Style.URGENT);
    assertThat(understanding.of(ours).model()).isEqualTo("test#1");
  }

  @Test
  void R6_another_workspace_learns_nothing() {
    Assessment before = understanding.of(theirs).assess(WORDS);

    correct(aCaseOf(WORDS), Style.URGENT);
    world.clock().advance(WorkspaceUnderstanding.FRESH);

    assertThat(style(understanding)).isEqualTo(Style.URGENT);
    assertThat(understanding.of(theirs)).isSameAs(base);
    assertThat(understanding.of(theirs).assess(WORDS)).isEqualTo(before);
  }

  @Test
  void R6_only_an_admin_resets_and_the_base_is_back_exactly() {
    correct(aCaseOf(WORDS), Style.URGENT);
    world.clock().advance(WorkspaceUnderstanding.FRESH);
    assertThat(style(understanding)).isEqualTo(Style.URGENT);

    assertThat(reset(Role.LEAD)).isInstanceOf(Decision.Refused.class);
    assertThat(inside(() -> world.taughtCorrections().after(0))).hasSize(1);
    assertThat(reset(Role.ADMIN)).isInstanceOf(Decision.Accepted.class);
    world.clock().advance(WorkspaceUnderstanding.FRESH);

    assertThat(understanding.of(ours)).isSameAs(base);
    assertThat(inside(() -> world.auditLog().latest(1)))
        .singleElement()
        .satisfies(entry -> {
          assertThat(entry.action()).isEqualTo("triage.learning-reset");
          assertThat(entry.facts()).containsEntry("corrections", "1");
        });
    correct(aCaseOf("hanging T again"), Style.THREAT);
    world.clock().advance(WorkspaceUnderstanding.FRESH);
    assertThat(understanding.of(ours).model()).isEqualTo("test#1");
    assertThat(style(understanding)).isEqualTo(Style.IRRITATED);
  }

  @Test
  void R6_what_was_learnt_can_be_told_again_from_the_timelines() {
    List<FeedbackCase> cases = List.of(aCaseOf(WORDS), aCaseOf("nightowl once more"));
    correct(cases.get(0), Style.URGENT);
    correct(cases.get(1), Style.AD_WEARY);
    correct(cases.get(0), Style.THREAT);

    List<Taught> stored = inside(() -> world.taughtCorrections().after(0));

    assertThat(stored).extracting(Taught::number).containsExactly(1, 2, 3);
    assertThat(stored)
        .extracting(taught -> List.of(taught.mention(), taught.at(), taught.correction()))
        .containsExactlyInAnyOrderElementsOf(
            cases.stream().flatMap(one -> told(one).stream()).toList());
    world.clock().advance(WorkspaceUnderstanding.FRESH);
    assertThat(newNode().of(ours).assess(WORDS)).isEqualTo(understanding.of(ours).assess(WORDS));
    assertThat(style(newNode())).isEqualTo(Style.THREAT);
  }

  @Test
  void R6_the_wording_that_was_judged_teaches_and_not_a_later_one() {
    FeedbackCase feedbackCase = aCaseOf(WORDS);
    correct(feedbackCase, Style.URGENT);
    inside(() -> {
      Mention mention = world.mentions().find(feedbackCase.talk().latest()).orElseThrow();
      world.mentions().revise(mention.edited(given.wrote("Aino", "all is well now")));
      return true;
    });

    TextUnderstanding taught = newNode().of(ours);

    assertThat(taught.assess(WORDS).style().value()).isEqualTo(Style.URGENT);
    assertThat(taught.assess("all is well now").style().value()).isEqualTo(Style.IRRITATED);
  }

  @Test
  void the_view_tells_how_far_it_has_come() {
    ReadLearning read =
        new ReadLearning(new Permitted(world.transactions()), world.taughtCorrections(), base);
    correct(aCaseOf(WORDS), Style.URGENT);

    Decision<LearningView> view = read.handle(actor(Role.AUDITOR), new ReadLearning.Command());

    assertThat(view)
        .isEqualTo(
            Decision.accepted(
                new LearningView(
                    "test#1", 1, 1, Optional.of(world.clock().instant()), Optional.empty())));
  }

  private List<List<Object>> told(FeedbackCase feedbackCase) {
    List<List<Object>> told = new ArrayList<>();
    List<CaseEvent> before = new ArrayList<>();
    for (Timeline.Entry entry : inside(() -> world.timeline().of(feedbackCase.id(), 0, 1_000))) {
      if (entry.event() instanceof CaseEvent.TriageCorrected corrected) {
        FeedbackCase then = FeedbackCase.fold(feedbackCase.id(), before);
        told.add(List.of(then.talk().latest(), corrected.at(), then.judgement().saidBy(corrected)));
      }
      before.add(entry.event());
    }
    return told;
  }

  private Style style(WorkspaceUnderstanding node) {
    return node.of(ours).assess(WORDS).style().value();
  }

  private WorkspaceUnderstanding newNode() {
    return new WorkspaceUnderstanding(
        base, world.taughtCorrections(), world.mentions(), world.transactions(), world.clock());
  }

  private Decision<LearningView> reset(Role role) {
    return new ResetLearning(
            new Permitted(world.transactions()),
            world.taughtCorrections(),
            base,
            world.auditLog(),
            world.clock())
        .handle(actor(role), new ResetLearning.Command());
  }

  private void correct(FeedbackCase feedbackCase, Style style) {
    CaseWork work =
        new CaseWork(
            world.transactions(),
            world.cases(),
            world.caseTexts(),
            world.promiseBook(),
            world.taskBook(),
            world.auditLog(),
            world.caseNews(),
            world.ids(),
            world.clock());
    Decision<FeedbackCase> corrected =
        new CorrectTriage(
                work,
                new CasePlanning(
                    world.cases(),
                    world.policies(),
                    world.mentions(),
                    world.channelAccounts(),
                    new WorkspaceTold(
                        world.namedCustomers(),
                        world.incidents(),
                        world.dutyOutlook(),
                        world.authorHistories())),
                world.mentions(),
                world.taughtCorrections())
            .handle(
                actor(Role.RESPONDER),
                new CorrectTriage.Command(
                    feedbackCase.id(),
                    ExpectedVersion.ANY,
                    Optional.of(style),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty()));
    assertThat(corrected).isInstanceOf(Decision.Accepted.class);
  }

  private FeedbackCase aCaseOf(String words) {
    return inside(() -> given.aCase(given.aMention(words)));
  }

  private Actor actor(Role role) {
    return inside(() -> Actor.of(ours, given.aMember(role)));
  }

  private <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(ours, work);
  }

  private WorkspaceId workspace(String slug) {
    WorkspaceId id = new WorkspaceId(world.ids().next());
    world
        .transactions()
        .asSystem(() -> {
          world.workspaces().add(new Workspace(id, slug, slug, "Europe/Helsinki", "en"));
          return true;
        });
    world
        .transactions()
        .doInWorkspace(
            id,
            () -> {
              world
                  .policies()
                  .add(
                      DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki")),
                      By.VASTINE,
                      Given.NOW);
              world.policies().activate(1);
            });
    return id;
  }
}
