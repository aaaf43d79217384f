package org.vastine.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.vastine.domain.team.By;

/** Everything that a member or the system changed, chained so that tampering shows (R42). */
public interface AuditLog {

  /**
   * One change.
   *
   * @param at when
   * @param by who
   * @param action what, for example {@code channel-account.connected}
   * @param subject the id of what was changed
   * @param facts named values; never a secret, never people's words
   */
  record Entry(Instant at, By by, String action, String subject, Map<String, String> facts) {
    /** Copies the facts. */
    public Entry {
      facts = Map.copyOf(facts);
    }
  }

  /** Adds an entry behind the last one of the workspace. */
  void add(Entry entry);

  /** The latest first, at most {@code limit}. */
  List<Entry> latest(int limit);

  /** Whether the chain is whole; the number of the first entry that does not fit, or 0. */
  long firstBroken();
}
