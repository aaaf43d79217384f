package org.vastine.application.intake;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.mention.ChannelAccountId;

/** The progress of imports, in memory. */
public final class InMemoryImportProgress implements ImportProgress {

  private record Key(ChannelAccountId account, String fingerprint) {}

  private final InMemoryTable<Key, Progress> files;

  /** Nothing was imported yet. */
  public InMemoryImportProgress(InMemoryTransactions transactions) {
    this.files = new InMemoryTable<>(transactions);
  }

  @Override
  public Optional<Progress> find(ChannelAccountId account, String fingerprint) {
    return files.find(new Key(requireNonNull(account), requireNonNull(fingerprint)));
  }

  @Override
  public void store(ChannelAccountId account, String fingerprint, Progress progress, Instant now) {
    requireNonNull(now);
    files.put(
        new Key(requireNonNull(account), requireNonNull(fingerprint)), requireNonNull(progress));
  }
}
