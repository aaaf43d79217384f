package org.vastine.persistence.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vastine.application.team.PasswordHash;
import org.vastine.application.team.Passwords;
import org.vastine.application.team.PasswordsContract;
import org.vastine.domain.kernel.Secret;

class Argon2PasswordsTest extends PasswordsContract {

  private final Passwords passwords = new Argon2Passwords();

  @Override
  protected Passwords passwords() {
    return passwords;
  }

  @Test
  void a_hash_names_its_algorithm_and_costs() {
    assertThat(passwords.hash(new Secret("correct horse")).value())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void a_hash_of_the_reference_implementation_matches() {
    PasswordHash reference =
        new PasswordHash(
            "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ"
                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    assertThat(passwords.matches(new Secret("password"), reference)).isTrue();
  }

  @Test
  void a_hash_that_asks_for_all_memory_matches_nothing() {
    PasswordHash greedy =
        new PasswordHash(
            "$argon2id$v=19$m=9999999,t=2,p=1$c29tZXNhbHQ"
                + "$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");

    assertThat(passwords.matches(new Secret("password"), greedy)).isFalse();
  }
}
