package org.vastine.application.reply;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.MemberId;

/** The outbox: replies on their way, restart-safe, any number of workers. */
public interface Deliveries {

  /** A delivery, locked until the transaction ends. */
  Optional<Delivery> lock(DeliveryId id);

  /** A delivery as it stands. */
  Optional<Delivery> find(DeliveryId id);

  /** The deliveries of a case, the latest first. */
  List<Delivery> ofCase(CaseId id);

  /** The published replies to any case of a thread that everybody can read, the latest first. */
  List<Delivery> seenIn(ThreadId thread, int limit);

  /**
   * The published replies that everybody can read, handed over first from a moment on and before
   * another, as far as these are given; the latest first.
   *
   * @param sender of this member alone; empty for all
   */
  List<Delivery> seenFrom(
      Optional<Instant> from, Optional<Instant> to, Optional<MemberId> sender, int limit);

  /** Those in one of the states, the latest first. */
  Page<Delivery> list(Set<DeliveryState> states, Optional<String> after, int limit);

  /** Stores a new delivery, or the newer state of one. */
  void store(Delivery delivery);

  /**
   * The next deliveries for a worker, each leased until {@code now + lease} so that no other worker
   * gets them: those WAITING or UNKNOWN whose time has come, and those SENDING whose lease ran out
   * (their worker died: they come as UNKNOWN). Only the first unended one of a thread is given, so
   * that a thread's replies stay in order; one that needs a person holds back those behind it. They
   * come in the state they had, leased; nothing else is changed.
   */
  List<Delivery> lease(Instant now, Duration lease, int limit);

  /** When the next one will be due, so that nobody needs to ask before. */
  Optional<Instant> nextDue();
}
