package org.vastine.domain.channel;

import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.Audience;

/** What a platform really allows; one that it lacks is said, never faked. */
public enum Capability implements Labelled {
  /** Public items can be read. */
  READ_PUBLIC,
  /** Private messages can be read. */
  READ_PRIVATE,
  /** Edits of items come to our knowledge. */
  SEE_EDITS,
  /** Removals of items come to our knowledge. */
  SEE_REMOVALS,
  /** A reply can be published under the item. */
  REPLY_PUBLIC,
  /** A private message can be sent to the author. */
  REPLY_PRIVATE,
  /** Somebody else's item can be hidden on our page. */
  HIDE,
  /** Somebody else's item can be removed from our page. */
  DELETE,
  /** Our own reply can be taken back. */
  DELETE_OWN,
  /** An item can be liked. */
  LIKE,
  /** An author can be blocked. */
  BLOCK,
  /** An author or thread can be muted. */
  MUTE,
  /** An item can be reported to the platform. */
  REPORT,
  /** The platform calls us. */
  WEBHOOK,
  /** A lasting connection tells us at once that something is new. */
  LISTEN,
  /** We can ask what is new. */
  POLL;

  /** What a reply to this audience needs. */
  public static Capability replyTo(Audience audience) {
    return switch (audience) {
      case PUBLIC -> REPLY_PUBLIC;
      case PRIVATE -> REPLY_PRIVATE;
    };
  }
}
