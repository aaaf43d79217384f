package org.vastine.application.triage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.triage.TextUnderstanding.Example;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Correction;
import org.vastine.domain.triage.Style;

/** What every {@link TextUnderstanding} keeps to, however well it understands. */
public abstract class TextUnderstandingContract {

  private static final List<String> TEXTS =
      List.of(
          "",
          " \n\t",
          "Where is my parcel? It was promised for Monday.",
          "Missä pakettini viipyy?",
          "Kargom nerede, İstanbul'dayım",
          "\u0000\uD83D half of a pair \uDE00",
          "\u202Eturned round\u202C",
          "😡".repeat(5_000));

  /** The adapter under test. */
  protected abstract TextUnderstanding understanding();

  @Test
  final void no_text_makes_it_throw_and_reasons_stand_inside_the_text() {
    for (String text : TEXTS) {
      understanding().assess(text).reasons().stream()
          .flatMap(reason -> reason.span().stream())
          .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(text.length()));
    }
  }

  @Test
  final void many_texts_are_assessed_as_each_alone_and_in_their_order() {
    List<Assessment> alone = TEXTS.stream().map(understanding()::assess).toList();

    assertThat(understanding().assessAll(TEXTS)).isEqualTo(alone);
    assertThat(understanding().assessAll(List.of())).isEmpty();
  }

  @Test
  final void an_assessment_names_the_model_that_made_it() {
    assertThat(understanding().model()).isNotBlank();
    assertThat(understanding().assess(TEXTS.get(2)).model()).isEqualTo(understanding().model());
  }

  @Test
  final void threads_that_ask_at_once_get_the_same_answers() throws Exception {
    List<Assessment> expected = understanding().assessAll(TEXTS);
    Callable<List<Assessment>> ask = () -> understanding().assessAll(TEXTS);

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<Assessment>> answer :
          threads.invokeAll(Stream.generate(() -> ask).limit(8).toList())) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  final void teaching_nothing_changes_nothing() {
    assertThat(understanding().taught(List.of()).assessAll(TEXTS))
        .isEqualTo(understanding().assessAll(TEXTS));
    assertThat(understanding().taught(List.of()).model()).isEqualTo(understanding().model());
  }

  @Test
  final void what_was_taught_is_known_counted_and_kept_apart_from_the_base() {
    List<Assessment> before = understanding().assessAll(TEXTS);
    Example one = new Example(TEXTS.get(2), Correction.of(Style.THREAT));
    Example other = new Example(TEXTS.get(3), Correction.of(Style.PRAISE));

    TextUnderstanding taught = understanding().taught(List.of(one, other));

    assertThat(taught.assess(one.text()).style().value()).isEqualTo(Style.THREAT);
    assertThat(taught.assess(other.text()).style().value()).isEqualTo(Style.PRAISE);
    assertThat(taught.model()).isEqualTo(understanding().model() + "#2");
    assertThat(taught.assess(one.text()).model()).isEqualTo(taught.model());
    assertThat(taught.assess(TEXTS.get(4)).style()).isEqualTo(before.get(4).style());
    assertThat(understanding().assessAll(TEXTS)).isEqualTo(before);
  }

  @Test
  final void teaching_step_by_step_gives_what_teaching_all_at_once_gives() {
    Example one = new Example(TEXTS.get(2), Correction.of(Style.THREAT));
    Example again = new Example(TEXTS.get(2), Correction.of(Style.URGENT));

    assertThat(understanding().taught(List.of(one)).taught(List.of(again)).assessAll(TEXTS))
        .isEqualTo(understanding().taught(List.of(one, again)).assessAll(TEXTS));
  }

  @Test
  final void null_is_refused() {
    assertThatThrownBy(() -> understanding().assess(null)).isInstanceOf(RuntimeException.class);
  }
}
