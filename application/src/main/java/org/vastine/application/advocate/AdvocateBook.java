package org.vastine.application.advocate;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.mention.AuthorId;

/**
 * What is kept about helpers. Who helped is read from the events of cases and kept nowhere else
 * (R10).
 */
public interface AdvocateBook {

  /** Authors who are not to be listed. */
  Set<AuthorId> off();

  /** Lists an author no more, and forgets what they were asked; once is enough. */
  void takeOff(AuthorId author, Instant at);

  /** What helpers were asked since a moment, the latest first. */
  List<Ask> asksSince(Instant moment);

  /** Keeps an ask. */
  void store(Ask ask);

  /** The limits of the workspace. */
  AdvocateLimits limits();

  /** The same; nobody else asks a helper or changes the limits until this transaction ends. */
  AdvocateLimits lockLimits();

  /** Keeps other limits. */
  void store(AdvocateLimits limits);
}
