package org.vastine.domain.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Decision;

/** What stands in addresses that relay. */
final class RelayTokenTest {

  private static final String BASE64URL =
      "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

  @Test
  @DisplayName("R16 tokens of chance have one form, are found again, and do not meet")
  void tokens_of_chance() {
    long seed = 20_261_123L;
    Random random = new Random(seed);
    Set<RelayToken> seen = new HashSet<>();
    for (int round = 0; round < 2_000; round++) {
      StringBuilder secret = new StringBuilder();
      for (int at = 0; at < 43; at++) {
        secret.append(BASE64URL.charAt(random.nextInt(BASE64URL.length())));
      }
      RelayToken token = RelayToken.of(secret.toString());
      assertThat(RelayToken.in("<Palaute+" + token.value().toUpperCase(Locale.ROOT) + "@x.fi>"))
          .as("seed %d", seed)
          .contains(token);
      assertThat(seen.add(token)).as("seed %d", seed).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "via-", "via-1111-aaaa-bbbb", "via-aaa-bbbb-cccc", "viaaaaabbbbcccc"})
  void other_forms_are_none(String text) {
    assertThat(RelayToken.in(text)).isEqualTo(Optional.empty());
    assertThatThrownBy(() -> new RelayToken(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345", "puhelin", "+358 9 123 456 1234 5678 9012", "12-34@56-78"})
  void what_is_no_number_is_refused(String text) {
    assertThat(RelayNumber.typed(Optional.of(text))).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void nothing_typed_is_no_number() {
    assertThat(RelayNumber.typed(Optional.of("  "))).isEqualTo(Decision.accepted(Optional.empty()));
    assertThat(RelayNumber.typed(Optional.of(" +358 9 123 456 ")))
        .isEqualTo(Decision.accepted(Optional.of(new RelayNumber("+358 9 123 456"))));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 23})
  void R16_a_token_that_could_be_guessed_is_not_made(int characters) {
    assertThat(RelayToken.of("x".repeat(24)).value()).startsWith("via-");
    assertThatIllegalArgumentException().isThrownBy(() -> RelayToken.of("x".repeat(characters)));
  }
}
