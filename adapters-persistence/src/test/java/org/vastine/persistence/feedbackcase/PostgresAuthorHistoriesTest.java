package org.vastine.persistence.feedbackcase;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.AuthorHistoriesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresAuthorHistoriesTest extends AuthorHistoriesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
