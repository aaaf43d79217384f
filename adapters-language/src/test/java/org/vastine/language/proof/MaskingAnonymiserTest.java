package org.vastine.language.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.proof.Anonymiser;
import org.vastine.application.proof.AnonymiserContract;

class MaskingAnonymiserTest extends AnonymiserContract {

  @Override
  protected Anonymiser anonymiser() {
    return new MaskingAnonymiser();
  }

  @Test
  void R26_handles_links_addresses_mails_and_numbers_are_taken_out() {
    Anonymiser.Plain plain =
        anonymiser()
            .plain(
                "Kirjoita @maija tai maija@example.org, https://example.org/u/maija, asun"
                    + " Kotikatu 5 A 3, 00100 Helsinki, tilaus 4711.",
                List.of());
    assertThat(plain.text())
        .doesNotContain("maija", "Kotikatu", "00100", "4711", "example.org")
        .contains("tilaus [NUMBER]");
    assertThat(plain.left()).contains("4711");
  }

  @Test
  void R26_names_with_endings_are_taken_out_in_four_languages() {
    assertThat(anonymiser().plain("Soitimme Virtaselle.", List.of("Maija Virtanen")).text())
        .doesNotContain("Virtas");
    assertThat(anonymiser().plain("Ahmet'in kargosu geldi.", List.of("Ahmet Yılmaz")).text())
        .doesNotContain("Ahmet");
    assertThat(anonymiser().plain("Jag heter Lena Berg och är nöjd.", List.of()).text())
        .doesNotContain("Lena", "Berg");
    assertThat(anonymiser().plain("Thanks, says Bo Ek", List.of("Bo Ek")).text())
        .doesNotContain("Bo Ek");
  }

  @Test
  void R26_places_and_unknown_names_are_pointed_out_to_who_reads() {
    Anonymiser.Plain plain =
        anonymiser().plain("Kauppa on Tampereella. Siellä, Kalle sanoi, on hyvä.", List.of());
    assertThat(plain.left()).isEmpty();
    assertThat(plain.look()).containsExactly("Tampereella", "Kalle");
  }
}
