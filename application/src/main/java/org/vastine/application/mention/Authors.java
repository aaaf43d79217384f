package org.vastine.application.mention;

import java.util.Collection;
import java.util.Map;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.Handle;

/** Who writes, and where; both are made on first sight. */
public interface Authors {

  /**
   * The authors of these handles, new ones made; a handle's newest name is kept. Until the
   * transaction ends no other transaction gets the same authors, so that one person's mentions are
   * worked on one after another.
   */
  Map<Handle, AuthorId> ensure(Collection<Handle> handles);

  /** The threads of an account by the platform's ids, new ones made. */
  Map<ExternalId, KnownThread> ensureThreads(
      ChannelAccountId account, Collection<ExternalId> threads);
}
