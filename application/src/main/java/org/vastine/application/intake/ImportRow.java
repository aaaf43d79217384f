package org.vastine.application.intake;

import static java.util.Objects.requireNonNull;

import org.vastine.application.channel.InboundItem;

/**
 * One row of a history file: a mention, or {@link InboundItem.Unreadable} where the row cannot be
 * taken in.
 *
 * @param line the number of its first line, from 1, as an editor counts
 * @param after where the file goes on
 * @param item what stands there
 */
public record ImportRow(long line, ImportPosition after, InboundItem item) {

  /** Refuses null. */
  public ImportRow {
    requireNonNull(after, "after is null");
    requireNonNull(item, "item is null");
  }
}
