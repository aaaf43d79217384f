package org.vastine.domain.alert;

/** What came of handing a message to an outlet. */
public sealed interface OutletAnswer {

  /** It was taken. */
  record Taken() implements OutletAnswer {}

  /** It was certainly not taken, and may be another time. */
  record NotNow() implements OutletAnswer {}

  /** It was certainly not taken, and will not be. */
  record Refused() implements OutletAnswer {}

  /** Nobody can tell whether it was taken. */
  record Unknown() implements OutletAnswer {}
}
