package org.vastine.persistence.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.application.feedbackcase.CaseEventNames;
import org.vastine.application.feedbackcase.EveryCaseEvent;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.team.By;
import org.vastine.persistence.kernel.Doer;
import org.vastine.persistence.kernel.Facts;

class CaseEventStorageTest {

  static Stream<CaseEvent> everyEvent() {
    return EveryCaseEvent.samples();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void an_event_comes_back_as_it_was(CaseEvent event) {
    String stored = CaseEventWriting.facts(event).text();

    CaseEvent read =
        new CaseEventReading(event.at(), Doer.of(event.by()).by(), Facts.parse(stored))
            .of(CaseEventNames.of(event));

    assertThat(read).isEqualTo(event);
  }

  @Test
  void a_reply_of_the_time_when_nobody_looked_at_its_words_is_still_read() {
    CaseEvent.ReplyQueued looked =
        EveryCaseEvent.samples()
            .flatMap(event ->
                event instanceof CaseEvent.ReplyQueued queued ? Stream.of(queued) : Stream.empty())
            .filter(queued -> !queued.moves().isEmpty())
            .findFirst()
            .orElseThrow();
    String old =
        CaseEventWriting.facts(looked).text().replaceFirst(",? ?\"moves\": ?\\[[^\\]]*]", "");

    CaseEvent read =
        new CaseEventReading(looked.at(), Doer.of(looked.by()).by(), Facts.parse(old))
            .of("reply-queued");

    assertThat(old).doesNotContain("moves");
    assertThat(read)
        .isEqualTo(
            new CaseEvent.ReplyQueued(
                looked.at(),
                looked.by(),
                looked.draft(),
                looked.delivery(),
                looked.audience(),
                looked.notBefore(),
                looked.suggested()));
  }

  @Test
  void an_event_of_a_newer_program_is_not_guessed_at() {
    CaseEventReading reading = new CaseEventReading(Instant.EPOCH, By.VASTINE, Facts.none());

    assertThatThrownBy(() -> reading.of("teleported"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("teleported");
    assertThatThrownBy(() -> reading.of("assigned"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("lacks to");
  }
}
