package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.feedbackcase.CaseEvent;

/** What events are called: where they are stored, in the audit log, in the API. */
final class CaseEventNamesTest {

  private static final Set<String> STORED =
      Set.of(
          "opened",
          "mention-joined",
          "mention-edited",
          "mention-deleted",
          "triaged",
          "triage-corrected",
          "plan-made",
          "community-window-ended",
          "claimed",
          "released",
          "assigned",
          "unassigned",
          "note-added",
          "approval-asked",
          "draft-approved",
          "draft-returned",
          "guard-overridden",
          "reply-queued",
          "reply-undone",
          "reply-published",
          "reply-needs-person",
          "reply-retried",
          "reply-dropped",
          "answer-declined",
          "closed",
          "disengaged",
          "reopened",
          "deadline-breached",
          "promise-made",
          "promise-moved",
          "promise-warned",
          "promise-broken",
          "promise-kept",
          "promise-withdrawn",
          "promise-handed-over",
          "update-dated",
          "update-missed",
          "customer-chased",
          "solved",
          "solution-taken-back",
          "follow-up-queued",
          "follow-up-sent",
          "follow-up-waived",
          "follow-up-missed",
          "outcome-proposed",
          "facts-asked",
          "facts-answered",
          "facts-expired",
          "facts-withdrawn",
          "facts-erased",
          "wanted-noted",
          "hand-off-queued",
          "hand-off-explained",
          "hand-off-offered",
          "hand-off-accepted",
          "hand-off-refused",
          "hand-off-unreachable",
          "hand-off-ended",
          "contact-planned",
          "contact-moved",
          "contact-handed-over",
          "contact-done",
          "contact-dropped",
          "contact-overdue",
          "private-mention-joined",
          "stranger-wrote",
          "stranger-let-in",
          "stranger-left-out",
          "wrote-to-alias",
          "community-answer-seen",
          "community-answer-confirmed",
          "community-answer-rejected",
          "community-asker-thanked",
          "community-thanks-prepared",
          "mistake-marked",
          "mistake-unmarked",
          "prevention-noted",
          "grant-asked",
          "grant-approved",
          "grant-refused",
          "grant-offered",
          "grant-handed-over",
          "grant-delivered",
          "grant-returned",
          "grant-cancelled",
          "conduct-proposed",
          "conduct-taken",
          "conduct-confirmed",
          "conduct-declined",
          "conduct-lifted",
          "conduct-expired",
          "conduct-carried-out",
          "conduct-done-by-hand",
          "evidence-sealed",
          "evidence-handed-out",
          "resolution-missed");

  @Test
  void every_kind_of_event_is_among_the_samples() {
    assertThat(EveryCaseEvent.samples().<Class<?>>map(CaseEvent::getClass))
        .containsAll(kinds(CaseEvent.class).toList());
  }

  @Test
  void a_name_that_was_stored_stays_the_events_name() {
    assertThat(EveryCaseEvent.samples().map(CaseEventNames::of)).containsAll(STORED);
  }

  @Test
  void a_name_belongs_to_one_kind_of_event() {
    Map<String, Set<Class<?>>> kinds =
        EveryCaseEvent.samples()
            .collect(
                Collectors.groupingBy(
                    CaseEventNames::of,
                    Collectors.mapping(CaseEvent::getClass, Collectors.toSet())));

    assertThat(kinds).allSatisfy((_, named) -> assertThat(named).hasSize(1));
    assertThat(kinds.keySet()).allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void a_step_that_can_go_two_ways_is_named_by_the_way_it_went() {
    assertThat(names("OfferSent"))
        .containsExactlyInAnyOrder("OFFER hand-off-offered", "EXPLANATION hand-off-explained");
    assertThat(names("StrangerDecided"))
        .containsExactlyInAnyOrder("true stranger-let-in", "false stranger-left-out");
    assertThat(names("AnswerJudged"))
        .containsExactlyInAnyOrder(
            "true community-answer-confirmed", "false community-answer-rejected");
  }

  /** The way that samples of a kind went, which is the last thing they tell, and their names. */
  private static Stream<String> names(String kind) {
    return EveryCaseEvent.samples()
        .filter(event -> event.getClass().getSimpleName().equals(kind))
        .map(event -> way(event) + " " + CaseEventNames.of(event));
  }

  private static String way(CaseEvent event) {
    String told = event.toString();
    return told.substring(told.lastIndexOf('=') + 1, told.length() - 1);
  }

  private static Stream<Class<?>> kinds(Class<?> type) {
    return type.isSealed()
        ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CaseEventNamesTest::kinds)
        : Stream.of(type);
  }
}
