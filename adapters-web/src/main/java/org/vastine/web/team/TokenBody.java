package org.vastine.web.team;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.team.TokenView;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.MemberId;

/** An API token as answers tell it, without anything of its secret. */
record TokenBody(
    UUID id,
    String name,
    List<String> scopes,
    Optional<UUID> owner,
    ByBody madeBy,
    Instant madeAt,
    Optional<Instant> expiresAt,
    Optional<Instant> usedAt,
    Optional<Instant> revokedAt) {
  static TokenBody of(TokenView token) {
    return new TokenBody(
        token.id().value(),
        token.name(),
        token.scopes().stream().sorted().map(Labelled::label).toList(),
        token.owner().map(MemberId::value),
        ByBody.of(token.madeBy()),
        token.madeAt(),
        token.expiresAt(),
        token.usedAt(),
        token.revokedAt());
  }
}
