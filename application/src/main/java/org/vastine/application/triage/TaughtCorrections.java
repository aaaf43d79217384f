package org.vastine.application.triage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.triage.Correction;

/**
 * What the members of the workspace corrected since its text understanding was last reset, in order
 * (R6). The words stay in the mentions, from where they can be erased.
 */
public interface TaughtCorrections {

  /**
   * One of them.
   *
   * @param number its place in the order, from 1; after a reset it begins anew
   * @param mention whose words were judged
   * @param revision which wording of it
   * @param correction what they really are
   * @param at when a member said so
   */
  record Taught(int number, MentionId mention, int revision, Correction correction, Instant at) {}

  /**
   * How far it has come.
   *
   * @param round how often it was reset; equal rounds and counts mean equal corrections
   * @param count how many corrections there are
   * @param latestAt when the last one was made
   * @param resetAt when it was last reset
   */
  record Summary(long round, int count, Optional<Instant> latestAt, Optional<Instant> resetAt) {

    /** Where nothing was ever taught. */
    public static final Summary NOTHING = new Summary(0, 0, Optional.empty(), Optional.empty());
  }

  /**
   * Adds a correction behind the last one; parallel transactions that add wait for each other, so
   * that the order is that of their commits.
   */
  void add(MentionId mention, int revision, Correction correction, Instant at);

  /** How far it has come. */
  Summary summary();

  /** Those after a number, in order. */
  List<Taught> after(int number);

  /** Forgets all of them and begins a new round. */
  void reset(Instant at);
}
