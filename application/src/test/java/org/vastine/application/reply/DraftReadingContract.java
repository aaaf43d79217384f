package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;

/** What every {@link DraftReading} keeps to, however well it reads. */
public abstract class DraftReadingContract {

  private static final List<String> DRAFTS =
      List.of(
          "",
          "Thank you for telling us. We will answer by 15:00 today.",
          "Kiitos palautteesta!",
          "What the damn thing are you on about",
          "\u0000\uD83D half of a pair",
          "!".repeat(5_000));

  /** The adapter under test. */
  protected abstract DraftReading reading();

  @Test
  final void no_draft_makes_it_throw_and_findings_stand_inside_the_draft() {
    for (String draft : DRAFTS) {
      for (Style style : Style.values()) {
        reading().read(draft, "Where is it?", style, Audience.PUBLIC).stream()
            .flatMap(finding -> finding.span().stream())
            .forEach(span -> assertThat(span.end()).isLessThanOrEqualTo(draft.length()));
      }
    }
  }

  @Test
  final void a_draft_can_be_read_without_a_mention() {
    assertThat(reading().read(DRAFTS.get(1), "", Style.NEUTRAL, Audience.PRIVATE)).isNotNull();
  }

  @Test
  final void threads_that_ask_at_once_get_the_same_answers() throws Exception {
    List<List<TextFinding>> expected = readAll();
    Callable<List<List<TextFinding>>> ask = this::readAll;

    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<List<List<TextFinding>>> answer :
          threads.invokeAll(Stream.generate(() -> ask).limit(8).toList())) {
        assertThat(answer.get()).isEqualTo(expected);
      }
    }
  }

  @Test
  final void null_is_refused() {
    assertThatThrownBy(() -> reading().read(null, "", Style.NEUTRAL, Audience.PUBLIC))
        .isInstanceOf(RuntimeException.class);
  }

  private List<List<TextFinding>> readAll() {
    return DRAFTS.stream()
        .map(draft -> reading().read(draft, "Why?", Style.IRRITATED, Audience.PUBLIC))
        .toList();
  }
}
