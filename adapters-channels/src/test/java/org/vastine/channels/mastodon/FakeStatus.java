package org.vastine.channels.mastodon;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A status on the fake server.
 *
 * @param id its id
 * @param author who wrote it
 * @param text its words as they were typed
 * @param visibility public, unlisted, private or direct
 * @param parent the status that it answers
 * @param createdAt when it was published
 * @param editedAt when it was last changed
 */
public record FakeStatus(
    String id,
    FakeAccount author,
    String text,
    String visibility,
    Optional<String> parent,
    Instant createdAt,
    Optional<Instant> editedAt) {

  private static final DateTimeFormatter MILLISECONDS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final Pattern ADDRESS = Pattern.compile("@([\\w.-]+)(@[\\w.-]+)?");

  FakeStatus edited(String words, Instant at) {
    return new FakeStatus(id, author, words, visibility, parent, createdAt, Optional.of(at));
  }

  ObjectNode json() {
    ObjectNode json = Payloads.copyOf("status");
    json.put("id", id);
    json.put("url", "https://social.example/@" + author.username() + "/" + id);
    json.put("created_at", MILLISECONDS.format(createdAt));
    editedAt.ifPresent(at -> json.put("edited_at", MILLISECONDS.format(at)));
    parent.ifPresent(answered -> json.put("in_reply_to_id", answered));
    json.put("visibility", visibility);
    json.put("content", html(text));
    json.set("account", author.json());
    return json;
  }

  static String time(Instant at) {
    return MILLISECONDS.format(at);
  }

  /** As the server renders words: escaped, addresses as cards, lines as breaks. */
  private static String html(String words) {
    String escaped =
        words
            .replace("&", "&amp;")
            .replace("<", "&lt;")
            .replace(">", "&gt;")
            .replace("\"", "&quot;");
    Matcher addresses = ADDRESS.matcher(escaped);
    String linked =
        addresses.replaceAll(
            "<span class=\"h-card\"><a href=\"https://social.example/@$1\" class=\"u-url mention\">@<span>$1</span></a></span>");
    return "<p>" + linked.replace("\n\n", "</p><p>").replace("\n", "<br>") + "</p>";
  }
}
