package org.vastine.web.praise;

import java.time.Instant;
import java.util.UUID;
import org.vastine.application.praise.PraiseEntry;

/** Something on the praise wall, as answers tell it. */
record PraiseBody(
    UUID mention,
    UUID caseId,
    String ground,
    boolean mine,
    Instant writtenAt,
    String authorName,
    String channel,
    String accountName,
    String language,
    String excerpt) {

  static PraiseBody of(PraiseEntry entry) {
    return new PraiseBody(
        entry.praise().mention().value(),
        entry.praise().caseId().value(),
        entry.praise().ground().label(),
        entry.praise().mine(),
        entry.praise().at(),
        entry.row().authorName(),
        entry.row().channel().name(),
        entry.row().accountName(),
        entry.row().feedbackCase().judgement().language().code(),
        entry.row().excerpt());
  }
}
