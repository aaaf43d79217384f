package org.vastine.language.training;

import java.util.Set;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;

/** A draft reply of the labelled data with the flags that a person gave it. */
record LabelledReply(
    String file,
    String id,
    String language,
    String text,
    String context,
    Style contextStyle,
    Set<FindingKind> flags) {

  /** Whether it is from the development set rather than from a training file. */
  boolean isDevelopment() {
    return file.contains("dev");
  }
}
