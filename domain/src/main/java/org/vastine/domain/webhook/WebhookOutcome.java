package org.vastine.domain.webhook;

import org.vastine.domain.kernel.Labelled;

/** What came of calling a webhook. */
public enum WebhookOutcome implements Labelled {
  /** It took the event: a status from 200 to 299. */
  TAKEN,
  /** It answered another status, a redirect included. */
  REFUSED,
  /** It said that it is gone: 410. */
  GONE,
  /** No connection came about. */
  UNREACHABLE,
  /** No whole answer came in time; it may have taken the event. */
  UNANSWERED,
  /** Its address is one that we do not call. */
  NOT_ALLOWED,
  /** There is no such event any more. */
  ERASED
}
