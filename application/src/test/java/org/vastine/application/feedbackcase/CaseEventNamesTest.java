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

  @Test
  void every_kind_of_event_is_among_the_samples() {
    assertThat(EveryCaseEvent.samples().<Class<?>>map(CaseEvent::getClass))
        .containsAll(kinds(CaseEvent.class).toList());
  }

  @Test
  void the_names_are_those_that_are_told_and_stored_neither_more_nor_fewer() {
    assertThat(CaseEventTypes.ALL).doesNotHaveDuplicates();
    assertThat(EveryCaseEvent.samples().map(CaseEventNames::of).distinct())
        .containsExactlyInAnyOrderElementsOf(CaseEventTypes.ALL);
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
