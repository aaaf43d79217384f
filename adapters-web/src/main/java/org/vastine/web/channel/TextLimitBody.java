package org.vastine.web.channel;

import org.vastine.domain.channel.TextLimit;

/** How long a reply may be, as answers tell it. */
public record TextLimitBody(int most, String unit, int linkLength) {
  /** The form of this one. */
  public static TextLimitBody of(TextLimit limit) {
    return new TextLimitBody(limit.most(), limit.unit().label(), limit.linkLength());
  }
}
