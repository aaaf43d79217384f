package org.vastine.domain.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;

final class PasswordRuleTest {

  private static final EmailAddress EMAIL = new EmailAddress("ipek.isik@example.org");

  @ParameterizedTest
  @ValueSource(strings = {"twelve chars", "älä kerro hän", "🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑🔑"})
  void twelve_characters_are_enough_whatever_they_are(String password) {
    assertThat(PasswordRule.refuses(new Secret(password), EMAIL)).isEmpty();
  }

  @Test
  void length_is_counted_in_characters_after_joining_letters_with_their_marks() {
    Secret eleven = new Secret("a\u0308".repeat(11));

    assertThat(PasswordRule.refuses(eleven, EMAIL))
        .contains(Refusal.of(Refusal.Kind.INVALID, "team.password-too-short").with("least", 12));
    assertThat(PasswordRule.normalised(eleven)).isEqualTo(new Secret("ä".repeat(11)));
  }

  @Test
  void two_hundred_characters_are_the_most() {
    assertThat(PasswordRule.refuses(new Secret("x".repeat(200)), EMAIL)).isEmpty();
    assertThat(PasswordRule.refuses(new Secret("x".repeat(201)), EMAIL))
        .contains(Refusal.of(Refusal.Kind.INVALID, "team.password-too-long").with("most", 200));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"ipek.isik@example.org", "IPEK.ISIK@EXAMPLE.ORG", "  ipek.isik@example.org "})
  void the_address_is_no_password_in_whatever_case(String password) {
    assertThat(PasswordRule.refuses(new Secret(password), EMAIL))
        .contains(Refusal.of(Refusal.Kind.INVALID, "team.password-is-email"));
  }
}
