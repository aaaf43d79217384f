package org.vastine.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a customer answers to an offer of several ways (R17). */
final class ChosenWayTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Call me, please | CALL",
        "By mail is fine | MAIL",
        "A private message here, thanks | MESSAGE",
        "Here in the thread | HERE",
        "Come over and see it | VISIT",
        "Soita huomenna | CALL",
        "Sähköpostilla kiitos | MAIL",
        "Jatketaan tässä | HERE",
        "Ring mig | CALL",
        "Mejla mig | MAIL",
        "Arayın lütfen | CALL",
        "ÖZELDEN yazalım | MESSAGE",
        "E-postayla olsun | MAIL",
        "Bitte anrufen | CALL",
        "Per E-Mail, bitte | MAIL",
        "Llámame mañana | CALL",
        "Mejor por correo | MAIL"
      })
  void R17_an_answer_that_names_one_way_chooses_it(String words, ChosenWay way) {
    assertThat(ChosenWay.read(words)).contains(way);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "Where is my parcel?",
        "Do not call me",
        "Call or mail, as you like",
        "Älkää soittako",
        "Inte ringa",
        "They recalled it"
      })
  void R17_an_answer_that_names_none_several_or_says_no_chooses_nothing(String words) {
    assertThat(ChosenWay.read(words)).isEmpty();
  }

  @Test
  void R17_a_long_story_is_left_to_a_member() {
    assertThat(ChosenWay.read("Call me. " + "It was so. ".repeat(13).strip())).isPresent();
    assertThat(ChosenWay.read("Call me. " + "It was so. ".repeat(14).strip())).isEmpty();
  }

  @Test
  void R17_each_but_staying_here_is_a_way_in_private() {
    for (ChosenWay chosen : ChosenWay.values()) {
      assertThat(chosen.way().map(HandOffWay::name).orElse("HERE")).isEqualTo(chosen.name());
    }
  }
}
