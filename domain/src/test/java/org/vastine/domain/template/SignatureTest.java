package org.vastine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that somebody typed go out under the name of who typed them (R16). */
final class SignatureTest {

  private static final String AINO = "Aino Korhonen";

  @Test
  void R16_typed_words_lack_the_signature_that_the_workspace_chose() {
    assertThat(Signature.FIRST_NAME.missingUnder("We are sorry.", AINO)).isEqualTo("\n– Aino");
    assertThat(Signature.INITIALS.missingUnder("We are sorry.", AINO)).isEqualTo(" ^AK");
    assertThat(Signature.NONE.missingUnder("We are sorry.", AINO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "\n"})
  void R16_nothing_is_not_signed(String blank) {
    assertThat(Signature.FIRST_NAME.missingUnder(blank, AINO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We are sorry.\n– Aino",
        "We are sorry.\n- aino",
        "We are sorry.\n— Aino Korhonen",
        "We are sorry. ^AK",
        "We are sorry. ^AK\nhttps://acme.example/f/1",
        "We are sorry.\n– Aino\nhttps://acme.example/f/1",
        "We are sorry. Best regards, Aino",
        "We are sorry. Regards, Aino Korhonen.",
        "We are sorry. AINO!",
        "We are sorry. AK",
        "We are sorry. Aino, care@acme.example",
        "We are sorry. Aino Korhonen, +358 9 123 456",
        "We are sorry. Aino https://acme.example/help 🙂",
        "Aino"
      })
  void R16_what_names_its_writer_is_not_signed_twice(String words) {
    assertThat(Signature.FIRST_NAME.missingUnder(words, AINO)).isEmpty();
    assertThat(Signature.INITIALS.missingUnder(words, AINO)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Aino will call you.",
        "Thank you, Kaino",
        "The TAK",
        "We went for a break",
        "– Aino will call you",
        "^AK and more",
        "– Bo",
        "Thanks, Bo",
        "aino@acme.example",
        "Aino writes to you from care@acme.example",
        "12 34"
      })
  void R16_a_name_elsewhere_or_of_another_is_no_signature(String words) {
    assertThat(Signature.FIRST_NAME.missingUnder(words, AINO)).isEqualTo("\n– Aino");
  }

  @Test
  void R16_one_letter_at_the_end_is_no_signature() {
    assertThat(Signature.INITIALS.missingUnder("This was plan A", "Aino")).isEqualTo(" ^A");
  }

  @Test
  void R16_a_name_of_no_letters_is_found_nowhere() {
    assertThat(Signature.FIRST_NAME.missingUnder("We are sorry.", "☺")).isEqualTo("\n– ☺");
  }
}
