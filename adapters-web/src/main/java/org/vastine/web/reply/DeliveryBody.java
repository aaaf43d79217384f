package org.vastine.web.reply;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.reply.Delivery;

/** A reply on its way, as answers tell it. */
record DeliveryBody(
    UUID id,
    @JsonProperty("case") UUID caseId,
    UUID draft,
    UUID sender,
    UUID account,
    UUID thread,
    UUID answers,
    String audience,
    String text,
    String state,
    int attempts,
    Instant nextAt,
    Optional<Instant> firstTriedAt,
    Optional<String> problem,
    Optional<String> externalId,
    Optional<URI> url) {
  static DeliveryBody of(Delivery delivery) {
    return ReplyMapper.MAPPER.body(delivery);
  }
}
