package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.vastine.domain.alert.Occasion;

/**
 * Occasions that members may want to be told of, kept in the transaction of the events that they
 * come from, until somebody looked who is told. So none is lost, and none is there without its
 * event.
 */
public interface AlertOutbox {

  /**
   * Keeps occasions until their time comes; one of the same case, kind and token that is kept
   * already stays as it is.
   */
  void add(Collection<Occasion> occasions);

  /**
   * Occasions whose time has come by {@code now}, earliest first, skipping those that another
   * transaction has locked, and locked likewise.
   */
  List<Occasion> lockDue(Instant now, int limit);

  /** Keeps occasions until later moments of their own. */
  void lookAgain(Map<Occasion, Instant> later);

  /** Lets occasions go. */
  void done(Collection<Occasion> occasions);
}
