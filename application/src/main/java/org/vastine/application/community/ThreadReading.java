package org.vastine.application.community;

import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.kernel.LanguageTag;

/**
 * Reads what a mention says in view of a question in its thread: in process, without a network,
 * safe for use by many threads at once. Never throws for any text, whatever its characters or
 * length.
 */
public interface ThreadReading {

  /**
   * What a mention says.
   *
   * @param question the words of the asker
   * @param mention the words of whoever wrote later
   * @param language the language of the question; {@link LanguageTag#UNDETERMINED} where unknown
   */
  AnswerReading read(String question, String mention, LanguageTag language);
}
