package org.vastine.application.reply;

import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.similarity.Signature;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.SentReply;

/** The wordings of replies, in memory. */
public final class InMemoryReplyWordings implements ReplyWordings {

  private static final Set<DeliveryState> GOING_OUT =
      EnumSet.of(
          DeliveryState.WAITING,
          DeliveryState.SENDING,
          DeliveryState.UNKNOWN,
          DeliveryState.PUBLISHED);

  private final InMemoryTable<DeliveryId, Filed> filed;
  private final Deliveries deliveries;
  private final Cases cases;

  private record Filed(DeliveryId id, Signature signature, Instant leaves) {}

  /** Nothing is filed yet. */
  public InMemoryReplyWordings(
      InMemoryTransactions transactions, Deliveries deliveries, Cases cases) {
    this.filed = new InMemoryTable<>(transactions);
    this.deliveries = deliveries;
    this.cases = cases;
  }

  @Override
  public void file(DeliveryId id, Signature signature, Instant leaves) {
    filed.put(id, new Filed(id, signature, leaves));
  }

  @Override
  public List<SentReply> near(Signature signature, Instant after, AuthorId notTo, int limit) {
    return filed.stream()
        .filter(one -> one.signature().meets(signature) && one.leaves().isAfter(after))
        .filter(one -> goesToAnother(one, notTo))
        .sorted(
            Comparator.comparingInt((Filed one) -> one.signature().common(signature))
                .thenComparing(Filed::leaves)
                .reversed())
        .limit(limit)
        .map(one ->
            new SentReply(
                NormalisedText.of(deliveries.find(one.id()).orElseThrow().text()), one.leaves()))
        .toList();
  }

  private boolean goesToAnother(Filed one, AuthorId author) {
    Optional<Delivery> delivery =
        deliveries.find(one.id()).filter(found -> GOING_OUT.contains(found.state()));
    return delivery
        .flatMap(found -> cases.find(found.caseId()))
        .filter(found -> !found.key().author().equals(author))
        .isPresent();
  }
}
