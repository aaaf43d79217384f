package org.vastine.domain.channel;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.TreeMap;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;

/**
 * One connected instance of a kind of channel. Secrets are not part of it: they stay encrypted in
 * their store.
 *
 * @param id its id
 * @param kind its kind
 * @param name the name members gave it, 1 to 100 characters
 * @param settings its settings without the secret ones
 * @param state how it is doing
 * @param listens whether only what a watch term hits is kept of what it hears (R2)
 */
public record ChannelAccount(
    ChannelAccountId id,
    ChannelKind kind,
    String name,
    Map<String, String> settings,
    AccountState state,
    boolean listens) {

  /** Refuses null and an empty name; copies the settings in the order of their names. */
  public ChannelAccount {
    requireNonNull(id, "id is null");
    requireNonNull(kind, "kind is null");
    requireNonNull(state, "state is null");
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("an account's name has 1 to 100 characters");
    }
    settings = java.util.Collections.unmodifiableMap(new TreeMap<>(settings));
  }

  /** An account that keeps all that it hears. */
  public ChannelAccount(
      ChannelAccountId id,
      ChannelKind kind,
      String name,
      Map<String, String> settings,
      AccountState state) {
    this(id, kind, name, settings, state, false);
  }

  /** The account in another state. */
  public ChannelAccount in(AccountState other) {
    return new ChannelAccount(id, kind, name, settings, other, listens);
  }

  /** The account with only that kept which a watch term hits, or with all of it. */
  public ChannelAccount listening(boolean only) {
    return new ChannelAccount(id, kind, name, settings, state, only);
  }
}
