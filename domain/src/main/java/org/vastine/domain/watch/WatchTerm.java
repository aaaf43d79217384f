package org.vastine.domain.watch;

import static java.util.Objects.requireNonNull;

/**
 * Something that a workspace watches for.
 *
 * @param id which one
 * @param name what it is called
 * @param query what hits, in the form of {@link WatchQueryText}
 * @param active whether new mentions are matched with it
 * @param version how often it was written, from 1
 */
public record WatchTerm(WatchTermId id, WatchName name, String query, boolean active, int version) {

  /** Refuses null and versions before the first. */
  public WatchTerm {
    requireNonNull(id, "id is null");
    requireNonNull(name, "name is null");
    requireNonNull(query, "query is null");
    if (version < 1) {
      throw new IllegalArgumentException("versions begin at 1");
    }
  }

  /** The same term, written once more. */
  public WatchTerm rewritten(WatchName newName, String newQuery, boolean nowActive) {
    return new WatchTerm(id, newName, newQuery, nowActive, version + 1);
  }
}
