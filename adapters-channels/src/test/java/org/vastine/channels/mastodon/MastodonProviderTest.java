package org.vastine.channels.mastodon;

import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.channels.http.AnswerFamilies;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.tck.ChannelProviderContract;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;

final class MastodonProviderTest extends ChannelProviderContract {

  private final OutboundHttp http = OutboundHttp.usual();

  @AfterEach
  void closeConnections() {
    http.close();
  }

  @Override
  protected FakePlatform startPlatform(SettableClock platformClock) {
    return new MastodonPlatform(platformClock);
  }

  @Override
  protected ChannelProvider newProvider(InstantSource providerClock) {
    return new MastodonProvider(http, new AnswerFamilies(providerClock), providerClock);
  }
}
