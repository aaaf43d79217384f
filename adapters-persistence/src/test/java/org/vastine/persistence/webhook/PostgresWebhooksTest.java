package org.vastine.persistence.webhook;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.webhook.WebhooksContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresWebhooksTest extends WebhooksContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
