package org.vastine.web.reply;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.reply.Draft;

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
    Optional<UUID> approvedBy,
    boolean suggested,
    List<TemplateUseBody> templates) {
  static DraftBody of(Draft draft) {
    return ReplyMapper.MAPPER.body(draft);
  }
}
