package org.vastine.application.triage;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Correction;

/** What corrections taught, in memory. */
public final class InMemoryTaughtCorrections implements TaughtCorrections {

  private static final String ONLY = "summary";

  private final InMemoryTable<String, Summary> summaries;
  private final InMemoryTable<Integer, Taught> taught;

  /** Nothing was taught yet. */
  public InMemoryTaughtCorrections(InMemoryTransactions transactions) {
    this.summaries = new InMemoryTable<>(transactions);
    this.taught = new InMemoryTable<>(transactions);
  }

  @Override
  public void add(MentionId mention, int revision, Correction correction, Instant at) {
    Summary before = summary();
    int number = before.count() + 1;
    taught.add(
        number,
        new Taught(number, requireNonNull(mention), revision, requireNonNull(correction), at));
    summaries.put(ONLY, new Summary(before.round(), number, Optional.of(at), before.resetAt()));
  }

  @Override
  public Summary summary() {
    return summaries.find(ONLY).orElse(Summary.NOTHING);
  }

  @Override
  public List<Taught> after(int number) {
    return taught.stream().filter(one -> one.number() > number).toList();
  }

  @Override
  public void reset(Instant at) {
    Summary before = summary();
    taught.all().forEach(one -> taught.remove(one.number()));
    summaries.put(
        ONLY,
        new Summary(before.round() + 1, 0, Optional.empty(), Optional.of(requireNonNull(at))));
  }
}
