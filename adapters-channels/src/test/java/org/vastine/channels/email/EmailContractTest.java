package org.vastine.channels.email;

import java.time.InstantSource;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.HostNames;
import org.vastine.channels.tck.ChannelProviderContract;
import org.vastine.channels.tck.FakePlatform;
import org.vastine.channels.tck.SettableClock;

class EmailContractTest extends ChannelProviderContract {

  @Override
  protected FakePlatform startPlatform(SettableClock platformClock) {
    return new FakeMailWorld(platformClock);
  }

  @Override
  protected ChannelProvider newProvider(InstantSource providerClock) {
    return new EmailProvider(
        new MailConnections(new AddressGuard(HostNames.ofThisMachine())), providerClock);
  }
}
