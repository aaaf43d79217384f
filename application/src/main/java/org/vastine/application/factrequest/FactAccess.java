package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Function;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.application.team.BearerKey;
import org.vastine.application.team.SignInAttempts;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.feedbackcase.CaseFactRequests;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.SignInThrottle;

/**
 * Lets somebody in by a link. Whether it was guessed, used, withdrawn or is too old shows nowhere;
 * who guesses has to wait after a few tries, as at sign-in.
 */
final class FactAccess {

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final SignInAttempts attempts;
  private final FactRequestBook book;
  private final Cases cases;
  private final InstantSource clock;

  @Inject
  FactAccess(
      Transactions transactions,
      Workspaces workspaces,
      SignInAttempts attempts,
      FactRequestBook book,
      Cases cases,
      InstantSource clock) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.attempts = attempts;
    this.book = book;
    this.cases = cases;
    this.clock = clock;
  }

  /**
   * What an open link leads to.
   *
   * @param workspace who asks
   * @param entry what is asked
   * @param now this moment
   */
  record Opened(Workspace workspace, FactRequestBook.Entry entry, Instant now) {}

  /** Decides in one transaction, when the link is open. */
  <T> Decision<T> by(Secret link, String address, Function<Opened, Decision<T>> decide) {
    return BearerKey.parse(BearerKey.Kind.FACT_REQUEST, link.value())
        .map(key ->
            transactions.inWorkspace(key.workspace(), () -> admitted(key, address).then(decide)))
        .orElseGet(FactAccess::unusable);
  }

  private Decision<Opened> admitted(BearerKey key, String address) {
    Optional<Workspace> workspace = workspaces.find(key.workspace());
    if (workspace.isEmpty()) {
      return unusable();
    }
    Instant now = clock.instant();
    SignInThrottle throttle = SignInThrottle.PER_ADDRESS;
    String attempt = "facts:" + address;
    Optional<Instant> closedUntil =
        throttle.closedUntil(attempts.lock(attempt, throttle.countsFrom(now)));
    if (closedUntil.isPresent()) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.TOO_MANY, "facts.throttled").with("until", closedUntil.get()));
    }
    Optional<FactRequestBook.Entry> entry =
        book.find(new FactRequestId(key.id())).filter(it -> it.secret().matches(key.secret()));
    if (entry.isEmpty()) {
      attempts.add(attempt, now);
      return unusable();
    }
    return isOpen(entry.get(), now)
        ? Decision.accepted(new Opened(workspace.get(), entry.get(), now))
        : unusable();
  }

  private boolean isOpen(FactRequestBook.Entry entry, Instant now) {
    return cases
        .find(entry.caseId())
        .map(FeedbackCase::factRequests)
        .flatMap(requests -> requests.find(entry.id()))
        .filter((FactRequest request) -> request.isOpen(now))
        .isPresent();
  }

  private static <T> Decision<T> unusable() {
    return Decision.refused(CaseFactRequests.unusable());
  }
}
