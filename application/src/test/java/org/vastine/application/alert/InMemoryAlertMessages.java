package org.vastine.application.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.MessageState;
import org.vastine.domain.team.MemberId;

/** Alerts on their way to outlets, in memory. */
public final class InMemoryAlertMessages implements AlertMessages {

  private static final Comparator<AlertMessage> LATEST_FIRST =
      Comparator.comparing(AlertMessage::madeAt)
          .thenComparing(message -> message.id().value())
          .reversed();

  private final InMemoryTable<Place, Kept> waiting;
  private final InMemoryTable<Outlet, Instant> last;
  private final InMemoryTable<AlertMessageId, Leased> messages;

  private record Place(AlertId alert, Destination to) {}

  private record Outlet(MemberId member, Destination to) {}

  private record Kept(Waiting waiting, Optional<AlertMessageId> message) {}

  private record Leased(AlertMessage message, Instant until) {}

  /** Nothing waits yet. */
  public InMemoryAlertMessages(InMemoryTransactions transactions) {
    this.waiting = new InMemoryTable<>(transactions);
    this.last = new InMemoryTable<>(transactions);
    this.messages = new InMemoryTable<>(transactions);
  }

  @Override
  public void await(Collection<Waiting> alerts) {
    for (Waiting alert : alerts) {
      Place place = new Place(alert.alert(), alert.to());
      if (waiting.find(place).isEmpty()) {
        waiting.put(place, new Kept(alert, Optional.empty()));
      }
    }
  }

  @Override
  public List<Due> lockDue(Instant now, int limit, int most) {
    Set<Outlet> outlets = new LinkedHashSet<>();
    inNoMessage()
        .filter(one -> !one.from().isAfter(now))
        .sorted(
            Comparator.comparing((Waiting one) -> one.member().value())
                .thenComparing(one -> one.to().key()))
        .forEach(one -> outlets.add(new Outlet(one.member(), one.to())));
    List<Due> due = new ArrayList<>();
    for (Outlet outlet : outlets.stream().limit(limit).toList()) {
      due.add(
          new Due(
              outlet.member(),
              outlet.to(),
              last.find(outlet),
              waitingFor(outlet)
                  .sorted(
                      Comparator.comparing(Waiting::from).thenComparing(one -> one.alert().value()))
                  .limit(most)
                  .toList()));
    }
    return due;
  }

  private Stream<Waiting> inNoMessage() {
    return waiting.stream().filter(kept -> kept.message().isEmpty()).map(Kept::waiting);
  }

  private Stream<Waiting> waitingFor(Outlet outlet) {
    return inNoMessage()
        .filter(one -> one.member().equals(outlet.member()) && one.to().equals(outlet.to()));
  }

  @Override
  public void postpone(MemberId member, Destination to, Instant until) {
    waitingFor(new Outlet(member, to))
        .filter(one -> one.from().isBefore(until))
        .forEach(one ->
            waiting.put(
                new Place(one.alert(), to),
                new Kept(new Waiting(one.alert(), member, to, until), Optional.empty())));
  }

  @Override
  public void forget(Destination to, Collection<AlertId> alerts) {
    alerts.stream()
        .map(alert -> new Place(alert, to))
        .filter(place -> waiting.find(place).filter(kept -> kept.message().isEmpty()).isPresent())
        .forEach(waiting::remove);
  }

  @Override
  public void make(AlertMessage message, Collection<AlertId> alerts) {
    for (AlertId alert : alerts) {
      Place place = new Place(alert, message.to());
      Kept kept =
          waiting
              .find(place)
              .filter(found -> found.message().isEmpty())
              .orElseThrow(
                  () -> new IllegalStateException("an alert is in another message already"));
      waiting.put(place, new Kept(kept.waiting(), Optional.of(message.id())));
    }
    messages.add(message.id(), new Leased(message, Instant.MIN));
    last.put(new Outlet(message.member(), message.to()), message.madeAt());
  }

  @Override
  public List<AlertId> contents(AlertMessageId id) {
    return waiting.stream()
        .filter(kept -> kept.message().filter(id::equals).isPresent())
        .map(kept -> kept.waiting().alert())
        .toList();
  }

  @Override
  public List<AlertMessage> lease(Instant now, Duration lease, int limit) {
    List<AlertMessage> due =
        messages.stream()
            .filter(leased -> !leased.message().state().isEnded())
            .filter(leased -> !leased.message().nextAt().isAfter(now))
            .filter(leased -> !leased.until().isAfter(now))
            .map(Leased::message)
            .sorted(
                Comparator.comparing(AlertMessage::nextAt)
                    .thenComparing(message -> message.id().value()))
            .limit(limit)
            .toList();
    due.forEach(message -> messages.put(message.id(), new Leased(message, now.plus(lease))));
    return due;
  }

  @Override
  public Optional<AlertMessage> lock(AlertMessageId id) {
    return messages.find(id).map(Leased::message);
  }

  @Override
  public void store(AlertMessage message) {
    Instant until =
        message.state() == MessageState.SENDING
            ? messages.find(message.id()).map(Leased::until).orElse(Instant.MIN)
            : Instant.MIN;
    messages.put(message.id(), new Leased(message, until));
  }

  @Override
  public Page<AlertMessage> troubled(Optional<String> after, int limit) {
    List<AlertMessage> ordered =
        messages.stream()
            .map(Leased::message)
            .filter(message ->
                message.state() == MessageState.FAILED || message.state() == MessageState.UNKNOWN)
            .sorted(LATEST_FIRST)
            .toList();
    return Pages.cut(ordered, message -> message.id().toString(), after, limit);
  }
}
