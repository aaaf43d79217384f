package org.vastine.persistence.proof;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.proof.ProofBookContract;
import org.vastine.application.world.Ports;
import org.vastine.persistence.kernel.PostgresWorld;

class PostgresProofBookTest extends ProofBookContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  @Override
  protected Ports ports() {
    return WORLD;
  }
}
