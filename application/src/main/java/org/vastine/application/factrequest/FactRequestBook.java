package org.vastine.application.factrequest;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.team.SecretHash;
import org.vastine.domain.factrequest.FactAnswers;
import org.vastine.domain.factrequest.FactForm;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseId;

/**
 * What was asked by private links, and what came back. Where a request stands is its case's matter;
 * here are the words, which can be erased without changing what happened.
 */
public interface FactRequestBook {

  /**
   * One request.
   *
   * @param id which
   * @param caseId on which case
   * @param form what is asked
   * @param secret the hash of the secret that its link carries
   * @param until from when on the link works no more
   */
  record Entry(FactRequestId id, CaseId caseId, FactForm form, SecretHash secret, Instant until) {
    /** Refuses null. */
    public Entry {
      requireNonNull(id, "id is null");
      requireNonNull(caseId, "caseId is null");
      requireNonNull(secret, "secret is null");
      requireNonNull(until, "until is null");
    }
  }

  /** Adds a request; it is looked at when the time of its link is over. */
  void add(Entry entry);

  /** One of them. */
  Optional<Entry> find(FactRequestId id);

  /** Those of a case, in the order of asking. */
  List<Entry> of(CaseId caseId);

  /**
   * Keeps the answers, in a form that the store alone does not give away, until they are erased.
   */
  void answer(FactRequestId id, FactAnswers answers, Instant eraseAt);

  /** The answers; empty where there are none, or none any more. */
  Optional<FactAnswers> answers(FactRequestId id);

  /** Nothing more will happen to these: their answers are erased, and time leaves them alone. */
  void settle(Set<FactRequestId> ids);

  /** Cases with a request whose time has come, at most {@code limit}. */
  List<CaseId> due(Instant now, int limit);
}
