package org.vastine.persistence.reply;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.reply.OwnRepliesContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class StoredRepliesAsEvidenceTest extends OwnRepliesContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
