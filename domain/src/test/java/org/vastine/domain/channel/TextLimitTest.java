package org.vastine.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vastine.domain.channel.TextLimit.Unit;

final class TextLimitTest {

  @Test
  void R16_what_goes_out_under_every_text_counts() {
    TextLimit limit = new TextLimit(10, Unit.CODE_POINTS, 0).with(" ^AK");

    assertThat(limit.lengthOf("123456")).isEqualTo(10);
    assertThat(limit.fits("123456")).isTrue();
    assertThat(limit.fits("1234567")).isFalse();
    assertThat(limit.with("").lengthOf("123456")).isEqualTo(6);
  }

  private static final String FAMILY = "👩‍👩‍👧‍👦";
  private static final String I_WITH_DOT = "I\u0307";

  @ParameterizedTest
  @CsvSource({"UTF16,11", "CODE_POINTS,7", "GRAPHEMES,1", "UTF8_BYTES,25"})
  void one_family_has_the_length_that_each_unit_gives_it(Unit unit, int expected) {
    assertThat(new TextLimit(100, unit, 0).lengthOf(FAMILY)).isEqualTo(expected);
  }

  @Test
  void a_turkish_capital_written_with_a_combining_dot_is_one_to_a_reader() {
    assertThat(new TextLimit(100, Unit.GRAPHEMES, 0).lengthOf(I_WITH_DOT + "stanbul")).isEqualTo(8);
    assertThat(new TextLimit(100, Unit.UTF8_BYTES, 0).lengthOf("Hyvää päivää")).isEqualTo(17);
  }

  @Test
  void each_link_counts_what_the_platform_says_and_the_sentence_around_it_as_it_is() {
    TextLimit limit = new TextLimit(100, Unit.CODE_POINTS, 23);

    assertThat(limit.lengthOf("See https://example.org/a/very/long/path?with=query."))
        .isEqualTo(4 + 23 + 1);
    assertThat(limit.lengthOf("(http://a.fi) and https://b.fi!")).isEqualTo(1 + 23 + 6 + 23 + 1);
    assertThat(limit.lengthOf("no link: http://")).isEqualTo(16);
  }

  @Test
  void a_text_fits_up_to_the_limit_and_not_beyond() {
    TextLimit limit = new TextLimit(3, Unit.GRAPHEMES, 0);

    assertThat(limit.fits("äöå")).isTrue();
    assertThat(limit.fits("äöå!")).isFalse();
  }

  @Test
  void limits_that_nothing_could_keep_are_refused() {
    assertThatThrownBy(() -> new TextLimit(0, Unit.UTF16, 0))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new TextLimit(1, Unit.UTF16, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void one_character_is_the_smallest_limit_and_links_may_count_as_they_are() {
    TextLimit smallest = new TextLimit(1, Unit.UTF16, 0);

    assertThat(smallest.fits("x")).isTrue();
    assertThat(smallest.fits("xy")).isFalse();
  }
}
