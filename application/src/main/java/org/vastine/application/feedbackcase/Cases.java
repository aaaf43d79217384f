package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;

/**
 * The feedback cases of the workspace. The events are the truth; the folded row is kept with them,
 * in the same transaction.
 */
public interface Cases {

  /** A case, and until the transaction ends nobody else changes it. */
  Optional<FeedbackCase> lock(CaseId id);

  /** The latest case of each key, locked likewise; keys without a case are left out. */
  Map<CaseKey, FeedbackCase> lockLatest(Collection<CaseKey> keys);

  /** A case as it stands. */
  Optional<FeedbackCase> find(CaseId id);

  /** A case as it stands; one that is not there is refused. */
  default Decision<FeedbackCase> existing(CaseId id) {
    return orRefused(find(id));
  }

  /** A case, locked as {@link #lock} does; one that is not there is refused. */
  default Decision<FeedbackCase> lockExisting(CaseId id) {
    return orRefused(lock(id));
  }

  private static Decision<FeedbackCase> orRefused(Optional<FeedbackCase> found) {
    return found
        .<Decision<FeedbackCase>>map(Decision::accepted)
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "case.not-found"));
  }

  /** These cases as they stand, by one question; absent ones are left out. */
  Map<CaseId, FeedbackCase> find(Collection<CaseId> ids);

  /**
   * Adds events and stores what they make of their cases. Refuses, by an exception that rolls back,
   * a change that does not build on the stored version: that is a bug where the case was locked.
   */
  void store(List<CaseChange> changes);

  /**
   * Cases for which time may have something to say by {@code now} (a lease, a window, a deadline),
   * earliest first, skipping those that another transaction has locked, and locked likewise.
   */
  List<FeedbackCase> lockDue(Instant now, int limit);

  /**
   * The cases that a member has something in hand on, as {@link CaseList#inHandsOf} says, all of
   * them and locked likewise, in the order of their ids.
   */
  List<FeedbackCase> lockInHandsOf(MemberId member);

  /**
   * Another case of the author on which a threat stands, ended or not; the latest where there are
   * several (R31).
   */
  Optional<CaseId> threatOf(AuthorId author, CaseId except);

  /** How many negative cases of each thread are there; threads without any are left out. */
  Map<ThreadId, Integer> complaints(Collection<ThreadId> threads);

  /** The cases of these threads that are parked for the community, locked likewise. */
  List<FeedbackCase> lockParked(Collection<ThreadId> threads);

  /**
   * The cases of these threads that owe an answer and were seen to have fewer than {@code below}
   * others who complain, locked likewise; those that another transaction has locked are skipped.
   */
  List<FeedbackCase> lockCooler(Collection<ThreadId> threads, int below);
}
