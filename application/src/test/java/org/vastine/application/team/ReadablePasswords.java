package org.vastine.application.team;

import java.util.concurrent.atomic.AtomicInteger;
import org.vastine.domain.kernel.Secret;

/** Passwords for tests: quick, readable, and counting how often one was compared. */
public final class ReadablePasswords implements Passwords {

  private final AtomicInteger compared = new AtomicInteger();
  private final AtomicInteger salt = new AtomicInteger();

  @Override
  public PasswordHash hash(Secret password) {
    return new PasswordHash(salt.incrementAndGet() + "#" + password.value());
  }

  @Override
  public boolean matches(Secret password, PasswordHash hash) {
    compared.incrementAndGet();
    int mark = hash.value().indexOf('#');
    return mark > 0 && hash.value().substring(mark + 1).equals(password.value());
  }

  @Override
  public PasswordHash nobodys() {
    return new PasswordHash("nobody");
  }

  /** How many comparisons were made. */
  public int compared() {
    return compared.get();
  }
}
