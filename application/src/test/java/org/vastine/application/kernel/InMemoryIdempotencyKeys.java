package org.vastine.application.kernel;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Idempotency keys, in memory. */
public final class InMemoryIdempotencyKeys implements IdempotencyKeys {

  private static final Duration ONE_DAY = Duration.ofDays(1);

  private final InMemoryTable<Key, Kept> kept;

  private record Key(String owner, String key) {

    Key {
      requireNonNull(owner, "owner is null");
      requireNonNull(key, "key is null");
    }
  }

  private record Kept(Answered answered, Instant at) {}

  /** Nothing was answered yet. */
  public InMemoryIdempotencyKeys(InMemoryTransactions transactions) {
    this.kept = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Answered> take(String owner, String key, Instant now) {
    return kept.find(new Key(owner, key))
        .filter(found -> now.isBefore(found.at().plus(ONE_DAY)))
        .map(Kept::answered);
  }

  @Override
  public void keep(String owner, String key, Answered answered, Instant now) {
    kept.put(new Key(owner, key), new Kept(answered, now));
  }
}
