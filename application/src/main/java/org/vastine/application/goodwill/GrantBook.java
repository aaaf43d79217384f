package org.vastine.application.goodwill;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Page;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Subject;

/**
 * Every grant of the workspace, whatever its case: what waits, what is under way, who got something
 * before, and what is usual. It follows the cases, in the same transaction.
 */
public interface GrantBook {

  /**
   * A grant as it stands.
   *
   * @param customer to whom it is given
   * @param subject for what, as its case is triaged
   * @param changedAt when it came to stand so
   * @param approver who approved or refused it; the asker where they needed nobody
   * @param deviation how it differs from what is given in other channels, where it does
   */
  record Entry(
      GrantId id,
      CaseId caseId,
      AuthorId customer,
      Subject subject,
      BudgetId budget,
      GrantKind kind,
      Money amount,
      MemberId asker,
      Instant askedAt,
      boolean leadNeeded,
      GrantState state,
      Instant changedAt,
      Optional<MemberId> approver,
      Optional<GrantDeviation> deviation) {

    static Entry of(FeedbackCase feedbackCase, Grant grant) {
      return new Entry(
          grant.id(),
          feedbackCase.id(),
          feedbackCase.key().author(),
          feedbackCase.judgement().subject(),
          grant.budget(),
          grant.kind(),
          grant.amount(),
          grant.asker(),
          grant.askedAt(),
          grant.leadNeeded(),
          grant.state(),
          grant.changedAt(),
          grant.approver(),
          grant.deviation());
    }
  }

  /** Keeps grants as they stand now. */
  void store(Collection<Entry> entries);

  /** One of them. */
  Optional<Entry> find(GrantId id);

  /** On which cases these grants are; of those that are there. */
  Map<GrantId, CaseId> cases(Collection<GrantId> ids);

  /** Those in any of these states, what was asked for first first, at most {@code limit}. */
  List<Entry> in(Set<GrantState> states, int limit);

  /**
   * Whether a customer was given something for a subject, or is about to be, that was asked for at
   * that moment or later.
   */
  boolean wasGiven(AuthorId customer, Subject subject, Instant since);

  /**
   * What was given for a subject in a currency, the latest first, at most {@code limit}: amounts in
   * minor units of what the customer has or is about to get.
   */
  List<Long> given(Subject subject, String currency, int limit);

  /** Those that differ from what is given in other channels, what was asked for last first. */
  Page<Entry> deviating(Optional<String> after, int limit);
}
