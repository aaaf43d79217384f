package org.vastine.domain.feedbackcase;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;

/** Something that was done about an author's conduct, on the case that it rests on (R29, R30). */
public sealed interface ConductEvent extends CaseEvent {

  /**
   * A step of the author's ladder moved.
   *
   * @param step which step
   * @param rung what it is
   * @param move what happened to it
   * @param words why, or the proof; there for moves that need it
   * @param until when it is looked at again; there where somebody keeps it
   */
  record ConductMoved(
      Instant at,
      By by,
      ConductStepId step,
      ConductRung rung,
      ConductMove move,
      Optional<CaseTextId> words,
      Optional<Instant> until)
      implements ConductEvent {

    /** A move that names no further day. */
    public ConductMoved(
        Instant at,
        By by,
        ConductStepId step,
        ConductRung rung,
        ConductMove move,
        Optional<CaseTextId> words) {
      this(at, by, step, rung, move, words, Optional.empty());
    }
  }

  /**
   * A lead says that no threat stands any more; what was judged one before it counts no longer
   * (R31).
   */
  record ThreatLifted(Instant at, By by, CaseTextId reason) implements ConductEvent {}

  /**
   * A mention tells private details of a member.
   *
   * @param mention which
   * @param member whose details
   * @param details where they stand in its words
   */
  record MemberExposed(
      Instant at, By by, MentionId mention, MemberId member, List<PrivateDetail> details)
      implements ConductEvent {
    /** Copies the details. */
    public MemberExposed {
      details = List.copyOf(details);
    }
  }

  /** A lead says that nobody was exposed: it was misread. */
  record ExposureDismissed(Instant at, By by, CaseTextId reason) implements ConductEvent {}

  /**
   * Evidence was sealed.
   *
   * @param entries how long the case's chain is now
   * @param head the hash of its last link; empty on timelines from before it was noted
   */
  record EvidenceSealed(Instant at, By by, int entries, Optional<String> head)
      implements ConductEvent {}

  /**
   * What was sealed was handed to somebody who leads.
   *
   * @param entries how many links they got
   */
  record EvidenceHandedOut(Instant at, By by, int entries) implements ConductEvent {}
}
