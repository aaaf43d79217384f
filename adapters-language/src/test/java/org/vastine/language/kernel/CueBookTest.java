package org.vastine.language.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class CueBookTest {

  @Test
  void a_star_at_the_end_matches_every_inflection() {
    CueBook book = book("[hurry]\nkiire*");

    assertThat(found(book, "Nyt on kiireellinen asia", "fi")).containsExactly("kiireellinen");
    assertThat(found(book, "ei kiva", "fi")).isEmpty();
  }

  @Test
  void a_star_at_the_start_matches_word_ends() {
    CueBook book = book("[asking]\n*misiniz");

    assertThat(found(book, "Gönderebilirmisiniz acaba", "tr"))
        .containsExactly("Gönderebilirmisiniz");
  }

  @Test
  void case_diacritics_and_apostrophes_do_not_matter() {
    CueBook book = book("[thanks]\nteşekkür*, don't");

    assertThat(found(book, "TESEKKURLER", "tr")).containsExactly("TESEKKURLER");
    assertThat(found(book, "i dont DON’T", "en")).containsExactly("dont", "DON’T");
  }

  @Test
  void a_gap_leaps_up_to_three_words_of_the_sentence() {
    CueBook book = book("[demand]\npay ~ or");

    assertThat(found(book, "pay me my money or else", "en")).containsExactly("pay me my money or");
    assertThat(found(book, "pay me all of my money or else", "en")).isEmpty();
    assertThat(found(book, "I pay. Tea or coffee", "en")).isEmpty();
  }

  @Test
  void a_number_sign_matches_numbers_and_a_bar_divides_choices() {
    CueBook book = book("[time]\n# min|minutes, within #");

    assertThat(found(book, "in 20 minutes", "en")).containsExactly("20 minutes");
    assertThat(found(book, "within 5", "en")).containsExactly("within 5");
  }

  @Test
  void a_hat_matches_only_where_a_sentence_begins() {
    CueBook book = book("[order]\n^ fix, ^ fix it");

    assertThat(found(book, "Fix it. We fix it", "en")).containsExactly("Fix", "Fix it");
  }

  @Test
  void marks_and_pictures_stand_for_themselves() {
    CueBook book = book("[mark]\n?, 🤡");

    assertThat(found(book, "what?? 🤡", "en")).containsExactly("??", "🤡");
  }

  @Test
  void comments_are_left_out_and_entries_need_a_section() {
    assertThat(found(book("// nothing\n[a]\nword // and why"), "word", "en"))
        .containsExactly("word");
    assertThatThrownBy(() -> CueFile.parse("x.cues", "word"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x.cues:1");
  }

  @Test
  void a_choice_of_words_with_a_mark_inside_is_refused() {
    assertThatThrownBy(() -> CueFile.parse("x.cues", "[a]\nby mail|e-mail"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("e-mail");
  }

  private static CueBook book(String text) {
    List<CueFile.Entry> entries = CueFile.parse("test", text);
    return CueBook.of(entries.stream().map(CueFile.Entry::cue).distinct().toList(), entries);
  }

  private static List<String> found(CueBook book, String text, String language) {
    Reading reading = Reading.of(text, language);
    CueMatches matches = book.match(reading);
    return java.util.stream.IntStream.range(0, matches.size())
        .mapToObj(match -> reading.span(matches.first(match), matches.last(match)).of(text))
        .toList();
  }
}
