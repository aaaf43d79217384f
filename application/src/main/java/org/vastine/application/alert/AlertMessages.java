package org.vastine.application.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Page;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.team.MemberId;

/**
 * Alerts on their way to outlets: first each waits for its outlet, then those of one outlet become
 * a message. An alert waits for an outlet once and is in one message to it at most.
 */
public interface AlertMessages {

  /**
   * An alert that waits for an outlet.
   *
   * @param alert which one
   * @param from when the outlet may speak of it first
   */
  record Waiting(AlertId alert, MemberId member, Destination to, Instant from) {}

  /**
   * An outlet for which something is due.
   *
   * @param member whose
   * @param to which outlet
   * @param last when the latest message to it was put together
   * @param waiting what waits for it, due or not, what is due first first
   */
  record Due(MemberId member, Destination to, Optional<Instant> last, List<Waiting> waiting) {
    /** Copies what waits. */
    public Due {
      waiting = List.copyOf(waiting);
    }
  }

  /** Lets alerts wait for outlets; one that waits for the same outlet stays as it is. */
  void await(Collection<Waiting> alerts);

  /**
   * Outlets for which something is due by {@code now}, each with at most {@code most} of what
   * waits, skipping those that another transaction has locked, and locked likewise.
   */
  List<Due> lockDue(Instant now, int limit, int most);

  /** What waits for an outlet is not due before a moment. */
  void postpone(MemberId member, Destination to, Instant until);

  /** These need not be told by an outlet any more. */
  void forget(Destination to, Collection<AlertId> alerts);

  /** Puts alerts that wait for the message's outlet into a new message. */
  void make(AlertMessage message, Collection<AlertId> alerts);

  /** What a message tells, in no order. */
  List<AlertId> contents(AlertMessageId id);

  /**
   * The next messages for a worker, each leased until {@code now + lease} so that no other worker
   * gets them: those WAITING whose time has come, and those SENDING whose lease ran out because
   * their worker died. They come in the state they had.
   */
  List<AlertMessage> lease(Instant now, Duration lease, int limit);

  /** A message, locked until the transaction ends. */
  Optional<AlertMessage> lock(AlertMessageId id);

  /** Stores the newer state of a message. */
  void store(AlertMessage message);

  /** Those that failed or whose outcome nobody knows, the latest first. */
  Page<AlertMessage> troubled(Optional<String> after, int limit);
}
