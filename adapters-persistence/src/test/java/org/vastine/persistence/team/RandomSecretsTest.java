package org.vastine.persistence.team;

import org.vastine.application.team.NewSecrets;
import org.vastine.application.team.NewSecretsContract;

class RandomSecretsTest extends NewSecretsContract {

  private final NewSecrets secrets = new RandomSecrets();

  @Override
  protected NewSecrets secrets() {
    return secrets;
  }
}
