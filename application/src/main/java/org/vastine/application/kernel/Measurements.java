package org.vastine.application.kernel;

import java.time.Duration;
import org.vastine.domain.kernel.Labelled;

/**
 * Where use cases count what they did, for those who run Vastine. Counting never fails and never
 * waits.
 */
public interface Measurements {

  /** What is counted. */
  enum Count implements Labelled {
    /** Mentions that became ours. */
    MENTIONS_TAKEN_IN,
    /** Items that were ours already. */
    MENTIONS_DUPLICATE,
    /** Items whose words changed. */
    MENTIONS_EDITED,
    /** Items that were refused. */
    MENTIONS_REFUSED,
    /** Items that no watch term hit, heard by an account that only listens. */
    MENTIONS_PASSED_OVER,
    /** Items that could not be read and wait for a person. */
    MENTIONS_SET_ASIDE,
    /** Cases that routing gave to somebody. */
    CASES_ROUTED,
    /** Answers that did not come in time. */
    DEADLINES_BREACHED,
    /** Replies that are to be seen on their platform. */
    REPLIES_PUBLISHED,
    /** Replies that wait for a person. */
    REPLIES_NEED_PERSON,
    /** Attempts to deliver a reply that are to be repeated. */
    REPLIES_RETRIED,
    /** Alerts that stand in a member's console. */
    ALERTS_TOLD,
    /** Messages of alerts that an outlet took. */
    ALERT_MESSAGES_SENT,
    /** Messages of alerts that were given up. */
    ALERT_MESSAGES_FAILED,
    /** Messages of alerts that may have been taken, and are not sent again. */
    ALERT_MESSAGES_UNKNOWN,
    /** Events that a webhook of the workspace took. */
    WEBHOOK_EVENTS_SENT,
    /** Events for webhooks that were given up. */
    WEBHOOK_EVENTS_FAILED
  }

  /** What takes time. */
  enum Work implements Labelled {
    /** Understanding texts before they are stored. */
    TRIAGE,
    /** Storing what came, until it is committed. */
    INTAKE,
    /** From the publication of what somebody wrote to the alert in the console. */
    ALERT_SINCE_PUBLICATION,
    /** From when Vastine recorded what happened to the alert in the console. */
    ALERT_SINCE_INTAKE,
    /** From when alerts were put together to the outlet that took the message. */
    ALERT_MESSAGE,
    /** From what happened to a case to the webhook that took the event. */
    WEBHOOK_EVENT
  }

  /** Nothing is counted. */
  Measurements NONE =
      new Measurements() {
        @Override
        public void add(Count count, long amount) {}

        @Override
        public void took(Work work, Duration time) {}
      };

  /** Something happened so many times. */
  void add(Count count, long amount);

  /** Something took so long. */
  void took(Work work, Duration time);
}
