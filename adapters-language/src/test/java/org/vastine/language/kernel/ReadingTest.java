package org.vastine.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.TextSpan;

class ReadingTest {

  @Test
  void turkish_capital_i_is_dotless_and_dotted_capital_is_dotted() {
    Reading reading = Reading.of("ISITMA İPTAL", "tr");

    assertThat(words(reading)).containsExactly("ısıtma", "iptal");
    assertThat(plain(reading)).containsExactly("isitma", "iptal");
  }

  @Test
  void elsewhere_capital_i_is_dotted() {
    assertThat(words(Reading.of("INTE NU", "sv"))).containsExactly("inte", "nu");
  }

  @Test
  void a_turkish_apostrophe_parts_a_name_from_its_suffix() {
    assertThat(words(Reading.of("Vastine'nin kargosu", "tr")))
        .containsExactly("vastine", "'", "nin", "kargosu");
  }

  @Test
  void an_english_apostrophe_of_any_kind_joins() {
    assertThat(words(Reading.of("don’t won't", "en"))).containsExactly("don't", "won't");
  }

  @Test
  void stretched_letters_count_as_two() {
    assertThat(words(Reading.of("niiiiin sooooo", "fi"))).containsExactly("niin", "soo");
  }

  @Test
  void clock_times_links_handles_and_topics_are_one_token_each() {
    Reading reading = Reading.of("klo 14.30 @kauppa #apua www.x.example/a?b a.b@c.example", "fi");

    assertThat(words(reading))
        .containsExactly("klo", "14.30", "@kauppa", "#apua", "www.x.example/a?b", "a.b@c.example");
    assertThat(reading.kind(1)).isEqualTo(TokenKind.NUMBER);
    assertThat(reading.kind(2)).isEqualTo(TokenKind.HANDLE);
    assertThat(reading.kind(3)).isEqualTo(TokenKind.TOPIC);
    assertThat(reading.kind(4)).isEqualTo(TokenKind.LINK);
    assertThat(reading.kind(5)).isEqualTo(TokenKind.LINK);
  }

  @Test
  void spans_count_in_the_original_text_whatever_was_left_out() {
    String text = "a\u0308iti\u200B soooooitti ❤️ nyt";
    Reading reading = Reading.of(text, "fi");

    int last = reading.count() - 1;
    assertThat(reading.span(last, last).of(text)).isEqualTo("nyt");
    assertThat(reading.span(1, 1).of(text)).isEqualTo("soooooitti");
    assertThat(plain(reading).getFirst()).isEqualTo("aiti");
  }

  @Test
  void marks_and_line_breaks_end_sentences() {
    Reading reading = Reading.of("Hei! Mitä?\nKiitos", "fi");

    assertThat(reading.sentenceCount()).isEqualTo(3);
    assertThat(reading.sentence(reading.count() - 1)).isEqualTo(2);
  }

  @Test
  void only_the_beginning_of_a_huge_text_is_read() {
    Reading reading = Reading.of("sana ".repeat(200_000), "fi");

    assertThat(reading.count()).isEqualTo(Reading.LIMIT / 5 + 1);
    assertThat(reading.span(0, 0)).isEqualTo(new TextSpan(0, 4));
  }

  private static List<String> words(Reading reading) {
    List<String> words = new ArrayList<>();
    for (int token = 0; token < reading.count(); token++) {
      words.add(reading.word(token));
    }
    return words;
  }

  private static List<String> plain(Reading reading) {
    List<String> words = new ArrayList<>();
    for (int token = 0; token < reading.count(); token++) {
      words.add(reading.plain(token));
    }
    return words;
  }
}
