package org.vastine.application.reply;

import java.util.List;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.triage.Style;

/**
 * Reads the draft of a reply for what its words and sentences show; in process, never throws for
 * any text.
 */
public interface DraftReading {

  /**
   * What a draft answers.
   *
   * @param mention what the customer said last, or an empty text
   * @param author the name under which the customer appears, or an empty text
   * @param style the style of the mention
   * @param audience who would see the reply
   */
  record Answering(String mention, String author, Style style, Audience audience) {}

  /** What the draft shows: what stands out, and what it does in its words. */
  TextReading look(String draft, Answering answering);

  /**
   * What stands out in the draft, as an answer to somebody whose name is not known.
   *
   * @param draft the reply as written
   * @param mention what the customer said last, or an empty text
   * @param style the style of that mention
   * @param audience who would see the reply
   */
  default List<TextFinding> read(String draft, String mention, Style style, Audience audience) {
    return look(draft, new Answering(mention, "", style, audience)).findings();
  }
}
