package org.vastine.application.team;

final class SequentialSecretsTest extends NewSecretsContract {

  private final NewSecrets secrets = new SequentialSecrets();

  @Override
  protected NewSecrets secrets() {
    return secrets;
  }
}
