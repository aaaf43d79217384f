package org.vastine.application.bait;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.domain.bait.BaitReading;
import org.vastine.domain.bait.BaitSign;
import org.vastine.domain.kernel.LanguageTag;

/** What every {@link BaitWords} keeps to. */
public abstract class BaitWordsContract {

  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  /** The words under test. */
  protected abstract BaitWords words();

  @Test
  final void R27_insults_loaded_questions_and_challenges_are_found_with_their_words() {
    BaitReading said = words().read("You clowns! Who believes you? Prove it.", ENGLISH);

    assertThat(said.signs())
        .containsEntry(BaitSign.INSULT, "clowns")
        .containsEntry(BaitSign.LOADED_QUESTION, "Who believes")
        .containsEntry(BaitSign.CHALLENGE, "Prove it");
    assertThat(said.concern()).isFalse();
  }

  @Test
  final void R13_a_matter_of_their_own_is_heard_among_insults() {
    assertThat(words().read("Where is my parcel, you clowns?", ENGLISH).concern()).isTrue();
  }

  @Test
  final void R13_any_text_can_be_read() {
    for (String text : List.of("", " ", "?", "\u0000", "\uD83D", "İı 👍")) {
      assertThat(words().read(text, ENGLISH)).as(text).isEqualTo(BaitReading.NOTHING);
      assertThat(words().read(text, LanguageTag.UNDETERMINED))
          .as(text)
          .isEqualTo(BaitReading.NOTHING);
    }
  }
}
