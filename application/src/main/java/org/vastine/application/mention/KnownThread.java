package org.vastine.application.mention;

import org.vastine.domain.mention.ThreadId;

/**
 * A thread as intake finds it.
 *
 * @param id ours
 * @param isNew whether it was made just now, in the transaction that is open: nothing can be in it
 */
public record KnownThread(ThreadId id, boolean isNew) {}
