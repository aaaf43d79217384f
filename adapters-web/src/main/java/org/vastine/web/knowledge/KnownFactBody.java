package org.vastine.web.knowledge;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.knowledge.FactStanding;
import org.vastine.domain.knowledge.FactWording;
import org.vastine.domain.knowledge.KnownFact;

/** A fact as the API tells it. */
record KnownFactBody(
    UUID id,
    int version,
    String title,
    String text,
    URI source,
    Optional<LocalDate> validFrom,
    Optional<LocalDate> validUntil,
    List<String> subjects,
    Set<String> languages,
    UUID checkedBy,
    Instant checkedAt,
    LocalDate reviewOn,
    Optional<String> standing) {

  static KnownFactBody of(KnownFact fact, Optional<FactStanding> standing) {
    FactWording wording = fact.wording();
    return new KnownFactBody(
        fact.id().value(),
        fact.version(),
        wording.title(),
        wording.text(),
        wording.source(),
        wording.validFrom(),
        wording.validUntil(),
        wording.subjects().stream().map(Labelled::label).toList(),
        wording.languages(),
        fact.checkedBy().value(),
        fact.checkedAt(),
        fact.reviewOn(),
        standing.map(Labelled::label));
  }
}
