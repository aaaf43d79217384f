package org.vastine.application.reply;

import java.util.List;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.triage.Style;

/**
 * Reads the draft of a reply for what its words and sentences show; in process, never throws for
 * any text.
 */
public interface DraftReading {

  /**
   * What stands out in the draft.
   *
   * @param draft the reply as written
   * @param mention what the customer said last, or an empty text
   * @param style the style of that mention
   * @param audience who would see the reply
   */
  List<TextFinding> read(String draft, String mention, Style style, Audience audience);
}
