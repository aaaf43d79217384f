package org.vastine.channels.email;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.domain.mention.ExternalId;

/**
 * Message-IDs without their angle brackets: those of others, and our own, which are made before a
 * mail is sent.
 */
final class MessageIds {

  private static final Pattern ID = Pattern.compile("<([^<>\\s]+)>");
  private static final Pattern OURS =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.(t[0-9a-f]{20})@.+");
  private static final String WITHOUT_ID = "sha256:";

  private MessageIds() {}

  /** The ids in a header; some programs put words between them. */
  static List<String> in(String header) {
    List<String> ids = new ArrayList<>();
    Matcher matcher = ID.matcher(header);
    while (matcher.find()) {
      ids.add(matcher.group(1));
    }
    return ids;
  }

  /** Our id of a reply: the same at every try, and in it the conversation. */
  static String ours(UUID key, MailThread thread, String domain) {
    return key + "." + thread.name() + "@" + domain;
  }

  /** The conversation that a mail of ours belongs to; empty when the id is not ours. */
  static Optional<MailThread> threadOfOurs(String id) {
    Matcher ours = OURS.matcher(id);
    return ours.matches() ? Optional.of(new MailThread(ours.group(2))) : Optional.empty();
  }

  /** The id under which a mail is known; one that no store holds is named by its hash. */
  static ExternalId externalId(String id) {
    try {
      return new ExternalId(id);
    } catch (IllegalArgumentException e) {
      return new ExternalId(WITHOUT_ID + Hashes.hex(id));
    }
  }

  /** The id of a mail that has none of its own. */
  static String replacement(String content) {
    return WITHOUT_ID + Hashes.hex(content);
  }

  /** Whether mail servers know this id. */
  static boolean isReal(ExternalId id) {
    return !id.value().startsWith(WITHOUT_ID);
  }
}
