package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/** Reads the fields of a status, whatever is missing in it. */
record MastodonStatus(JsonNode json) {

  Optional<String> id() {
    return text(json, "id");
  }

  Optional<String> parentId() {
    return text(json, "in_reply_to_id");
  }

  Optional<Instant> createdAt() {
    return instant("created_at");
  }

  /** Seconds since 1970 of the latest edit, 0 for a status that was never edited. */
  long editedAt() {
    return instant("edited_at").map(Instant::getEpochSecond).orElse(0L);
  }

  String visibility() {
    return text(json, "visibility").orElse("direct");
  }

  /** Whether everyone can see it. Followers alone are not everyone. */
  boolean isPublic() {
    return visibility().equals("public") || visibility().equals("unlisted");
  }

  JsonNode account() {
    return json.path("account");
  }

  Optional<String> accountId() {
    return text(account(), "id");
  }

  /** The author's address as this server writes it: {@code kai} or {@code kai@far.example}. */
  Optional<String> acct() {
    return text(account(), "acct");
  }

  Optional<URI> url() {
    return uri(json, "url").or(() -> uri(json, "uri"));
  }

  static Optional<String> text(JsonNode object, String field) {
    JsonNode value = object.path(field);
    return value.isTextual() && !value.textValue().isEmpty()
        ? Optional.of(value.textValue())
        : Optional.empty();
  }

  static Optional<URI> uri(JsonNode object, String field) {
    try {
      return text(object, field).map(URI::create);
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  private Optional<Instant> instant(String field) {
    try {
      return text(json, field).map(Instant::parse);
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }
}
