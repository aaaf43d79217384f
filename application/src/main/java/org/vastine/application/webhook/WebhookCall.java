package org.vastine.application.webhook;

import java.net.URI;
import java.util.List;
import org.vastine.domain.kernel.Secret;

/**
 * One try to tell a webhook something.
 *
 * @param url where it is
 * @param secrets what the call is signed with, at least one; each makes a signature of its own
 * @param attempt which try it is, from 1
 * @param document what is told
 */
public record WebhookCall(URI url, List<Secret> secrets, int attempt, WebhookDocument document) {

  /** Copies the secrets; refuses none. */
  public WebhookCall {
    secrets = List.copyOf(secrets);
    if (secrets.isEmpty()) {
      throw new IllegalArgumentException("a call is signed");
    }
  }
}
