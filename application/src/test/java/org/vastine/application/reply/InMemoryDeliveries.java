package org.vastine.application.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.MemberId;

/** The outbox, in memory. */
public final class InMemoryDeliveries implements Deliveries {

  private static final Comparator<Delivery> LATEST_FIRST =
      Comparator.comparing((Delivery delivery) -> delivery.id().value()).reversed();

  private final InMemoryTable<DeliveryId, Kept> deliveries;

  /** A delivery, and until when a worker has it. */
  private record Kept(Delivery delivery, Instant leasedUntil) {

    Optional<Instant> due() {
      return switch (delivery.state()) {
        case WAITING, UNKNOWN -> Optional.of(later(delivery.nextAt(), leasedUntil));
        case SENDING -> Optional.of(leasedUntil);
        case NEEDS_PERSON, PUBLISHED, UNDONE, DROPPED -> Optional.empty();
      };
    }

    Delivery forWorker() {
      return delivery.state() == DeliveryState.SENDING
          ? delivery.in(DeliveryState.UNKNOWN, delivery.nextAt(), delivery.problem())
          : delivery;
    }

    private static Instant later(Instant one, Instant other) {
      return one.isAfter(other) ? one : other;
    }
  }

  /** Nothing is on its way yet. */
  public InMemoryDeliveries(InMemoryTransactions transactions) {
    this.deliveries = new InMemoryTable<>(transactions);
  }

  /** All of them. */
  public Stream<Delivery> all() {
    return deliveries.stream().map(Kept::delivery);
  }

  @Override
  public Optional<Delivery> lock(DeliveryId id) {
    return find(id);
  }

  @Override
  public Optional<Delivery> find(DeliveryId id) {
    return deliveries.find(id).map(Kept::delivery);
  }

  @Override
  public List<Delivery> ofCase(CaseId id) {
    return latestFirst().filter(delivery -> delivery.caseId().equals(id)).toList();
  }

  @Override
  public List<Delivery> seenIn(ThreadId thread, int limit) {
    return latestFirst()
        .filter(delivery -> delivery.thread().equals(thread))
        .filter(delivery -> delivery.state() == DeliveryState.PUBLISHED)
        .filter(delivery -> delivery.audience() == Audience.PUBLIC)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Delivery> seenFrom(
      Optional<Instant> from, Optional<Instant> to, Optional<MemberId> sender, int limit) {
    return latestFirst()
        .filter(delivery -> delivery.state() == DeliveryState.PUBLISHED)
        .filter(delivery -> delivery.audience() == Audience.PUBLIC)
        .filter(delivery -> sender.stream().allMatch(delivery.sender()::equals))
        .filter(delivery ->
            delivery
                .firstTriedAt()
                .filter(at -> from.filter(at::isBefore).isEmpty())
                .filter(at -> to.filter(end -> !at.isBefore(end)).isEmpty())
                .isPresent())
        .limit(limit)
        .toList();
  }

  @Override
  public Page<Delivery> list(Set<DeliveryState> states, Optional<String> after, int limit) {
    List<Delivery> ordered =
        latestFirst().filter(delivery -> states.contains(delivery.state())).toList();
    return Pages.cut(ordered, delivery -> delivery.id().toString(), after, limit);
  }

  @Override
  public void store(Delivery delivery) {
    Instant leasedUntil =
        delivery.state() == DeliveryState.SENDING
            ? deliveries.find(delivery.id()).map(Kept::leasedUntil).orElse(Instant.MIN)
            : Instant.MIN;
    deliveries.put(delivery.id(), new Kept(delivery, leasedUntil));
  }

  @Override
  public List<Delivery> lease(Instant now, Duration lease, int limit) {
    List<Kept> due =
        firstOfEachThread().stream()
            .filter(kept -> kept.due().filter(moment -> !moment.isAfter(now)).isPresent())
            .sorted(
                Comparator.comparing((Kept kept) -> kept.delivery().nextAt())
                    .thenComparing(kept -> kept.delivery().id().value()))
            .limit(limit)
            .toList();
    due.forEach(
        kept -> deliveries.put(kept.delivery().id(), new Kept(kept.delivery(), now.plus(lease))));
    return due.stream().map(Kept::forWorker).toList();
  }

  @Override
  public Optional<Instant> nextDue() {
    return firstOfEachThread().stream()
        .flatMap(kept -> kept.due().stream())
        .min(Comparator.naturalOrder());
  }

  private java.util.stream.Stream<Delivery> latestFirst() {
    return deliveries.stream().map(Kept::delivery).sorted(LATEST_FIRST);
  }

  private Collection<Kept> firstOfEachThread() {
    TreeMap<UUID, Kept> first = new TreeMap<>();
    deliveries.stream()
        .filter(kept -> !kept.delivery().isEnded())
        .sorted(Comparator.comparing((Kept kept) -> kept.delivery().id().value()))
        .forEach(kept -> first.putIfAbsent(kept.delivery().thread().value(), kept));
    return first.values();
  }
}
