package org.vastine.application.stream;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import org.vastine.domain.kernel.Labelled;

/**
 * Hints that something changed, for screens and programs that follow along; whoever wants more
 * fetches it with own rights.
 */
public interface LiveEvents {

  /** What changed. */
  enum Kind implements Labelled {
    /** A case: it may be new, or its row or timeline changed. */
    CASE,
    /** A delivery. */
    DELIVERY,
    /** A channel account. */
    CHANNEL_ACCOUNT,
    /** A draft. */
    DRAFT,
    /** A member's alerts; the subject is the member. */
    ALERT
  }

  /**
   * A change.
   *
   * @param subject the id of what changed
   * @param version its version after the change
   */
  record Change(Kind kind, String subject, int version, Instant at) {
    /** Refuses null. */
    public Change {
      requireNonNull(kind, "kind is null");
      requireNonNull(subject, "subject is null");
      requireNonNull(at, "at is null");
    }
  }

  /**
   * A change at its place in the stream.
   *
   * @param position opaque; later changes have other positions, and a reader can go on from any of
   *     the last day
   */
  record Placed(String position, Change change) {}

  /** Announces changes; they are to be seen when the transaction is committed, and only then. */
  void announce(List<Change> changes);

  /**
   * What was announced after a position, in commit order, at most {@code limit}; throws {@link
   * PositionGone}.
   */
  List<Placed> after(String position, int limit);

  /** The position after which only later changes come. */
  String latest();

  /**
   * The position is too old or none of ours: start anew from {@link #latest} and read the present
   * state.
   */
  final class PositionGone extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** Names the position. */
    public PositionGone(String position) {
      super("position " + position + " is gone");
    }
  }
}
