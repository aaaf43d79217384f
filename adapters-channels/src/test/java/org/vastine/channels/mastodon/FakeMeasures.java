package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom we muted, blocked and reported on the server. */
public final class FakeMeasures {

  private static final Pattern RELATION =
      Pattern.compile("/api/v1/accounts/(\\d+)/(mute|unmute|block|unblock)");

  private final Set<String> muted = new TreeSet<>();
  private final Set<String> blocked = new TreeSet<>();
  private final List<String> reports = new ArrayList<>();

  /** The ids of those we muted. */
  public synchronized Set<String> muted() {
    return Set.copyOf(muted);
  }

  /** The ids of those we blocked. */
  public synchronized Set<String> blocked() {
    return Set.copyOf(blocked);
  }

  /** What we reported: account, statuses, comment. */
  public synchronized List<String> reports() {
    return List.copyOf(reports);
  }

  synchronized Optional<FakeMastodonApi.Answer> answer(
      String path, Map<String, List<String>> form) {
    if (path.equals("/api/v1/reports")) {
      return Optional.of(report(form));
    }
    Matcher relation = RELATION.matcher(path);
    if (!relation.matches()) {
      return Optional.empty();
    }
    String id = relation.group(1);
    switch (relation.group(2)) {
      case "mute" -> muted.add(id);
      case "unmute" -> muted.remove(id);
      case "block" -> blocked.add(id);
      default -> blocked.remove(id);
    }
    ObjectNode relationship = Payloads.MAPPER.createObjectNode();
    relationship.put("id", id);
    relationship.put("muting", muted.contains(id));
    relationship.put("blocking", blocked.contains(id));
    return Optional.of(FakeMastodonApi.Answer.ok(relationship));
  }

  private FakeMastodonApi.Answer report(Map<String, List<String>> form) {
    if (!form.containsKey("account_id")) {
      return FakeMastodonApi.Answer.error(422, "Validation failed");
    }
    reports.add(
        form.get("account_id") + " " + form.get("status_ids[]") + " " + form.get("comment"));
    return FakeMastodonApi.Answer.ok(
        Payloads.MAPPER.createObjectNode().put("id", Integer.toString(reports.size())));
  }
}
