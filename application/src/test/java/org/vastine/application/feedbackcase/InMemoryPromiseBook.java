package org.vastine.application.feedbackcase;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.feedbackcase.PromiseState;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Style;

/** Promises, in memory. */
public final class InMemoryPromiseBook implements PromiseBook {

  private final InMemoryTable<PromiseId, Entry> entries;

  /** Nothing was promised yet. */
  public InMemoryPromiseBook(InMemoryTransactions transactions) {
    this.entries = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(Collection<Entry> changed) {
    changed.forEach(entry -> entries.put(entry.id(), entry));
  }

  @Override
  public List<Entry> open(Optional<MemberId> member, int limit) {
    requireNonNull(member, "member is null");
    return entries.stream()
        .filter(entry -> entry.state() == PromiseState.OPEN)
        .filter(entry -> member.stream().allMatch(entry.member()::equals))
        .sorted(Comparator.comparing(Entry::due).thenComparing(entry -> entry.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public Page<Entry> list(
      PromiseFilter filter,
      Optional<MemberId> member,
      Instant now,
      Optional<String> after,
      int limit) {
    Comparator<Entry> byDue =
        Comparator.comparing(Entry::due).thenComparing(entry -> entry.id().value());
    List<Entry> all =
        entries.stream()
            .filter(entry -> filter.passes(entry, now))
            .filter(entry -> member.stream().allMatch(entry.member()::equals))
            .sorted(filter.isToKeep() ? byDue : byDue.reversed())
            .toList();
    int from = after.map(cursor -> placeBehind(all, cursor)).orElse(0);
    int to = Math.min(all.size(), from + limit);
    return new Page<>(
        all.subList(from, to),
        to < all.size() ? Optional.of(all.get(to - 1).id().toString()) : Optional.empty());
  }

  private static int placeBehind(List<Entry> all, String cursor) {
    return IntStream.range(0, all.size())
            .filter(place -> all.get(place).id().toString().equals(cursor))
            .findFirst()
            .orElseThrow(UnreadableCursor::new)
        + 1;
  }

  @Override
  public List<Entry> kept(Style style, int limit) {
    requireNonNull(style, "style is null");
    return entries.stream()
        .filter(entry -> entry.state() == PromiseState.KEPT && entry.style() == style)
        .sorted(
            Comparator.comparing((Entry entry) -> entry.endedAt().orElseThrow())
                .reversed()
                .thenComparing(entry -> entry.id().value()))
        .limit(limit)
        .toList();
  }
}
