package org.vastine.application.continuation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.continuation.ReadContinuations.Command;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.continuation.Continuation;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.incident.IncidentId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.By;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.TemplateUse;

class ContinuationsTest {

  private final Casework work = new Casework();
  private final Instant now = work.world.clock().instant();
  private final List<ReplyTemplate> templates = work.inside(() -> work.templates().all());

  private ReadContinuations.View reads(Command command) {
    return accepted(
        new ReadContinuations(
                new Permitted(work.world.transactions()),
                work.world.recordedCases(),
                work.world.templateUses(),
                work.templates(),
                work.world.clock())
            .handle(work.aino, command));
  }

  private ReadContinuations.View reads() {
    return reads(Command.USUAL);
  }

  private FeedbackCase answeredWith(String who, TemplateUse... uses) {
    FeedbackCase begun = work.caseOf(work.given.wrote(who, "irritated, it is broken"));
    return work.inside(() -> {
      Draft draft =
          Draft.begun(
                  new DraftId(work.world.ids().next()),
                  begun.id(),
                  work.aino.member().orElseThrow(),
                  Audience.PUBLIC,
                  new DraftText("We are sorry."),
                  1,
                  now)
              .with(Set.of(uses));
      work.world.drafts().store(draft);
      DeliveryId delivery = new DeliveryId(work.world.ids().next());
      return work.given.with(
          begun,
          new CaseEvent.ReplyQueued(
              now, By.VASTINE, draft.id(), delivery, Audience.PUBLIC, now, false),
          new CaseEvent.ReplyPublished(now, By.VASTINE, delivery, Audience.PUBLIC, true));
    });
  }

  private TemplateUse use(int template, int variant) {
    return new TemplateUse(templates.get(template).id(), variant);
  }

  @Test
  void R20_each_template_and_wording_tells_how_threads_went_on_after_it() {
    answeredWith("Maija", use(0, 1));
    answeredWith("Bo", use(0, 2), use(1, 1));
    answeredWith("Ece");
    work.world.clock().advance(Duration.ofDays(8));

    ReadContinuations.View view = reads();

    assertThat(view.looked()).isEqualTo(3);
    assertThat(view.whole()).isTrue();
    ReadContinuations.Line line = view.of(templates.getFirst().id()).orElseThrow();
    assertThat(line.figure().sent()).isEqualTo(2);
    assertThat(line.figure().went()).isEqualTo(Map.of(Continuation.SILENT, 2));
    assertThat(line.variants().keySet()).containsExactly(1, 2);
    assertThat(line.variants().get(2).sent()).isEqualTo(1);
    assertThat(view.of(templates.get(1).id()).orElseThrow().figure().sent()).isEqualTo(1);
    assertThat(view.of(templates.get(2).id())).isEmpty();
    assertThat(view.lines()).hasSize(2);
  }

  @Test
  void R20_a_reply_with_two_wordings_of_one_template_is_one_reply_after_it() {
    answeredWith("Maija", use(0, 1), use(0, 2));
    assertThat(reads().of(templates.getFirst().id()).orElseThrow().figure().sent()).isEqualTo(1);
  }

  @Test
  void R20_those_after_which_few_argue_stand_first_once_enough_is_known() {
    for (int number = 0; number < 10; number++) {
      answeredWith("Calm " + number, use(5, 1));
    }
    answeredWith("Once", use(0, 1));
    work.world.clock().advance(Duration.ofDays(8));

    assertThat(reads().lines())
        .extracting(line -> line.template().id())
        .containsExactly(templates.get(5).id(), templates.getFirst().id());
  }

  @Test
  void R20_silence_and_the_time_looked_at_are_as_asked_for() {
    answeredWith("Maija", use(0, 1));
    work.world.clock().advance(Duration.ofDays(3));
    assertThat(reads().lines().getFirst().figure().known()).isZero();
    assertThat(reads(new Command(2, 90)).lines().getFirst().figure().known()).isEqualTo(1);
    assertThat(reads(new Command(2, 2)).lines()).isEmpty();
    assertThat(new Command(0, 0)).isEqualTo(new Command(1, 1));
    assertThat(new Command(99, 9_999)).isEqualTo(new Command(30, 730));
  }

  @Test
  void R20_words_of_an_incident_are_no_template() {
    answeredWith("Maija", TemplateUse.of(new IncidentId(work.world.ids().next())));
    assertThat(reads().lines()).isEmpty();
    assertThat(reads().looked()).isEqualTo(1);
    assertThat(reads().whole()).isTrue();
  }
}
