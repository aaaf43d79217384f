package org.vastine.domain.mention;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.Optional;

/**
 * The name under which an author appears on one kind of channel.
 *
 * @param channel where
 * @param externalId the platform's id of the author; for e-mail the address in lower case
 * @param name the name shown, 1 to 200 characters
 * @param profile the author's page, when there is one
 */
public record Handle(
    ChannelKind channel, ExternalId externalId, String name, Optional<URI> profile) {

  private static final int MOST_NAME = 200;
  private static final String DIRECTION_CONTROLS = "[\\u202A-\\u202E\\u2066-\\u2069\\u200E\\u200F]";

  /** Cleans and shortens the name; an author without a name is shown by the external id. */
  public Handle {
    requireNonNull(channel, "channel is null");
    requireNonNull(profile, "profile is null");
    String clean = CleanText.of(name).replaceAll(DIRECTION_CONTROLS, "").strip();
    name = clean.isEmpty() ? externalId.value() : shortened(clean);
  }

  private static String shortened(String name) {
    if (name.codePointCount(0, name.length()) <= MOST_NAME) {
      return name;
    }
    return name.substring(0, name.offsetByCodePoints(0, MOST_NAME));
  }
}
