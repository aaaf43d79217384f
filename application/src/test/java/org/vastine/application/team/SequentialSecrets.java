package org.vastine.application.team;

import java.util.concurrent.atomic.AtomicInteger;
import org.vastine.domain.kernel.Secret;

/** Secrets that a test can foresee, in the form of real ones. */
public final class SequentialSecrets implements NewSecrets {

  private final AtomicInteger last = new AtomicInteger();

  @Override
  public Secret next() {
    String number = String.valueOf(last.incrementAndGet());
    return new Secret("s".repeat(43 - number.length()) + number);
  }
}
