package org.vastine.application.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link Anonymiser} keeps to. */
public abstract class AnonymiserContract {

  /** The adapter under test. */
  protected abstract Anonymiser anonymiser();

  @Test
  final void R26_known_people_are_taken_out_everywhere_and_always_alike() {
    Anonymiser.Plain plain =
        anonymiser()
            .plain("Maija: it never came.\n\nUs: sorry, Maija! Ours is 123456.", List.of("Maija"));

    assertThat(plain.text()).doesNotContain("Maija", "123456").contains("it never came");
    String placeholder = plain.text().substring(0, plain.text().indexOf(':'));
    assertThat(plain.text()).contains("sorry, " + placeholder + "!");
    assertThat(plain.left()).contains("Maija", "123456");
  }

  @Test
  final void R26_a_text_that_points_to_nobody_stays_and_so_does_one_that_was_read_before() {
    String harmless = "The customer says: thank you, it works now.";
    assertThat(anonymiser().plain(harmless, List.of("Maija")))
        .isEqualTo(new Anonymiser.Plain(harmless, List.of(), List.of()));

    String once = anonymiser().plain("Maija called 123456.", List.of("Maija")).text();
    assertThat(anonymiser().plain(once, List.of("Maija")).left()).isEmpty();
  }

  @Test
  final void any_text_is_read() {
    for (String text : List.of("", " ", "\n\n", "🎉🎉", "[[[", "\\$1", "\uD83D")) {
      assertThat(anonymiser().plain(text, List.of("", "x")).text()).isNotNull();
    }
  }
}
