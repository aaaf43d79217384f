package org.vastine.web.handoff;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.domain.feedbackcase.RelayAlias;

/** An address that relays, as answers tell it. */
record AliasBody(
    UUID id,
    String address,
    UUID member,
    @JsonProperty("case") UUID feedbackCase,
    UUID account,
    Instant madeAt,
    Optional<Instant> shutAt) {

  static AliasBody of(RelayAlias alias) {
    return new AliasBody(
        alias.id().value(),
        alias.address(),
        alias.member().value(),
        alias.caseId().value(),
        alias.account().value(),
        alias.madeAt(),
        alias.shutAt());
  }
}
