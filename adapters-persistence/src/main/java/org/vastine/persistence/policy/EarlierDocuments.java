package org.vastine.persistence.policy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import org.vastine.domain.policy.Calendars;

/**
 * Stored policies of earlier days in today's shape. Where each style had a playbook of its own and
 * nothing else was asked, the playbooks are called as their styles, and there are no rules; what
 * the guard did not find or was not told yet, and what was not said yet about work, is as in the
 * default policy. The one calendar that a policy had is the standard one, with the name of an only
 * one. What was said about hiding single items, which nothing ever did, is left out. Playbooks of
 * the time before they named templates name none.
 */
final class EarlierDocuments {

  private EarlierDocuments() {}

  /**
   * The document in today's shape.
   *
   * @param usual the default policy in today's shape
   */
  static JsonNode brought(JsonNode document, JsonNode usual) {
    if (!(document instanceof ObjectNode policy)) {
      return document;
    }
    complete(policy.path("work"), usual.path("work"));
    complete(policy.path("guard"), usual.path("guard"));
    complete(policy.path("guard").path("rules"), usual.path("guard").path("rules"));
    if (policy.path("choices").path("hiding") instanceof ObjectNode hiding) {
      hiding.remove(List.of("onlyByHouseRule", "lookAgainAfter"));
    }
    policy.path("playbooks").forEach(EarlierDocuments::nameTemplates);
    if (policy.has("calendar")) {
      name(policy);
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

  private static void nameTemplates(JsonNode playbook) {
    if (playbook instanceof ObjectNode fields && !fields.has("templates")) {
      fields.putArray("templates");
    }
  }

  private static void name(ObjectNode policy) {
    ObjectNode calendars = policy.putObject("calendars");
    calendars.putObject("named").set(Calendars.ONLY, policy.remove("calendar"));
    calendars.put("standard", Calendars.ONLY);
  }

  private static void complete(JsonNode stored, JsonNode usual) {
    if (stored instanceof ObjectNode fields) {
      usual
          .properties()
          .forEach(entry -> {
            if (!fields.has(entry.getKey())) {
              fields.set(entry.getKey(), entry.getValue().deepCopy());
            }
          });
    }
  }
}
