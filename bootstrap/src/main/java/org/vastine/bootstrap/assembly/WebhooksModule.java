package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.time.InstantSource;
import org.vastine.application.webhook.WebhookCaller;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.channels.webhook.HttpWebhookCaller;

/** Wires who calls the webhooks of workspaces. */
final class WebhooksModule extends AbstractModule {

  private final NetworkReach reach;

  WebhooksModule(Settings settings) {
    this.reach =
        settings.alerts().privateWebhooks() ? NetworkReach.ALSO_PRIVATE : NetworkReach.PUBLIC;
  }

  @Provides
  @Singleton
  WebhookCaller caller(OutboundHttp http, AddressGuard guard, InstantSource clock) {
    return new HttpWebhookCaller(http, guard, reach, clock);
  }
}
