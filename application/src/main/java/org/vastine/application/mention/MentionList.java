package org.vastine.application.mention;

import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.ThreadId;

/** Reads mentions in lists. */
public interface MentionList {

  /** The newest taken in first; {@code after} goes on where a page ended. */
  Page<Mention> newest(Optional<ChannelAccountId> account, Optional<String> after, int limit);

  /**
   * The thread with its newest mentions, at most {@code limit}; empty when there is none of that
   * id.
   */
  Optional<ThreadView> thread(ThreadId id, int limit);
}
