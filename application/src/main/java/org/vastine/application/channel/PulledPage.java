package org.vastine.application.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one pull gave.
 *
 * @param items oldest first
 * @param next the cursor to store together with the items
 * @param more whether the platform has more right now
 * @param missedFrom the begin of a window that the platform can no longer show us, when there may
 *     be one; it ends with the oldest item of this page
 */
public record PulledPage(
    List<InboundItem> items, Cursor next, boolean more, Optional<Instant> missedFrom) {

  /** Copies the items. */
  public PulledPage {
    items = List.copyOf(items);
  }

  /** A page without a gap. */
  public static PulledPage of(List<InboundItem> items, Cursor next, boolean more) {
    return new PulledPage(items, next, more, Optional.empty());
  }
}
