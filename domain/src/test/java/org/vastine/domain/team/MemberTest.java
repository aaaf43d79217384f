package org.vastine.domain.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MemberTest {

  private static Member called(String name) {
    return new Member(
        new MemberId(new UUID(7, 1)),
        name,
        new EmailAddress("aino@example.org"),
        Role.RESPONDER,
        true,
        Instant.EPOCH);
  }

  @ParameterizedTest
  @CsvSource({"Aino Maria Korhonen,Aino", "Anna-Liisa Mäki,Anna-Liisa", "Şule,Şule", "' Bo B ',Bo"})
  void R16_customers_are_shown_the_first_word_of_a_name(String name, String first) {
    assertThat(called(name).firstName()).isEqualTo(first);
  }

  @Test
  void a_name_has_up_to_eighty_characters() {
    assertThat(called("x".repeat(80)).name()).hasSize(80);
    assertThatIllegalArgumentException().isThrownBy(() -> called("x".repeat(81)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "a\nb", "a\u0007"})
  void what_cannot_be_shown_as_a_name_is_refused(String name) {
    assertThatIllegalArgumentException().isThrownBy(() -> called(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Aino.Korhonen@Example.ORG,aino.korhonen@example.org",
    "' aino@example.org ',aino@example.org",
    "ILKKA@EXAMPLE.ORG,ilkka@example.org",
    "aino@localhost,aino@localhost"
  })
  void an_address_is_the_same_in_whatever_case_it_is_typed(String typed, String address) {
    assertThat(new EmailAddress(typed).value()).isEqualTo(address);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "aino",
        "@example.org",
        "aino@",
        "a@b@example.org",
        "a b@example.org",
        "a@.org",
        "a@example.",
        "a@exam ple.org",
        "a@example.org\u0000b"
      })
  void what_cannot_be_an_address_is_refused(String typed) {
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(typed));
  }

  @Test
  void an_address_has_up_to_254_characters_64_of_them_before_the_at() {
    String local = "x".repeat(64);
    String domain = "y".repeat(254 - 64 - 1 - 3) + ".fi";

    assertThat(new EmailAddress(local + "@" + domain).value()).hasSize(254);
    assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(local + "@y" + domain));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new EmailAddress(local + "x@example.org"));
  }
}
