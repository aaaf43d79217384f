package org.vastine.channels.email;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.domain.mention.ExternalId;

/**
 * The name of a conversation by mail. It is made of the first mail's id, and short enough to travel
 * in our own ids, in an address and in a subject, so that a mail finds back to its conversation by
 * whatever of these its writer's program kept.
 *
 * @param name {@code t} and 20 hexadecimal digits
 */
record MailThread(String name) {

  private static final Pattern NAME = Pattern.compile("t[0-9a-f]{20}");
  private static final Pattern TOKEN = Pattern.compile("(t[0-9a-f]{20})-([0-9a-f]{8})");

  /** The conversation that a mail of this id began. */
  static MailThread begunBy(String messageId) {
    return new MailThread("t" + Hashes.hex(messageId).substring(0, 20));
  }

  /** The conversation that a mention stands in. */
  static MailThread of(ExternalId thread) {
    return NAME.matcher(thread.value()).matches()
        ? new MailThread(thread.value())
        : begunBy(thread.value());
  }

  /**
   * The conversation named by a token, when the token was given to this sender: a token alone opens
   * nothing.
   */
  static Optional<MailThread> byToken(String text, String sender) {
    Matcher token = TOKEN.matcher(text.toLowerCase(Locale.ROOT));
    while (token.find()) {
      MailThread thread = new MailThread(token.group(1));
      if (thread.tokenFor(sender).equals(token.group())) {
        return Optional.of(thread);
      }
    }
    return Optional.empty();
  }

  /** What leads one sender back into this conversation, and nobody else. */
  String tokenFor(String sender) {
    return name + "-" + Hashes.hex(name + "\n" + sender.toLowerCase(Locale.ROOT)).substring(0, 8);
  }

  ExternalId externalId() {
    return new ExternalId(name);
  }
}
