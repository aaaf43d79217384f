package org.vastine.application.community;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.kernel.LanguageTag;

/** What every {@link ThreadReading} keeps to. */
public abstract class ThreadReadingContract {

  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  /** The reading under test. */
  protected abstract ThreadReading reading();

  private AnswerReading read(String mention) {
    return reading().read("Is it waterproof?", mention, ENGLISH);
  }

  @Test
  final void R10_thanks_questions_and_pages_are_told_apart() {
    assertThat(read("Thanks, that helped!").thanks()).isTrue();
    assertThat(read("Which one do you mean?").asks()).isTrue();
    assertThat(read("https://example.org/rain").points()).isTrue();
    assertThat(read("Same here, mine too").sameTrouble()).isTrue();
  }

  @Test
  final void R10_what_did_not_help_is_no_thanks() {
    AnswerReading failed = read("Thanks, but that did not help");
    assertThat(failed.failed()).isTrue();
    assertThat(failed.thanks()).isFalse();
  }

  @Test
  final void R10_any_text_can_be_read() {
    for (String text : List.of("", " ", "?", "\u0000", "\uD83D", "İı 👍")) {
      assertThat(reading().read(text, text, LanguageTag.UNDETERMINED).shared())
          .as(text)
          .isBetween(0.0, 1.0);
    }
    assertThat(read("")).isEqualTo(AnswerReading.NOTHING);
  }
}
