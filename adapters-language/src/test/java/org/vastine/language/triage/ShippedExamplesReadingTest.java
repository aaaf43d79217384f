package org.vastine.language.triage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.gallery.ShippedExamples;
import org.vastine.domain.gallery.StyleExample;
import org.vastine.domain.triage.Style;

/** The examples that people learn from are those that the models are tested with (R6). */
class ShippedExamplesReadingTest {

  @Test
  void R6_these_and_no_other_examples_are_read_as_another_style() {
    LinearTextUnderstanding understanding = new LinearTextUnderstanding();
    List<String> otherwise = new ArrayList<>();
    for (StyleExample example : new ShippedExamples().all()) {
      Style as = understanding.assess(example.text()).style().value();
      if (as != example.style()) {
        otherwise.add(
            example.language()
                + " "
                + example.style()
                + " as "
                + as
                + ": "
                + example.text().substring(0, 20));
      }
    }
    assertThat(otherwise)
        .containsExactlyInAnyOrder(
            "en PRAISE as IRRITATED: Wonderful service at",
            "en NEUTRAL as HARASSMENT: Tagging my sister he",
            "fi HOSTILE as CONSTRUCTIVE: Täällä ei ole aivoja",
            "fi NEUTRAL as HARASSMENT: Merkitsen siskoni tä",
            "sv HOSTILE as CONSTRUCTIVE: Ingen här har någon ",
            "sv PRAISE as IRRITATED: Underbar service i b",
            "sv NEUTRAL as HARASSMENT: Taggar min syster hä",
            "tr HOSTILE as URGENT: Burada kimsede beyin",
            "tr PRAISE as CONSTRUCTIVE: Değirmen Sokağı'ndak",
            "tr NEUTRAL as HARASSMENT: Dünkü pazardan fotoğ");
  }
}
