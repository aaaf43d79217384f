package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Secret;

/** What every {@link NewSecrets} keeps to. */
public abstract class NewSecretsContract {

  /** The adapter under test. */
  protected abstract NewSecrets secrets();

  @Test
  final void no_two_are_the_same() {
    assertThat(Stream.generate(() -> secrets().next()).limit(1_000)).doesNotHaveDuplicates();
  }

  @Test
  final void each_has_43_characters_of_base64url() {
    assertThat(Stream.generate(() -> secrets().next()).limit(100).map(Secret::value))
        .allMatch(text -> text.matches("[A-Za-z0-9_-]{43}"));
  }
}
