package org.vastine.application.intake;

import java.util.Collections;
import java.util.UUID;
import org.vastine.application.channel.Coverage;
import org.vastine.application.channel.InboundItem;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;

/** Items to wait with in tests. */
final class WaitingItems {

  private WaitingItems() {}

  static AccountItems of(int count) {
    return AccountItems.of(
        new ChannelAccountId(new UUID(1, 1)),
        Coverage.Way.API,
        Collections.nCopies(count, new InboundItem.OurOwn(new ExternalId("ours"))));
  }
}
