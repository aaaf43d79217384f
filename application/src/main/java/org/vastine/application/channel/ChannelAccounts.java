package org.vastine.application.channel;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * The channel accounts of the workspace. Secrets are encrypted at rest and come out for providers
 * only.
 */
public interface ChannelAccounts {

  /** All accounts, by name. */
  List<ChannelAccount> all();

  /** Those of which only what a watch term hits is kept. */
  Set<ChannelAccountId> listening();

  /** One account. */
  Optional<ChannelAccount> find(ChannelAccountId id);

  /** One account with its secrets in clear. */
  Optional<AccountAccess> access(ChannelAccountId id);

  /** Stores a new account, or newer settings; secrets that are not named keep their values. */
  void store(ChannelAccount account, Map<String, String> secrets);

  /** How far the account was taken in. */
  Cursor cursor(ChannelAccountId id);

  /** Moves the cursor; part of the transaction that stores what came. */
  void moveCursor(ChannelAccountId id, Cursor cursor);
}
