package org.vastine.channels.feed;

import java.time.InstantSource;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;

/** Providers as the product builds them, over one caller for all tests. */
final class Feeds {

  private static final OutboundHttp HTTP = OutboundHttp.usual();

  private Feeds() {}

  static FeedProvider provider(InstantSource clock) {
    return new FeedProvider(new FeedClient(HTTP, new AnswerFamilies(clock), clock), clock);
  }
}
