package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.CommunityEnd;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.ReleaseReason;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.PlanReason;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.domain.team.TokenId;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/** What every {@link Timeline} keeps to. */
public abstract class TimelineContract extends PortContract {

  @Test
  final void R30_cases_that_tell_of_sealed_evidence_are_given_page_by_page() {
    List<CaseId> sealed = new ArrayList<>();
    for (int number = 0; number < 3; number++) {
      int links = number + 1;
      sealed.add(
          inside(() ->
                  given()
                      .with(
                          given().aCase(),
                          new ConductEvent.EvidenceSealed(
                              Given.NOW, By.VASTINE, links, Optional.empty()),
                          new ConductEvent.EvidenceSealed(
                              Given.NOW, By.VASTINE, links + 2, Optional.of("ab"))))
              .id());
    }
    doInside(() -> given().aCase());
    sealed.sort(Comparator.comparing(CaseId::toString));

    assertThat(inside(() -> ports().timeline().sealed(Optional.empty(), 2)))
        .isEqualTo(sealed.subList(0, 2));
    assertThat(inside(() -> ports().timeline().sealed(Optional.of(sealed.get(1)), 2)))
        .containsExactly(sealed.getLast());
    assertThat(inside(() -> ports().timeline().sealed(Optional.of(sealed.getLast()), 2))).isEmpty();
    assertThat(elsewhere(() -> ports().timeline().sealed(Optional.empty(), 9))).isEmpty();
  }

  @Test
  final void every_kind_of_event_comes_back_as_it_was_and_in_order() {
    List<CaseEvent> all = inside(this::oneOfEach);
    FeedbackCase stored =
        inside(() -> given().with(given().aCase(), all.toArray(CaseEvent[]::new)));

    List<Timeline.Entry> entries = inside(() -> ports().timeline().of(stored.id(), 1, 100));

    assertThat(entries).extracting(Timeline.Entry::event).isEqualTo(all);
    assertThat(entries.getFirst().number()).isEqualTo(2);
    assertThat(entries.getLast().number()).isEqualTo(stored.version());
    assertThat(inside(() -> ports().cases().find(stored.id()))).contains(stored);
  }

  @Test
  final void the_events_fold_to_the_stored_case() {
    FeedbackCase stored = inside(() -> given().aCaseParkedUntil(NOW.plusSeconds(60)));

    List<CaseEvent> events =
        inside(() -> ports().timeline().of(stored.id(), 0, 100)).stream()
            .map(Timeline.Entry::event)
            .toList();

    assertThat(FeedbackCase.fold(stored.id(), events)).isEqualTo(stored);
  }

  @Test
  final void it_can_be_read_in_stretches_to_its_end() {
    FeedbackCase stored =
        inside(() -> {
          FeedbackCase opened = given().aCase();
          for (int number = 0; number < 5; number++) {
            opened = given().with(opened, late());
          }
          return opened;
        });

    assertThat(numbers(stored.id(), 0, 4)).containsExactly(1, 2, 3, 4);
    assertThat(numbers(stored.id(), 4, 4)).containsExactly(5, 6);
    assertThat(numbers(stored.id(), 6, 4)).isEmpty();
    assertThat(numbers(stored.id(), 99, 4)).isEmpty();
  }

  @Test
  final void an_absent_case_has_no_timeline() {
    assertThat(numbers(new CaseId(ids.next()), 0, 10)).isEmpty();
  }

  @Test
  final void another_workspace_sees_nothing() {
    FeedbackCase ours = inside(() -> given().aCase());

    assertThat(elsewhere(() -> ports().timeline().of(ours.id(), 0, 10))).isEmpty();
  }

  private List<Integer> numbers(CaseId id, int after, int limit) {
    return inside(() -> ports().timeline().of(id, after, limit)).stream()
        .map(Timeline.Entry::number)
        .toList();
  }

