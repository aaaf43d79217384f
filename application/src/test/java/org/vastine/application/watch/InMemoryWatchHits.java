package org.vastine.application.watch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.summingInt;
import static java.util.stream.Collectors.toList;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.mention.InMemoryMentions;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** What watch terms hit, in memory. */
public final class InMemoryWatchHits implements WatchHits {

  private final InMemoryTable<Place, Kept> hits;
  private final InMemoryMentions mentions;
  private Function<WatchTermId, Optional<WatchTerm>> terms = _ -> Optional.empty();

  private record Place(MentionId mention, WatchTermId term) {}

  private record Kept(MentionId mention, WatchHit hit) {}

  /** Nothing was hit yet. */
  public InMemoryWatchHits(InMemoryTransactions transactions, InMemoryMentions mentions) {
    this.hits = new InMemoryTable<>(transactions);
    this.mentions = mentions;
  }

  /** Where the terms are. */
  void named(Function<WatchTermId, Optional<WatchTerm>> known) {
    terms = known;
  }

  @Override
  public void keep(Map<MentionId, List<WatchHit>> more) {
    more.forEach((mention, found) ->
        found.stream()
            .filter(hit -> term(hit.term()).isPresent())
            .forEach(hit -> hits.add(new Place(mention, hit.term()), new Kept(mention, hit))));
  }

  @Override
  public void forget(Collection<MentionId> mentions) {
    remove(kept -> mentions.contains(kept.mention()));
  }

  @Override
  public Map<WatchTermId, Integer> recent(Collection<WatchTermId> some, Instant since) {
    return hits.stream()
        .filter(kept -> some.contains(kept.hit().term()))
        .filter(kept -> isSince(kept.mention(), since))
        .collect(groupingBy(kept -> kept.hit().term(), summingInt(_ -> 1)));
  }

  @Override
  public Map<WatchTermId, Long> between(Collection<WatchTermId> some, Instant from, Instant to) {
    return hits.stream()
        .filter(kept -> some.contains(kept.hit().term()))
        .filter(kept -> isSince(kept.mention(), from) && !isSince(kept.mention(), to))
        .collect(groupingBy(kept -> kept.hit().term(), counting()));
  }

  @Override
  public Map<MentionId, List<Named>> of(Collection<MentionId> mentions) {
    return hits.stream()
        .filter(kept -> mentions.contains(kept.mention()))
        .sorted(Comparator.comparing(kept -> handle(kept.hit())))
        .collect(groupingBy(Kept::mention, mapping(kept -> named(kept.hit()), toList())));
  }

  /** Whether the term of this handle hit the mention. */
  public boolean isHit(MentionId mention, String handle) {
    return hits.stream()
        .anyMatch(kept -> kept.mention().equals(mention) && handle(kept.hit()).equals(handle));
  }

  private boolean isSince(MentionId mention, Instant since) {
    return mentions.find(mention).filter(it -> !it.takenInAt().isBefore(since)).isPresent();
  }

  void forgetTerm(WatchTermId term) {
    remove(kept -> kept.hit().term().equals(term));
  }

  private void remove(Predicate<Kept> which) {
    hits.stream()
        .filter(which)
        .forEach(kept -> hits.remove(new Place(kept.mention(), kept.hit().term())));
  }

  private Named named(WatchHit hit) {
    return new Named(hit.term(), term(hit.term()).orElseThrow().name().text(), hit.spans());
  }

  private String handle(WatchHit hit) {
    return term(hit.term()).orElseThrow().name().handle();
  }

  private Optional<WatchTerm> term(WatchTermId id) {
    return terms.apply(id);
  }
}
