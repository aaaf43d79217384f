package org.vastine.application.mention;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;

/** The wordings of mentions, in memory. */
public final class InMemoryMentionWordings implements MentionWordings {

  private final InMemoryTable<MentionId, Filed> filed;
  private final InMemoryTable<String, Instant> settled;
  private final MentionList mentions;

  /** Nothing is filed yet. */
  public InMemoryMentionWordings(InMemoryTransactions transactions, MentionList mentions) {
    this.filed = new InMemoryTable<>(transactions);
    this.settled = new InMemoryTable<>(transactions);
    this.mentions = mentions;
  }

  @Override
  public List<Mention> unfiled(int limit) {
    Instant from = settled.find("").orElse(Instant.MIN);
    return mentions.newest(Optional.empty(), Optional.empty(), 100_000).items().reversed().stream()
        .filter(mention -> !mention.takenInAt().isBefore(from))
        .filter(mention -> filed.find(mention.id()).isEmpty())
        .limit(limit)
        .toList();
  }

  @Override
  public void file(List<Filed> mentions) {
    mentions.forEach(one -> filed.put(one.id(), one));
  }

  @Override
  public void settle(Instant before) {
    if (settled.find("").filter(known -> !known.isBefore(before)).isEmpty()) {
      settled.put("", before);
    }
  }

  @Override
  public List<MentionId> near(Signature signature, Instant after, int limit) {
    return found(
        one -> one.signature().filter(signature::meets).isPresent(),
        Comparator.comparingInt((Filed one) -> common(signature, one))
            .thenComparing(Filed::takenInAt)
            .reversed(),
        after,
        limit);
  }

  @Override
  public List<MentionId> under(NormalisedText authorName, Instant after, int limit) {
    return found(
        one -> one.authorName().equals(authorName),
        Comparator.comparing(Filed::takenInAt).reversed(),
        after,
        limit);
  }

  private List<MentionId> found(
      Predicate<Filed> which, Comparator<Filed> order, Instant after, int limit) {
    return filed.stream()
        .filter(which)
        .filter(one -> one.takenInAt().isAfter(after))
        .sorted(order)
        .limit(limit)
        .map(Filed::id)
        .toList();
  }

  private static int common(Signature one, Filed other) {
    return other.signature().map(one::common).orElse(0);
  }
}
