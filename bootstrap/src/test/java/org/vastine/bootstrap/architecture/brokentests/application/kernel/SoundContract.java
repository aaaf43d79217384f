package org.vastine.bootstrap.architecture.brokentests.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Keeps all rules. */
public abstract class SoundContract {

  /** The adapter. */
  protected abstract Sound sound();

  @Test
  final void it_is_made() {
    assertThat(sound().make()).isNotZero();
  }
}
