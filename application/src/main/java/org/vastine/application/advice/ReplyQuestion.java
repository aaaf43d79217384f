package org.vastine.application.advice;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.triage.Style;

/**
 * What a reply should answer.
 *
 * @param about the words to answer
 * @param style what the case is taken for
 * @param audience who would see the reply
 * @param before what the same author wrote before, oldest first
 * @param most how long the reply may be, in characters
 * @param voice how the workspace's replies sound; empty where it has not said so
 */
public record ReplyQuestion(
    Question about,
    Style style,
    Audience audience,
    List<String> before,
    int most,
    Optional<String> voice) {
  /** Copies the earlier words. */
  public ReplyQuestion {
    before = List.copyOf(before);
  }

  /** How many characters there are to read. */
  public int characters() {
    return about.text().length() + before.stream().mapToInt(String::length).sum();
  }
}
