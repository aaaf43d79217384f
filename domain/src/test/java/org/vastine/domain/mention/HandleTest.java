package org.vastine.domain.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class HandleTest {

  private static String shown(String name) {
    return new Handle(new ChannelKind("sandbox"), new ExternalId("u-1"), name, Optional.empty())
        .name();
  }

  @Test
  void a_name_cannot_turn_round_the_words_beside_it() {
    assertThat(shown("Jo \u202Eesirppa\u202C \u2066x\u2069\u200F")).isEqualTo("Jo esirppa x");
  }

  @Test
  void a_name_of_nothing_visible_is_shown_by_its_id() {
    assertThat(shown(" \u202E ")).isEqualTo("u-1");
  }

  @Test
  void a_name_too_long_to_show_is_cut_between_characters() {
    assertThat(shown("😀".repeat(300))).isEqualTo("😀".repeat(200));
  }

  @Test
  void a_name_that_just_fits_is_shown_whole() {
    assertThat(shown("😀".repeat(200))).isEqualTo("😀".repeat(200));
    assertThat(shown("  Maija K. ")).isEqualTo("Maija K.");
  }
}
