package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Secret;

/** What every {@link Passwords} keeps to. */
public abstract class PasswordsContract {

  private static final Secret RIGHT = new Secret("oikea salasana äöåğüşİ 🙂");

  /** The adapter under test. */
  protected abstract Passwords passwords();

  @Test
  final void a_hash_matches_its_password_and_no_other() {
    PasswordHash hash = passwords().hash(RIGHT);

    assertThat(passwords().matches(RIGHT, hash)).isTrue();
    assertThat(passwords().matches(new Secret("oikea salasana"), hash)).isFalse();
    assertThat(passwords().matches(new Secret(""), hash)).isFalse();
  }

  @Test
  final void the_same_password_has_another_hash_each_time() {
    assertThat(passwords().hash(RIGHT)).isNotEqualTo(passwords().hash(RIGHT));
  }

  @Test
  final void every_character_of_the_longest_password_counts() {
    Secret longest = new Secret("x".repeat(199) + "y");

    PasswordHash hash = passwords().hash(longest);

    assertThat(passwords().matches(longest, hash)).isTrue();
    assertThat(passwords().matches(new Secret("x".repeat(200)), hash)).isFalse();
  }

  @Test
  final void nobodys_hash_matches_nothing() {
    assertThat(passwords().matches(RIGHT, passwords().nobodys())).isFalse();
    assertThat(passwords().matches(new Secret(""), passwords().nobodys())).isFalse();
  }

  @Test
  final void a_hash_that_cannot_be_read_matches_nothing() {
    assertThat(passwords().matches(RIGHT, new PasswordHash("not a hash"))).isFalse();
    assertThat(passwords().matches(RIGHT, new PasswordHash(""))).isFalse();
  }

  @Test
  final void its_text_form_shows_nothing() {
    assertThat(passwords().hash(RIGHT).toString()).isEqualTo("PasswordHash[hidden]");
  }

  @Test
  final void null_is_refused() {
    assertThatThrownBy(() -> passwords().hash(null)).isInstanceOf(RuntimeException.class);
    assertThatThrownBy(() -> passwords().matches(RIGHT, null)).isInstanceOf(RuntimeException.class);
  }
}
