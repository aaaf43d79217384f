package org.vastine.channels.webhook;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.vastine.application.webhook.WebhookDocument;
import org.vastine.domain.team.By;

/** What webhooks are told, as JSON; names may be added and never changed. */
final class WebhookBody {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private WebhookBody() {}

  static String of(WebhookDocument document) {
    ObjectNode body = NODES.objectNode();
    body.put("id", document.id());
    body.put("type", document.type());
    body.put("workspace", document.workspace());
    document
        .event()
        .ifPresent(
            event -> body.put("caseId", event.about().toString()).put("sequence", event.number()));
    body.put("occurredAt", document.occurredAt().toString());
    body.set("by", by(document.by()));
    body.set("data", object(document.data()));
    document.mention().ifPresent(mention -> body.set("mention", mention(mention)));
    return body.toString();
  }

  private static ObjectNode by(By by) {
    ObjectNode told = NODES.objectNode();
    return switch (by) {
      case By.AMember(var member) -> told.put("kind", "member").put("id", member.toString());
      case By.AnIntegration(var token) ->
          told.put("kind", "integration").put("id", token.toString());
      case By.Vastine _ -> told.put("kind", "vastine");
    };
  }

  private static ObjectNode mention(WebhookDocument.PublicMention mention) {
    ObjectNode told = NODES.objectNode();
    told.put("id", mention.id().toString()).put("text", mention.text());
    mention.url().ifPresent(url -> told.put("url", url.toString()));
    return told;
  }

  private static ObjectNode object(Map<?, ?> values) {
    ObjectNode object = NODES.objectNode();
    values.forEach((name, value) -> put(object, String.valueOf(name), value));
    return object;
  }

  private static void put(ObjectNode object, String name, Object value) {
    ArrayNode one = NODES.arrayNode();
    add(one, value);
    object.set(name, one.get(0));
  }

  private static void add(ArrayNode list, Object value) {
    switch (value) {
      case String text -> list.add(text);
      case Boolean flag -> list.add(flag);
      case Integer number -> list.add(number);
      case Long number -> list.add(number);
      case Double number -> list.add(number);
      case UUID id -> list.add(id.toString());
      case Instant moment -> list.add(moment.toString());
      case List<?> values -> {
        ArrayNode inner = list.addArray();
        values.forEach(one -> add(inner, one));
      }
      case Map<?, ?> values -> list.add(object(values));
      default -> throw new IllegalArgumentException("no fact is a " + value.getClass());
    }
  }
}
