package org.vastine.domain.mention;

/**
 * A kind of place, as its provider names itself: {@code mastodon}, {@code email}, {@code sandbox}.
 *
 * @param name 2 to 40 lower-case letters, digits and hyphens, beginning with a letter
 */
public record ChannelKind(String name) {

  /** Refuses other characters and lengths. */
  public ChannelKind {
    if (!name.matches("[a-z][a-z0-9-]{1,39}")) {
      throw new IllegalArgumentException("not a channel kind: " + name);
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
