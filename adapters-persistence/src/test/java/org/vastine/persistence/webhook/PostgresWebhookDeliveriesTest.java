package org.vastine.persistence.webhook;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.webhook.WebhookDeliveriesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresWebhookDeliveriesTest extends WebhookDeliveriesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
