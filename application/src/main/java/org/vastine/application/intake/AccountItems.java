package org.vastine.application.intake;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.Cursor;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * What came for one channel account by one way.
 *
 * @param account the account
 * @param way by which way
 * @param items oldest first
 * @param cursor where to pull on from, stored together with the items
 * @param missed a window that may be missing
 */
public record AccountItems(
    ChannelAccountId account,
    Coverage.Way way,
    List<InboundItem> items,
    Optional<Cursor> cursor,
    Optional<Coverage.Gap> missed) {

  /** Refuses null and copies the items. */
  public AccountItems {
    requireNonNull(account, "account is null");
    requireNonNull(way, "way is null");
    requireNonNull(cursor, "cursor is null");
    requireNonNull(missed, "missed is null");
    items = List.copyOf(items);
  }

  /** Items without a cursor. */
  public static AccountItems of(
      ChannelAccountId account, Coverage.Way way, List<InboundItem> items) {
    return new AccountItems(account, way, items, Optional.empty(), Optional.empty());
  }
}
