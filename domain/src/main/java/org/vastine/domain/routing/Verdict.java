package org.vastine.domain.routing;

import org.vastine.domain.kernel.Labelled;

/** What came of considering a member for a case. */
public enum Verdict implements Labelled {
  /** Gets it. */
  CHOSEN,
  /** Could have it as well; somebody else has more room or had the author before. */
  FITS,
  /** Has as many cases as they can. */
  FULL,
  /** Does not answer in this language. */
  LACKS_LANGUAGE,
  /** Does not answer on this kind of channel. */
  LACKS_CHANNEL,
  /** Does not answer about this. */
  LACKS_SUBJECT,
  /** Met more abuse lately than the workspace allows: others come first for such cases (R32). */
  MET_ENOUGH,
  /** Has no shift at this moment. */
  OFF_DUTY,
  /** Is away. */
  AWAY,
  /** The case is about them. */
  CONCERNED
}
