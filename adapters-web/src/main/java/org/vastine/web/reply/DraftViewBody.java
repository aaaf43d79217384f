package org.vastine.web.reply;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;
import org.vastine.application.reply.DraftView;
import org.vastine.web.channel.TextLimitBody;

/** A draft with what the guard makes of it. */
record DraftViewBody(
    @JsonUnwrapped DraftBody draft,
    GuardReadingBody reading,
    Optional<TextLimitBody> limit,
    int length,
    String signature,
    Optional<String> namedTime,
    Optional<Instant> opensAt) {
  static DraftViewBody of(DraftView view) {
    return new DraftViewBody(
        DraftBody.of(view.draft()),
        GuardReadingBody.of(view.reading()),
        view.limit().map(TextLimitBody::of),
        view.length(),
        view.signature().strip(),
        view.named().map(LocalDateTime::toString),
        view.opensAt());
  }
}
