package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import org.vastine.application.conduct.OwnReplies;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;

/** Our own replies as evidence: those whose delivery was published. */
public final class DeliveredReplies implements OwnReplies {

  private final Deliveries deliveries;

  /** Needs the outbox, which keeps what left. */
  @Inject
  public DeliveredReplies(Deliveries deliveries) {
    this.deliveries = deliveries;
  }

  @Override
  public List<Said> published(CaseId id) {
    return deliveries.ofCase(id).stream()
        .filter(delivery -> delivery.state() == DeliveryState.PUBLISHED)
        .sorted(Comparator.comparing(delivery -> delivery.id().value()))
        .map(DeliveredReplies::said)
        .toList();
  }

  private static Said said(Delivery delivery) {
    return new Said(
        delivery.id(),
        delivery.answers(),
        delivery.audience(),
        delivery.sender(),
        delivery.text(),
        delivery.externalId().map(ExternalId::value),
        delivery.url());
  }
}
