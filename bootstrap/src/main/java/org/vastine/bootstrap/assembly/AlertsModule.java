package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;
import java.net.URI;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.alert.AlertOutlet;
import org.vastine.bootstrap.settings.Settings;
import org.vastine.channels.alert.AlertLinks;
import org.vastine.channels.alert.MailOutlet;
import org.vastine.channels.alert.MailServer;
import org.vastine.channels.alert.WebhookOutlet;
import org.vastine.channels.http.AddressGuard;
import org.vastine.channels.http.NetworkReach;
import org.vastine.channels.http.OutboundHttp;
import org.vastine.domain.kernel.Secret;

/** Wires the ways to members besides the console. */
final class AlertsModule extends AbstractModule {

  private final Settings.Alerts alerts;
  private final AlertLinks links;

  AlertsModule(Settings settings) {
    this.alerts = settings.alerts();
    Settings.Web web = settings.web();
    this.links =
        new AlertLinks(
            web.publicAddress()
                .orElseGet(() -> URI.create("http://" + web.host() + ":" + web.port())));
  }

  @Provides
  @Singleton
  Set<AlertOutlet> outlets(OutboundHttp http, AddressGuard guard, InstantSource clock) {
    NetworkReach reach = alerts.privateWebhooks() ? NetworkReach.ALSO_PRIVATE : NetworkReach.PUBLIC;
    return Set.of(
        new MailOutlet(server(), links), new WebhookOutlet(http, guard, reach, links, clock));
  }

  private Optional<MailServer> server() {
    return alerts
        .smtpHost()
        .map(host ->
            new MailServer(
                host,
                alerts.smtpPort(),
                MailServer.Security.valueOf(alerts.smtpSecurity().name()),
                alerts.smtpUser().filter(user -> !user.isBlank()),
                alerts.smtpPassword().filter(word -> !word.isBlank()).map(Secret::new),
                alerts.from().orElseThrow()));
  }
}
