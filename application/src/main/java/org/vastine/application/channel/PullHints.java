package org.vastine.application.channel;

import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * Where it is said that an account has something new; whoever pulls for it does so at once. Never
 * blocks.
 */
@FunctionalInterface
public interface PullHints {

  /** Something is new; may be said too often, and on any node. */
  void pullSoon(WorkspaceId workspace, ChannelAccountId account);
}
