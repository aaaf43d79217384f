package org.vastine.application.doxxing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.kernel.LanguageTag;

/** What every reading of a text for private details keeps to. */
public abstract class DetailReadingContract {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final String TOLD =
      "\uD83D\uDCA1 She was rude. Her number is 0401234567 at night. Ring her, all of you!";

  /** What is tested. */
  protected abstract DetailReading reading();

  @Test
  final void R32_a_number_of_somebody_is_found_where_it_stands() {
    assertThat(reading().read(TOLD, ENGLISH).details())
        .extracting(detail -> detail.kind(), detail -> detail.span().of(TOLD))
        .contains(tuple(DetailKind.PHONE, "0401234567"));
  }

  @Test
  final void sentences_are_told_by_where_they_begin() {
    assertThat(reading().read(TOLD, ENGLISH).sentences())
        .contains(TOLD.indexOf("Her number"), TOLD.indexOf("Ring her"))
        .isSorted();
  }

  @Test
  final void nothing_is_found_where_nothing_stands() {
    assertThat(reading().read("", ENGLISH).details()).isEmpty();
    assertThat(reading().read("", ENGLISH).givenNames()).isEmpty();
  }

  @Test
  final void the_same_text_is_read_the_same() {
    DetailsRead first = reading().read(TOLD, ENGLISH);

    assertThat(reading().read(TOLD, ENGLISH)).isEqualTo(first);
  }
}
