package org.vastine.application.mention;

import java.util.List;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.ThreadId;

/**
 * A conversation as far as we know it.
 *
 * @param id ours
 * @param externalId the platform's
 * @param mentions oldest first
 */
public record ThreadView(ThreadId id, ExternalId externalId, List<Mention> mentions) {
  /** Copies the mentions. */
  public ThreadView {
    mentions = List.copyOf(mentions);
  }
}
