package org.vastine.domain.routing;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/**
 * A conflict of interest: a case is about a member, who therefore does not answer it.
 *
 * @param caseId the case
 * @param member whom it is about
 * @param by who said so: the member or a lead
 * @param at when
 */
public record Concern(CaseId caseId, MemberId member, MemberId by, Instant at) {

  /** Refuses null. */
  public Concern {
    requireNonNull(caseId, "caseId is null");
    requireNonNull(member, "member is null");
    requireNonNull(by, "by is null");
    requireNonNull(at, "at is null");
  }
}
