package org.vastine.application.channel;

import java.util.Map;
import java.util.Optional;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.WorkspaceId;

/**
 * What a provider needs to act for one account: the account and its secrets in clear. Its text form
 * hides the secrets.
 *
 * @param workspace whose account
 * @param account the account with its open settings
 * @param secrets values of the secret settings, by name
 */
public record AccountAccess(
    WorkspaceId workspace, ChannelAccount account, Map<String, String> secrets) {

  /** Copies the secrets. */
  public AccountAccess {
    secrets = Map.copyOf(secrets);
  }

  /** The value of an open or secret setting; empty when it was not given. */
  public Optional<String> setting(String name) {
    return Optional.ofNullable(
        secrets.containsKey(name) ? secrets.get(name) : account.settings().get(name));
  }

  /**
   * The value of a setting that the provider's description marks as required or gives a fallback.
   */
  public String required(String name) {
    return setting(name)
        .orElseThrow(() -> new IllegalStateException("setting " + name + " is missing"));
  }

  @Override
  public String toString() {
    return "AccountAccess[" + workspace + ", " + account + ", " + secrets.keySet() + "]";
  }
}
