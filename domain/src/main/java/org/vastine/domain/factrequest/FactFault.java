package org.vastine.domain.factrequest;

import org.vastine.domain.kernel.Labelled;

/**
 * Why a field of a form cannot be taken as it was filled in.
 *
 * @param field what the field is called
 * @param what what is wrong with it
 */
public record FactFault(String field, What what) {

  /** What can be wrong. */
  public enum What implements Labelled {
    /** Needed, and empty. */
    MISSING,
    /** Longer than the field takes. */
    TOO_LONG,
    /** No e-mail address. */
    NOT_EMAIL,
    /** No phone number. */
    NOT_PHONE,
    /** Has characters that no text has. */
    NOT_TEXT,
    /** Agrees to be contacted by this, and does not say where. */
    NEEDED_FOR_CONTACT,
    /** The form has no such field or choice. */
    UNKNOWN
  }
}
