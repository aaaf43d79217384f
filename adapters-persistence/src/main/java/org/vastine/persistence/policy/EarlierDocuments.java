package org.vastine.persistence.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.vastine.domain.policy.FollowThrough;

/**
 * Stored policies of the time when each style had a playbook of its own and nothing else was asked,
 * in today's shape: the playbooks are called as their styles, and there are no rules.
 */
final class EarlierDocuments {

  private EarlierDocuments() {}

  static JsonNode brought(JsonNode document) {
    if (!(document instanceof ObjectNode policy)) {
      return document;
    }
    if (policy.path("work") instanceof ObjectNode work && !work.has("followThrough")) {
      followThrough(work.putObject("followThrough"));
    }
    if (policy.has("styles")) {
      return document;
    }
    ObjectNode styles = policy.objectNode();
    ObjectNode playbooks = policy.objectNode();
    policy
        .path("playbooks")
        .properties()
        .forEach(entry -> {
          String name = entry.getKey().toLowerCase(Locale.ROOT);
          ObjectNode playbook = entry.getValue().deepCopy();
          playbook.remove("style");
          playbook.put("name", name);
          playbooks.set(name, playbook);
          styles.put(entry.getKey(), name);
        });
    policy.set("playbooks", playbooks);
    policy.set("styles", styles);
    policy.putArray("rules");
    return policy;
  }

  /** Before there were promises, nothing was said about keeping them. */
  private static void followThrough(ObjectNode figures) {
    FollowThrough usual = FollowThrough.DEFAULT;
    figures
        .put("warnAtPercent", usual.warnAtPercent())
        .put("updateEvery", usual.updateEvery().toString())
        .put("mostOpenPromises", usual.mostOpenPromises())
        .put("returnWithin", usual.returnWithin().toString())
        .put("silentAfter", usual.silentAfter().toString());
  }
}
