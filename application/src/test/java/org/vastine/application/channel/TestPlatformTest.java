package org.vastine.application.channel;

import org.vastine.application.world.TestPlatform;

final class TestPlatformTest extends ChannelProvidersContract {

  private final ChannelProviders platform = new TestPlatform();

  @Override
  protected ChannelProviders providers() {
    return platform;
  }
}
