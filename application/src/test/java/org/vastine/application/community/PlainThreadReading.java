package org.vastine.application.community;

import java.util.Locale;
import org.vastine.domain.community.AnswerReading;
import org.vastine.domain.kernel.LanguageTag;

/** A reading that tests can steer by plain words. */
public final class PlainThreadReading implements ThreadReading {

  @Override
  public AnswerReading read(String question, String mention, LanguageTag language) {
    String text = mention.toLowerCase(Locale.ROOT);
    boolean failed = text.contains("did not help");
    return new AnswerReading(
        text.contains("perhaps") ? 0.2 : text.contains("answer") ? 0.5 : 0,
        text.isBlank() ? 0 : text.split("\\s+", -1).length,
        text.contains("answer"),
        text.contains("https://"),
        text.endsWith("?"),
        text.contains("same here"),
        text.contains("not true"),
        failed,
        !failed && text.contains("thanks"));
  }
}
