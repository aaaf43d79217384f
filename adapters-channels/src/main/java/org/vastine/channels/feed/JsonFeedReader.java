package org.vastine.channels.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.channels.text.PlainText;

/** JSON Feed 1.0 and 1.1. */
final class JsonFeedReader {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private JsonFeedReader() {}

  static FeedDocument read(byte[] bytes) throws UnreadableFeed {
    JsonNode feed = tree(bytes);
    if (!feed.path("version").asText().contains("jsonfeed.org/version/")
        || !feed.path("items").isArray()) {
      throw new UnreadableFeed("feed.not-a-feed", "JSON that is no JSON Feed");
    }
    List<FeedEntry> entries = new ArrayList<>();
    for (JsonNode item : feed.path("items")) {
      entries.add(entry(item, feed));
    }
    return new FeedDocument(line(feed, "title"), entries, Optional.empty());
  }

  private static JsonNode tree(byte[] bytes) throws UnreadableFeed {
    try {
      return JSON.readTree(bytes);
    } catch (IOException e) {
      throw new UnreadableFeed("feed.malformed", "the feed is no well-formed JSON", e);
    }
  }

  private static FeedEntry entry(JsonNode item, JsonNode feed) {
    JsonNode author = author(item).or(() -> author(feed)).orElse(JSON.createObjectNode());
    return new FeedEntry(
        text(item, "id"),
        text(item, "url").or(() -> text(item, "external_url")),
        line(item, "title"),
        body(item),
        moment(item, "date_published").or(() -> moment(item, "date_modified")),
        line(author, "name"),
        text(author, "url").flatMap(FeedLinks::web),
        text(item, "language").or(() -> text(feed, "language")));
  }

  /** Version 1.1 has a list of authors, version 1.0 had one. */
  private static Optional<JsonNode> author(JsonNode of) {
    JsonNode first = of.path("authors").path(0);
    JsonNode author = first.isObject() ? first : of.path("author");
    return author.isObject() ? Optional.of(author) : Optional.empty();
  }

  private static String body(JsonNode item) {
    return text(item, "content_text")
        .or(() -> text(item, "content_html").map(PlainText::of))
        .or(() -> text(item, "summary"))
        .orElse("");
  }

  private static Optional<Instant> moment(JsonNode item, String name) {
    try {
      return text(item, name).map(value -> OffsetDateTime.parse(value).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static String line(JsonNode of, String name) {
    return text(of, name).orElse("").replaceAll("\\s+", " ").strip();
  }

  /** A value as text: ids are numbers in some feeds, against the rules. */
  private static Optional<String> text(JsonNode of, String name) {
    JsonNode value = of.path(name);
    return value.isValueNode() && !value.isNull()
        ? Optional.of(value.asText().strip()).filter(text -> !text.isEmpty())
        : Optional.empty();
  }
}
