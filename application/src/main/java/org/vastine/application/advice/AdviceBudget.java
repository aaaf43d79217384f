package org.vastine.application.advice;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.function.Supplier;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Transactions;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;

/**
 * How a question leaves: what it may cost is taken and written to the audit log in the transaction
 * that reads what to ask, the adviser is asked outside of any transaction, and what it really cost
 * is put right in another.
 */
public final class AdviceBudget {

  private final Transactions transactions;
  private final AdviceLedger ledger;
  private final AuditLog audit;
  private final Allowance allowance;
  private final InstantSource clock;

  /** Needs the ledger, and what a day may cost. */
  @Inject
  public AdviceBudget(
      Transactions transactions,
      AdviceLedger ledger,
      AuditLog audit,
      Allowance allowance,
      InstantSource clock) {
    this.transactions = transactions;
    this.ledger = ledger;
    this.audit = audit;
    this.allowance = allowance;
    this.clock = clock;
  }

  /** A place in the day's budget. */
  record Taken(LocalDate day, int tokens) {}

  /** Takes what a question may cost, within the transaction that is open. */
  Decision<Taken> take(Actor actor, CaseId caseId, String action, int tokens) {
    Instant now = clock.instant();
    LocalDate day = day(now);
    if (!ledger.take(day, tokens, allowance)) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.TOO_MANY, "advice.budget-spent")
              .with("requests", allowance.requests())
              .with("tokens", allowance.tokens())
              .with("seconds", secondsToTomorrow(now)));
    }
    audit.add(new AuditLog.Entry(now, actor.by(), action, caseId.toString(), Map.of()));
    return Decision.accepted(new Taken(day, tokens));
  }

  /** Asks, outside of any transaction, and puts right what it cost. */
  <T> Decision<T> ask(Actor actor, Taken taken, Supplier<Answered<T>> question) {
    Answered<T> answered = question.get();
    answered
        .tokens()
        .ifPresent(cost ->
            transactions.doInWorkspace(
                actor.workspace(), () -> ledger.settle(taken.day(), taken.tokens(), cost)));
    return answered.given();
  }

  /** What this day has cost so far, within the transaction that is open. */
  AdviceLedger.Spent today() {
    return ledger.on(day(clock.instant()));
  }

  /** What a day may cost. */
  Allowance allowance() {
    return allowance;
  }

  private static LocalDate day(Instant now) {
    return LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  private static long secondsToTomorrow(Instant now) {
    Instant tomorrow = day(now).plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    return tomorrow.getEpochSecond() - now.getEpochSecond();
  }
}
