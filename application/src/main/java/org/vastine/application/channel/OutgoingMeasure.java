package org.vastine.application.channel;

import static java.util.Objects.requireNonNull;

import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

/**
 * Something that a platform is asked to do about an author or what they wrote (R29).
 *
 * @param what what is asked
 * @param author about whom
 * @param item what they wrote, by the platform's id
 * @param comment for a report: why, for the platform's own people; at most 1,000 characters
 */
public record OutgoingMeasure(AuthorMeasure what, Handle author, ExternalId item, String comment) {
  /** Refuses null. */
  public OutgoingMeasure {
    requireNonNull(what, "what is null");
    requireNonNull(author, "author is null");
    requireNonNull(item, "item is null");
    requireNonNull(comment, "comment is null");
  }
}
