package org.vastine.application.bystander;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.AbuseInThread;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.reply.DraftView;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestUnderstanding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PublicLook;
import org.vastine.domain.feedbackcase.Reaction;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.Witnessed;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.team.By;

/** Who watched is remembered on the case, once it has ended. */
final class NoteEndingsTest {

  private final Casework work = new Casework();

  private InboundMention words(String item, String visitor) {
    return work.given.item(
        new ExternalId(item), new ExternalId("post-" + item), visitor, "Where is my parcel?");
  }

  private NoteEndings notes(EndingsToNote endings) {
    return new NoteEndings(
        work.world.transactions(),
        work.caseWork(),
        endings,
        new LookAsStranger(
            new Permitted(work.world.transactions()),
            work.world.caseList(),
            work.world.mentionList(),
            work.world.timeline(),
            work.world.deliveries(),
            work.world.assessments(),
            new TestUnderstanding(),
            new AbuseInThread(work.world.caseList(), work.world.assessments()),
            work.world.clock()));
  }

  private int noted() {
    return accepted(
        notes(work.world.endingsToNote()).handle(work.vastine, new NoteEndings.Command()));
  }

  private FeedbackCase closed(FeedbackCase feedbackCase) {
    return work.inside(() ->
        work.given.with(
            work.feedbackCase(feedbackCase.id()),
            new CaseEvent.Closed(
                work.world.clock().instant(), By.VASTINE, CaseOutcome.SILENT, Optional.empty())));
  }

  private Optional<PublicLook> look(FeedbackCase feedbackCase) {
    return work.feedbackCase(feedbackCase.id()).witnessed();
  }

  private void answers(FeedbackCase feedbackCase) {
    accepted(work.claims(work.aino, feedbackCase));
    DraftView draft =
        work.writes(work.aino, work.feedbackCase(feedbackCase.id()), Casework.GOOD_WORDS);
    accepted(work.sends(work.aino, draft, Optional.empty()));
    work.world.clock().advance(Duration.ofMinutes(30));
    work.delivers();
  }

  @Test
  void R26_the_case_keeps_how_it_looked_when_it_ended() {
    FeedbackCase maija = work.caseOf(words("1", "Maija"));
    answers(maija);
    assertThat(noted()).isZero();
    closed(maija);

    assertThat(noted()).isEqualTo(1);
    PublicLook look = look(maija).orElseThrow();
    assertThat(look.seen()).isTrue();
    assertThat(look.answeredAfter()).contains(Duration.ofMinutes(31));
    assertThat(look.reaction()).isEqualTo(Reaction.NONE);
    assertThat(look.outcome()).isEqualTo(CaseOutcome.SILENT);
    assertThat(
            work.inside(() -> work.world.timeline().of(maija.id(), 0, 99)).stream()
                .map(Timeline.Entry::event)
                .filter(Witnessed.class::isInstance)
                .map(CaseEvent::by))
        .containsExactly(By.VASTINE);
    assertThat(noted()).isZero();
  }

  @Test
  void R26_a_case_that_ends_again_is_looked_at_again() {
    FeedbackCase maija = work.caseOf(words("1", "Maija"));
    closed(maija);
    assertThat(noted()).isEqualTo(1);
    work.inside(() ->
        work.given.with(
            work.feedbackCase(maija.id()),
            new CaseEvent.Reopened(
                work.world.clock().instant(), By.VASTINE, ReopenReason.BY_MEMBER)));
    assertThat(look(maija)).isEmpty();
    closed(maija);

    assertThat(noted()).isEqualTo(1);
    assertThat(look(maija)).isPresent();
  }

  @Test
  void R26_where_nothing_is_to_be_seen_any_more_that_is_noted_too() {
    InboundMention item = words("1", "Maija");
    FeedbackCase maija = work.caseOf(item);
    closed(maija);
    work.takesIn(new InboundItem.Removed(item.externalId(), work.world.clock().instant()));

    assertThat(noted()).isEqualTo(1);
    assertThat(look(maija).map(PublicLook::seen)).contains(false);
    assertThat(noted()).isZero();
  }

  @Test
  void a_case_that_is_gone_meanwhile_stops_nobody() {
    FeedbackCase maija = work.caseOf(words("1", "Maija"));
    closed(maija);
    EndingsToNote both = _ -> List.of(new CaseId(work.world.ids().next()), maija.id());

    assertThat(accepted(notes(both).handle(work.vastine, new NoteEndings.Command()))).isEqualTo(1);
  }

  @Test
  void at_most_a_hundred_are_looked_at_at_once() {
    EndingsToNote asked =
        limit -> {
          assertThat(limit).isEqualTo(100);
          return List.of();
        };

    assertThat(accepted(notes(asked).handle(work.vastine, new NoteEndings.Command()))).isZero();
  }

  @Test
  void members_do_not_note_endings_by_hand() {
    assertThat(code(notes(work.world.endingsToNote()).handle(work.aino, new NoteEndings.Command())))
        .isEqualTo("team.permission-needed");
  }
}
