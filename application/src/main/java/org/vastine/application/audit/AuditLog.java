package org.vastine.application.audit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.kernel.Page;
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

  /**
   * An entry in its place.
   *
   * @param number which of the workspace's entries, from 1
   */
  record Numbered(long number, Entry entry) {}

  /**
   * Which entries are looked for; what is left out says nothing.
   *
   * @param by by whom: a member or an API token
   * @param kind what: an action, or all that begin with it and a point
   * @param from at this moment or later
   * @param until before this moment
   */
  record Filter(
      Optional<UUID> by, Optional<String> kind, Optional<Instant> from, Optional<Instant> until) {

    /** All of them. */
    public static final Filter ALL =
        new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** Adds an entry behind the last one of the workspace. */
  void add(Entry entry);

  /** The latest first, at most {@code limit}. */
  List<Entry> latest(int limit);

  /** Those that the filter lets through, the latest first. */
  Page<Numbered> find(Filter filter, Optional<String> after, int limit);

  /** Whether the chain is whole; the number of the first entry that does not fit, or 0. */
  long firstBroken();
}
