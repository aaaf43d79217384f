package org.vastine.application.bait;

import org.vastine.domain.bait.BaitReading;
import org.vastine.domain.kernel.LanguageTag;

/** Reads what the words of a mention show of wanting to provoke; in process, never throws. */
public interface BaitWords {

  /**
   * What the words show.
   *
   * @param mention what was said
   * @param language the language it was said in
   */
  BaitReading read(String mention, LanguageTag language);
}