  private static CaseEvent late() {
    return new CaseEvent.DeadlineBreached(Given.NOW, By.VASTINE, Given.NOW);
  }

  private List<CaseEvent> oneOfEach() {
    By member = new By.AMember(given().aMember(Role.RESPONDER).id());
    By program = new By.AnIntegration(new TokenId(ids.next()));
    MemberId id = given().aMember(Role.LEAD).id();
    MentionId mention = given().aMention("Something").id();
    CaseTextId text = new CaseTextId(ids.next());
    DraftId draft = new DraftId(ids.next());
    DeliveryId delivery = new DeliveryId(ids.next());
    return List.of(
        new CaseEvent.MentionJoined(NOW, By.VASTINE, mention, Audience.PRIVATE, NOW, 7),
        new CaseEvent.MentionEdited(NOW, By.VASTINE, mention, 2),
        new CaseEvent.MentionDeleted(NOW, By.VASTINE, mention),
        new CaseEvent.Triaged(
            NOW,
            By.VASTINE,
            mention,
            Style.QUESTION,
            new Confidence(0.75),
            Style.NEUTRAL,
            Sentiment.NEUTRAL,
            Subject.DIGITAL,
            LanguageTag.of("tr"),
            true,
            "model-1"),
        new CaseEvent.TriageCorrected(
            NOW, member, Style.THREAT, Sentiment.NEGATIVE, Subject.OTHER, LanguageTag.of("fi")),
        new CaseEvent.PlanMade(
            NOW,
            By.VASTINE,
            3,
            Style.IRRITATED,
            Optional.empty(),
            new Obligation.TargetShare(90),
            NOW.plusSeconds(3600),
            Optional.of(NOW.plusSeconds(60)),
            List.of(PlaybookStep.values()),
            true,
            List.of(new PlanReason("plan.reach", Map.of("reach", "12"))),
            Optional.empty()),
        Given.planned(NOW.plusSeconds(60), Style.URGENT, Optional.empty()),
        new CaseEvent.CommunityWindowEnded(NOW, By.VASTINE, CommunityEnd.TONE),
        new CaseEvent.ThreadHeated(NOW, By.VASTINE, 3),
        new CaseEvent.Claimed(NOW, member, id, NOW.plusSeconds(900)),
        new CaseEvent.Released(NOW, member, id, ReleaseReason.TAKEN_OVER),
        new CaseEvent.Assigned(NOW, program, id),
        new CaseEvent.NoteAdded(NOW, member, text),
        new CaseEvent.ApprovalAsked(NOW, member, draft),
        new CaseEvent.DraftApproved(NOW, member, draft),
        new CaseEvent.DraftReturned(NOW, member, draft, text),
        new CaseEvent.GuardOverridden(NOW, member, draft, 2, text),
        new CaseEvent.ReplyQueued(NOW, member, draft, delivery, Audience.PUBLIC, NOW, true),
        new CaseEvent.ReplyUndone(NOW, member, delivery),
        new CaseEvent.ReplyNeedsPerson(NOW, By.VASTINE, delivery, "delivery.gone"),
        new CaseEvent.ReplyRetried(NOW, member, delivery),
        new CaseEvent.ReplyDropped(NOW, member, delivery, text),
        new CaseEvent.ReplyPublished(NOW, By.VASTINE, delivery, Audience.PRIVATE, true),
        new CaseEvent.AnswerDeclined(NOW, member, SilenceReason.SPAM, Optional.empty()),
        new CaseEvent.Reopened(NOW, member, ReopenReason.BY_MEMBER),
        new CaseEvent.Closed(NOW, member, CaseOutcome.CONTENT, Optional.of(text)),
        new CaseEvent.Disengaged(NOW, member, DisengageReason.ABUSE, text, Optional.empty()),
        new CaseEvent.DeadlineBreached(NOW, By.VASTINE, NOW.minusSeconds(1)));
  }
}
