package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the fake server knows: accounts, statuses, notifications, keys. Safe for use by several
 * threads.
 */
final class FakeTimeline {

  static final FakeAccount ACME = new FakeAccount("42", "acme", "acme", "Acme");

  private static final Duration KEYS_KEPT = Duration.ofHours(1);

  private final InstantSource clock;
  private final Consumer<ObjectNode> onNotification;
  private final Map<String, FakeAccount> people = new LinkedHashMap<>();
  private final TreeMap<Long, FakeStatus> statuses = new TreeMap<>();
  private final TreeMap<Long, String> notifications = new TreeMap<>();
  private final Map<String, Keyed> keys = new HashMap<>();
  private long lastStatus = 115_000;
  private long lastNotification = 70_000;

  private record Keyed(String status, Instant at) {}

  FakeTimeline(InstantSource clock, Consumer<ObjectNode> onNotification) {
    this.clock = clock;
    this.onNotification = onNotification;
  }

  /** Somebody mentions us. */
  synchronized String written(
      String name, String words, String visibility, Optional<String> parent) {
    FakeAccount author = person(name);
    FakeStatus status = add(author, "@acme " + words, visibility, parent);
    long number = ++lastNotification;
    notifications.put(number, status.id());
    onNotification.accept(notification(number, status));
    return status.id();
  }

  /** We publish; the same key within an hour gives the same status. */
  synchronized FakeStatus published(
      String key, String words, String visibility, Optional<String> parent) {
    Keyed known = keys.get(key);
    if (known != null && known.at().plus(KEYS_KEPT).isAfter(clock.instant())) {
      return find(known.status()).orElseThrow();
    }
    FakeStatus status = add(ACME, words, visibility, parent);
    keys.put(key, new Keyed(status.id(), clock.instant()));
    return status;
  }

  synchronized void edit(String id, String words) {
    statuses.computeIfPresent(
        Long.parseLong(id), (_, status) -> status.edited("@acme " + words, clock.instant()));
  }

  /** A removed status takes its notification with it. */
  synchronized void remove(String id) {
    statuses.remove(Long.parseLong(id));
    notifications.values().remove(id);
  }

  synchronized Optional<FakeStatus> find(String id) {
    return id.matches("\\d{1,18}")
        ? Optional.ofNullable(statuses.get(Long.parseLong(id)))
        : Optional.empty();
  }

  synchronized Optional<FakeAccount> findPerson(String acct) {
    return people.values().stream()
        .filter(each -> each.acct().equals(acct) || each.username().equals(acct))
        .findFirst();
  }

  /** From the first status of the conversation to the one before this. */
  synchronized List<FakeStatus> ancestors(String id) {
    List<FakeStatus> found = new ArrayList<>();
    Optional<FakeStatus> at = find(id).flatMap(FakeStatus::parent).flatMap(this::find);
    while (at.isPresent()) {
      found.addFirst(at.get());
      at = at.get().parent().flatMap(this::find);
    }
    return found;
  }

  /** Ours, newest first, those before an id. */
  synchronized List<FakeStatus> ours(long before, int limit) {
    return statuses.headMap(before, false).descendingMap().values().stream()
        .filter(status -> status.author().equals(ACME))
        .limit(limit)
        .toList();
  }

  /** The notifications just after an id, newest of them first. */
  synchronized List<ObjectNode> notificationsAfter(long id, int limit) {
    return notifications.tailMap(id, false).entrySet().stream()
        .limit(limit)
        .map(entry -> notification(entry.getKey(), find(entry.getValue()).orElseThrow()))
        .toList()
        .reversed();
  }

  private FakeStatus add(
      FakeAccount author, String words, String visibility, Optional<String> parent) {
    long number = ++lastStatus;
    FakeStatus status =
        new FakeStatus(
            String.valueOf(number),
            author,
            words,
            visibility,
            parent,
            clock.instant(),
            Optional.empty());
    statuses.put(number, status);
    return status;
  }

  private FakeAccount person(String name) {
    return people.computeIfAbsent(
        name,
        _ -> {
          String username = name.toLowerCase(Locale.ROOT);
          String id = String.valueOf(501 + people.size());
          return new FakeAccount(id, username, username + "@far.example", name);
        });
  }

  private static ObjectNode notification(long number, FakeStatus status) {
    ObjectNode json = Payloads.copyOf("notification");
    json.put("id", String.valueOf(number));
    json.put("created_at", FakeStatus.time(status.createdAt()));
    json.set("account", status.author().json());
    json.set("status", status.json());
    return json;
  }
}
