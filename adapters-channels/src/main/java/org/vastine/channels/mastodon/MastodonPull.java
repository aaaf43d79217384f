package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.channel.PulledPage;
import org.vastine.channels.http.OutboundRequest.Field;
import org.vastine.channels.mastodon.MastodonCursor.Watched;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.mention.ExternalId;

/**
 * One pull of one account: a page of notifications, and, once there are no more of them, another
 * look at the latest statuses, since Mastodon tells edits and removals to nobody who does not ask.
 * Lives for one call.
 */
final class MastodonPull {

  static final int PAGE = 40;

  /** The server's own limit for reading many statuses at once. */
  private static final int BATCH = 20;

  private static final Set<String> WANTED = Set.of("mention", "quote");

  /** Ids of Mastodon are numbers of any length: the longer is the greater. */
  private static final Comparator<JsonNode> BY_ID =
      Comparator.comparing(
          node -> node.path("id").asText(),
          Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));

  private final MastodonClient client;
  private final AccountAccess access;
  private final Instant now;
  private final MastodonCursor before;
  private final Map<String, Watched> watched;
  private final Map<String, String> roots = new HashMap<>();
  private final Map<String, InboundItem> items = new LinkedHashMap<>();

  MastodonPull(MastodonClient client, AccountAccess access, MastodonCursor before, Instant now) {
    this.client = client;
    this.access = access;
    this.now = now;
    this.before = before;
    this.watched = new LinkedHashMap<>(before.watched());
  }

  ChannelAnswer<PulledPage> page() {
    List<Field> query =
        List.of(
            new Field("types[]", "mention"),
            new Field("types[]", "quote"),
            new Field("limit", String.valueOf(PAGE)),
            new Field("min_id", before.lastNotification()),
            new Field("include_filtered", "true"));
    return client.get(access, "/api/v1/notifications", query).then(this::read);
  }

  private ChannelAnswer<PulledPage> read(JsonNode document) {
    if (!document.isArray()) {
      return ChannelAnswer.tryLater("notifications are not a list");
    }
    List<JsonNode> notifications =
        StreamSupport.stream(document.spliterator(), false).sorted(BY_ID).toList();
    boolean more = notifications.size() >= PAGE;
    ChannelAnswer<Integer> taken = takeAll(notifications);
    if (!more) {
      taken = taken.then(_ -> lookAgain(List.copyOf(before.watched().keySet())));
    }
    String last =
        notifications.isEmpty()
            ? before.lastNotification()
            : notifications.getLast().path("id").asText(before.lastNotification());
    return taken.map(_ ->
        PulledPage.of(
            List.copyOf(items.values()),
            new MastodonCursor(last, before.since(), watched).toCursor(),
            more));
  }

  private ChannelAnswer<Integer> takeAll(List<JsonNode> notifications) {
    for (JsonNode notification : notifications) {
      MastodonStatus status = new MastodonStatus(notification.path("status"));
      if (WANTED.contains(notification.path("type").asText()) && isWanted(status)) {
        ChannelAnswer<String> root = rootOf(status);
        if (!(root instanceof ChannelAnswer.Done<String>(String thread))) {
          return root.map(_ -> 0);
        }
        take(status, thread);
      }
    }
    return ChannelAnswer.done(items.size());
  }

  private boolean isWanted(MastodonStatus status) {
    return status.json().isObject()
        && status.createdAt().map(at -> !at.isBefore(before.since())).orElse(true);
  }

  private void take(MastodonStatus status, String thread) {
    String id = status.id().orElse("");
    items.put(id, MastodonTranslator.item(status, thread));
    if (MastodonCursor.canWatch(id, thread)) {
      watched.remove(id);
      watched.put(id, new Watched(thread, status.editedAt()));
    }
  }

  /**
   * The status that the conversation began with: asked for only where nothing that we know tells
   * it.
   */
  private ChannelAnswer<String> rootOf(MastodonStatus status) {
    String id = status.id().orElse("0");
    if (status.parentId().isEmpty()) {
      return ChannelAnswer.done(id);
    }
    String parent = status.parentId().get();
    if (watched.containsKey(parent)) {
      return ChannelAnswer.done(watched.get(parent).root());
    }
    if (roots.containsKey(parent)) {
      return ChannelAnswer.done(roots.get(parent));
    }
    String path = "/api/v1/statuses/" + MastodonClient.segment(id) + "/context";
    ChannelAnswer<String> root =
        switch (client.get(access, path, List.of())) {
          case ChannelAnswer.Gone<JsonNode> _ -> ChannelAnswer.done(parent);
          case ChannelAnswer<JsonNode> answer ->
              answer.map(context -> context.path("ancestors").path(0).path("id").asText(parent));
        };
    return root.map(found -> {
      roots.put(parent, found);
      return found;
    });
  }

  /** What became of statuses that were taken in earlier. */
  private ChannelAnswer<Integer> lookAgain(List<String> ids) {
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<String> batch = ids.subList(from, Math.min(ids.size(), from + BATCH));
      List<Field> query = batch.stream().map(id -> new Field("id[]", id)).toList();
      switch (client.get(access, "/api/v1/statuses", query)) {
        case ChannelAnswer.Done<JsonNode>(JsonNode found) -> compare(batch, found);
        case ChannelAnswer.Gone<JsonNode> _ -> {
          // Servers before 4.3 cannot read many statuses at once; edits and removals stay unseen
          // there.
          return ChannelAnswer.done(0);
        }
        case ChannelAnswer<JsonNode> failed -> {
          return failed.map(_ -> 0);
        }
      }
    }
    return ChannelAnswer.done(items.size());
  }

  private void compare(List<String> asked, JsonNode found) {
    Map<String, MastodonStatus> visible = new HashMap<>();
    for (JsonNode each : found) {
      visible.put(each.path("id").asText(), new MastodonStatus(each));
    }
    if (!found.isArray()) {
      return;
    }
    List<String> removed = new ArrayList<>(asked);
    removed.removeAll(visible.keySet());
    for (String id : removed) {
      watched.remove(id);
      items.put(id, new InboundItem.Removed(new ExternalId(id), now));
    }
    visible.forEach((id, status) -> {
      Watched known = watched.get(id);
      if (known != null && status.editedAt() > known.editedAt()) {
        items.put(id, MastodonTranslator.item(status, known.root()));
        watched.put(id, new Watched(known.root(), status.editedAt()));
      }
    });
  }

  /** How far back to look when an account is connected. */
  static Duration history(AccountAccess access) {
    String days = access.setting(MastodonDescription.HISTORY_DAYS).orElse("30");
    return days.matches("\\d{1,4}") ? Duration.ofDays(Long.parseLong(days)) : Duration.ofDays(30);
  }
}
