package org.vastine.domain.mention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionTextTest {

  private static String kept(String written) {
    return new MentionText(written).value();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Missä paketti?", "two\nlines\tand a tab", "😀", "\u200fשלום", "a😀"})
  void words_are_kept_as_they_were_written(String written) {
    assertThat(kept(written)).isEqualTo(written);
  }

  @Test
  void a_line_ends_in_one_way_whatever_machine_it_was_written_on() {
    assertThat(kept("a\r\nb")).isEqualTo("a\nb");
    assertThat(kept("a\rb")).isEqualTo("a\nb");
    assertThat(kept("a\r\rb")).isEqualTo("a\n\nb");
    assertThat(kept("a\r\n\r\nb")).isEqualTo("a\n\nb");
    assertThat(kept("a\r")).isEqualTo("a\n");
    assertThat(kept("a\r\n")).isEqualTo("a\n");
  }

  @Test
  void what_no_store_can_hold_leaves_a_mark_where_it_stood() {
    assertThat(kept("a\u0000b")).isEqualTo("a\ufffdb");
    assertThat(kept("a\u0007\u0085b")).isEqualTo("a\ufffd\ufffdb");
  }

  @Test
  void half_a_character_leaves_a_mark_wherever_it_stands() {
    assertThat(kept("\ud83d")).isEqualTo("\ufffd");
    assertThat(kept("a\ud83d")).isEqualTo("a\ufffd");
    assertThat(kept("\ud83da")).isEqualTo("\ufffda");
    assertThat(kept("\ude00a")).isEqualTo("\ufffda");
    assertThat(kept("\ud83d\ud83d\ude00")).isEqualTo("\ufffd😀");
  }

  @Test
  void a_hundred_thousand_units_are_a_mention_and_one_more_is_too_long() {
    assertThat(kept("x".repeat(100_000))).hasSize(100_000);
    assertThatIllegalArgumentException().isThrownBy(() -> new MentionText("x".repeat(100_001)));
  }

  @Test
  void length_is_counted_after_line_ends_were_made_one() {
    assertThat(kept("\r\n".repeat(100_000))).hasSize(100_000);
  }
}
