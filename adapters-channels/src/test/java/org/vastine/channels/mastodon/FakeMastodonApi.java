package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.domain.channel.TextLimit;

/** The paths of the REST API that the provider calls. */
final class FakeMastodonApi {

  private static final TextLimit LIMIT = new TextLimit(500, TextLimit.Unit.GRAPHEMES, 23);
  private static final Pattern ADDRESS = Pattern.compile("@([\\w.-]+(?:@[\\w.-]+)?)");
  private static final Pattern STATUS =
      Pattern.compile("/api/v1/statuses/(\\d+)(/context|/source)?");
  private static final int MOST_AT_ONCE = 20;

  private final FakeTimeline timeline;
  private final FakeMeasures measures = new FakeMeasures();
  private volatile int mostCharacters = LIMIT.most();

  /** What is answered. */
  record Answer(int status, JsonNode json) {
    static Answer error(int status, String error) {
      return new Answer(status, Payloads.MAPPER.createObjectNode().put("error", error));
    }

    static Answer ok(JsonNode json) {
      return new Answer(200, json);
    }
  }

  FakeMastodonApi(FakeTimeline timeline) {
    this.timeline = timeline;
  }

  Answer answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath();
    Map<String, List<String>> query = fields(exchange.getRequestURI().getRawQuery());
    if (exchange.getRequestMethod().equals("POST")) {
      String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
      return path.equals("/api/v1/statuses")
          ? publish(key, fields(body))
          : measures.answer(path, fields(body)).orElseGet(FakeMastodonApi::notFound);
    }
    Matcher status = STATUS.matcher(path);
    if (status.matches()) {
      return timeline
          .find(status.group(1))
          .map(found -> about(found, status.group(2)))
          .orElseGet(FakeMastodonApi::notFound);
    }
    return switch (path) {
      case "/api/v1/accounts/verify_credentials" -> Answer.ok(FakeTimeline.ACME.json());
      case "/api/v2/instance" -> Answer.ok(instance(exchange));
      case "/api/v1/notifications" -> notifications(query);
      case "/api/v1/statuses" -> many(query.getOrDefault("id[]", List.of()));
      case "/api/v1/accounts/42/statuses" -> ours(query);
      default -> notFound();
    };
  }

  FakeMeasures measures() {
    return measures;
  }

  void allowOnly(int characters) {
    mostCharacters = characters;
  }

  private JsonNode instance(HttpExchange exchange) {
    var instance = Payloads.copyOf("instance");
    instance
        .withObject("/configuration/urls")
        .put("streaming", "ws://127.0.0.1:" + exchange.getLocalAddress().getPort());
    instance.withObject("/configuration/statuses").put("max_characters", mostCharacters);
    return instance;
  }

  private Answer notifications(Map<String, List<String>> query) {
    boolean asksForMentions = query.getOrDefault("types[]", List.of("mention")).contains("mention");
    boolean asksForFiltered = query.getOrDefault("include_filtered", List.of()).contains("true");
    int limit = Math.min(80, Integer.parseInt(first(query, "limit").orElse("40")));
    ArrayNode found = Payloads.MAPPER.createArrayNode();
    if (asksForMentions && asksForFiltered) {
      long after = Long.parseLong(first(query, "min_id").orElse("0"));
      timeline.notificationsAfter(after, limit).forEach(found::add);
    }
    return Answer.ok(found);
  }

  private Answer many(List<String> ids) {
    if (ids.size() > MOST_AT_ONCE) {
      return Answer.error(422, "Validation failed");
    }
    ArrayNode found = Payloads.MAPPER.createArrayNode();
    ids.forEach(id -> timeline.find(id).ifPresent(status -> found.add(status.json())));
    return Answer.ok(found);
  }

  private Answer ours(Map<String, List<String>> query) {
    long before = first(query, "max_id").map(Long::parseLong).orElse(Long.MAX_VALUE);
    int limit = Integer.parseInt(first(query, "limit").orElse("20"));
    return Answer.ok(list(timeline.ours(before, limit)));
  }

  private Answer about(FakeStatus status, String what) {
    return switch (what) {
      case "/context" -> {
        var context = Payloads.MAPPER.createObjectNode();
        context.set("ancestors", list(timeline.ancestors(status.id())));
        context.set("descendants", Payloads.MAPPER.createArrayNode());
        yield Answer.ok(context);
      }
      case "/source" ->
          status.author().equals(FakeTimeline.ACME)
              ? Answer.ok(
                  Payloads.MAPPER
                      .createObjectNode()
                      .put("id", status.id())
                      .put("text", status.text())
                      .put("spoiler_text", ""))
              : notFound();
      case null, default -> Answer.ok(status.json());
    };
  }

  private Answer publish(String key, Map<String, List<String>> form) {
    String words = first(form, "status").orElse("");
    Optional<String> parent = first(form, "in_reply_to_id");
    if (parent.isPresent() && timeline.find(parent.get()).isEmpty()) {
      return notFound();
    }
    if (words.isBlank() || LIMIT.lengthOf(withLocalNames(words)) > LIMIT.most()) {
      return Answer.error(422, "Validation failed: Text character limit of 500 exceeded");
    }
    List<String> allowed = form.getOrDefault("allowed_mentions[]", List.of());
    if (!allowed.isEmpty() && !allowed.containsAll(reached(words))) {
      return Answer.error(422, "Post would be sent to unexpected accounts");
    }
    String visibility = first(form, "visibility").orElse("public");
    return Answer.ok(timeline.published(key, words, visibility, parent).json());
  }

  private List<String> reached(String words) {
    List<String> ids = new ArrayList<>();
    Matcher addresses = ADDRESS.matcher(words);
    while (addresses.find()) {
      timeline.findPerson(addresses.group(1)).ifPresent(person -> ids.add(person.id()));
    }
    return ids;
  }

  /** Of an address on another server only the local part counts. */
  private static String withLocalNames(String words) {
    return words.replaceAll("@([\\w.-]+)@[\\w.-]+", "@$1");
  }

  private static ArrayNode list(List<FakeStatus> statuses) {
    ArrayNode list = Payloads.MAPPER.createArrayNode();
    statuses.forEach(status -> list.add(status.json()));
    return list;
  }

  private static Answer notFound() {
    return Answer.error(404, "Record not found");
  }

  private static Optional<String> first(Map<String, List<String>> fields, String name) {
    return fields.getOrDefault(name, List.of()).stream().findFirst();
  }

  private static Map<String, List<String>> fields(String encoded) {
    Map<String, List<String>> fields = new TreeMap<>();
    if (encoded != null && !encoded.isEmpty()) {
      for (String pair : encoded.split("&", -1)) {
        int equals = pair.indexOf('=');
        String name = URLDecoder.decode(pair.substring(0, equals), StandardCharsets.UTF_8);
        String value = URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8);
        fields.computeIfAbsent(name, _ -> new ArrayList<>()).add(value);
      }
    }
    return fields;
  }
}
