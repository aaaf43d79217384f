package org.vastine.web.goodwill;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.goodwill.GrantBook;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.team.MemberId;

/** A grant as answers tell it. */
public record GrantBody(
    UUID id,
    @JsonProperty("case") UUID feedbackCase,
    UUID budget,
    String kind,
    MoneyBody amount,
    UUID asker,
    Instant askedAt,
    boolean leadNeeded,
    String state,
    Optional<UUID> approver,
    Instant changedAt,
    Optional<DeviationBody> deviation) {

  /** Tells a grant of a case. */
  public static GrantBody of(CaseId feedbackCase, Grant grant) {
    return new GrantBody(
        grant.id().value(),
        feedbackCase.value(),
        grant.budget().value(),
        grant.kind().label(),
        MoneyBody.of(grant.amount()),
        grant.asker().value(),
        grant.askedAt(),
        grant.leadNeeded(),
        grant.state().label(),
        grant.approver().map(MemberId::value),
        grant.changedAt(),
        grant.deviation().map(DeviationBody::of));
  }

  static GrantBody of(GrantBook.Entry entry) {
    return new GrantBody(
        entry.id().value(),
        entry.caseId().value(),
        entry.budget().value(),
        entry.kind().label(),
        MoneyBody.of(entry.amount()),
        entry.asker().value(),
        entry.askedAt(),
        entry.leadNeeded(),
        entry.state().label(),
        entry.approver().map(MemberId::value),
        entry.changedAt(),
        entry.deviation().map(DeviationBody::of));
  }
}
