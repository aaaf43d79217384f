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
import org.vastine.domain.triage.Assessment;

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
  final void null_is_refused() {
    assertThatThrownBy(() -> understanding().assess(null)).isInstanceOf(RuntimeException.class);
  }
}
