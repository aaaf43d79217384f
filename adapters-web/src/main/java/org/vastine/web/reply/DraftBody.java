package org.vastine.web.reply;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.team.MemberId;

/** A draft as answers tell it. */
record DraftBody(
    UUID id,
    @JsonProperty("case") UUID caseId,
    UUID writer,
    String audience,
    String text,
    int version,
    String state,
    int mentionsSeen,
    Instant changedAt,
    Optional<UUID> approvedBy) {
  static DraftBody of(Draft draft) {
    return new DraftBody(
        draft.id().value(),
        draft.caseId().value(),
        draft.writer().value(),
        draft.audience().label(),
        draft.text().value(),
        draft.version(),
        draft.state().label(),
        draft.mentionsSeen(),
        draft.changedAt(),
        draft.approvedBy().map(MemberId::value));
  }
}
