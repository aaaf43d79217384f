package org.vastine.application.doxxing;

import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.kernel.LanguageTag;

/** Finds what may be somebody's private details in a mention, whoever it is about. */
public interface DetailReading {

  /**
   * Reads a text.
   *
   * @param text any text; places are in its code units
   * @param language what it is held in; undetermined where nobody knows
   */
  DetailsRead read(String text, LanguageTag language);
}
