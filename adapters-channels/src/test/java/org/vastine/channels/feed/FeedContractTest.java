package org.vastine.channels.feed;

import java.time.InstantSource;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.channels.tck.ChannelProviderContract;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;

class FeedContractTest extends ChannelProviderContract {

  @Override
  protected FakePlatform startPlatform(SettableClock platformClock) {
    return new FakeFeedSite(platformClock);
  }

  @Override
  protected ChannelProvider newProvider(InstantSource providerClock) {
    return Feeds.provider(providerClock);
  }
}
