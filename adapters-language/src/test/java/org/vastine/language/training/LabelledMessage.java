package org.vastine.language.training;

import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;

/**
 * A message of the labelled data.
 *
 * @param file which file it is from; each file has a writer of its own
 * @param hard whether the writer marked it as a difficult one
 */
record LabelledMessage(
    String file,
    String id,
    String language,
    String text,
    Style style,
    Sentiment sentiment,
    Subject subject,
    boolean hard) {

  /** Whether it is from the development set rather than from a training file. */
  boolean isDevelopment() {
    return file.contains("dev");
  }

  /** Whether the file's scenarios come back in several languages, in other words. */
  boolean sharesScenarios() {
    return isDevelopment() || file.contains("more");
  }
}
