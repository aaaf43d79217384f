package org.vastine.application.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.webhook.WebhookDelivery;
import org.vastine.domain.webhook.WebhookDeliveryState;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookId;

/** Events on their way to webhooks, in memory. */
public final class InMemoryWebhookDeliveries implements WebhookDeliveries {

  private static final Comparator<WebhookDelivery> BY_EVENT =
      Comparator.<WebhookDelivery, UUID>comparing(one -> one.event().about().value())
          .thenComparingInt(one -> one.event().number());

  private final InMemoryTable<Key, Leased> kept;

  private record Key(WebhookId webhook, WebhookEventId event) {
    static Key of(WebhookDelivery delivery) {
      return new Key(delivery.webhook(), delivery.event());
    }
  }

  private record Leased(WebhookDelivery delivery, Instant until) {}

  /** Nothing happened yet. */
  public InMemoryWebhookDeliveries(InMemoryTransactions transactions) {
    this.kept = new InMemoryTable<>(transactions);
  }

  void add(WebhookDelivery delivery) {
    kept.add(Key.of(delivery), new Leased(delivery, Instant.MIN));
  }

  void removeAll(WebhookId webhook) {
    of(webhook).forEach(one -> kept.remove(Key.of(one.delivery())));
  }

  private List<Leased> of(WebhookId webhook) {
    return kept.stream().filter(one -> one.delivery().webhook().equals(webhook)).toList();
  }

  private static boolean isOnItsWay(Leased one) {
    return !one.delivery().state().isEnded();
  }

  @Override
  public Optional<WebhookDelivery> lease(WebhookId webhook, Instant now, Duration lease, int most) {
    List<Leased> mine = of(webhook).stream().filter(InMemoryWebhookDeliveries::isOnItsWay).toList();
    if (mine.stream().filter(one -> one.until().isAfter(now)).count() >= most) {
      return Optional.empty();
    }
    Optional<WebhookDelivery> due =
        mine.stream()
            .filter(one -> !one.until().isAfter(now))
            .map(Leased::delivery)
            .filter(one -> !one.nextAt().isAfter(now))
            .filter(one -> mine.stream().noneMatch(other -> isBefore(other.delivery(), one)))
            .min(Comparator.comparing(WebhookDelivery::nextAt).thenComparing(BY_EVENT));
    due.ifPresent(one -> kept.put(Key.of(one), new Leased(one, now.plus(lease))));
    return due;
  }

  private static boolean isBefore(WebhookDelivery other, WebhookDelivery one) {
    return other.event().about().equals(one.event().about())
        && other.event().number() < one.event().number();
  }

  @Override
  public Optional<WebhookDelivery> lock(WebhookId webhook, WebhookEventId event) {
    return kept.find(new Key(webhook, event)).map(Leased::delivery);
  }

  @Override
  public void store(WebhookDelivery delivery) {
    kept.find(Key.of(delivery))
        .ifPresent(before ->
            kept.put(
                Key.of(delivery),
                new Leased(
                    delivery,
                    delivery.state() == WebhookDeliveryState.SENDING
                        ? before.until()
                        : Instant.MIN)));
  }

  @Override
  public void hurry(WebhookId webhook, Instant now) {
    of(webhook).stream()
        .map(Leased::delivery)
        .filter(one -> one.state() == WebhookDeliveryState.WAITING)
        .forEach(one -> {
          Instant next = one.nextAt().isBefore(now) ? one.nextAt() : now;
          store(one.again(next));
        });
  }

  @Override
  public int again(WebhookId webhook, WebhookEventId event, Instant now) {
    return again(webhook, now, one -> one.event().equals(event));
  }

  @Override
  public int againSince(WebhookId webhook, Instant since, Instant now) {
    return again(webhook, now, one -> !one.at().isBefore(since));
  }

  private int again(WebhookId webhook, Instant now, Predicate<WebhookDelivery> which) {
    List<WebhookDelivery> ended =
        of(webhook).stream()
            .map(Leased::delivery)
            .filter(one -> one.state().isEnded())
            .filter(which)
            .toList();
    ended.forEach(one -> store(one.again(now)));
    return ended.size();
  }

  @Override
  public Page<WebhookDelivery> latest(WebhookId webhook, Optional<String> after, int limit) {
    List<WebhookDelivery> ordered =
        of(webhook).stream()
            .map(Leased::delivery)
            .sorted(Comparator.comparing(WebhookDelivery::at).thenComparing(BY_EVENT).reversed())
            .toList();
    return Pages.cut(ordered, one -> one.event().toString(), after, limit);
  }

  @Override
  public int waiting(WebhookId webhook, int most) {
    return Math.toIntExact(
        Math.min(most, of(webhook).stream().filter(InMemoryWebhookDeliveries::isOnItsWay).count()));
  }

  @Override
  public int forgetBefore(Instant moment, int limit) {
    List<WebhookDelivery> old =
        kept.stream()
            .map(Leased::delivery)
            .filter(one -> one.at().isBefore(moment))
            .sorted(Comparator.comparing(WebhookDelivery::at))
            .limit(limit)
            .toList();
    old.forEach(one -> kept.remove(Key.of(one)));
    return old.size();
  }
}
