package org.vastine.application.factrequest;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.factrequest.FactRequestId;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.feedbackcase.CaseFactRequests;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FactRequest;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** The timer's wish: links end, and answers are erased when their days are over (R18, R43). */
public final class TendFactRequests {

  private static final int BATCH = 100;

  private final Permitted permitted;
  private final Cases cases;
  private final CaseWork work;
  private final FactRequestBook book;
  private final InstantSource clock;

  /** Needs the book of requests, their cases and the clock. */
  @Inject
  public TendFactRequests(
      Permitted permitted, Cases cases, CaseWork work, FactRequestBook book, InstantSource clock) {
    this.permitted = permitted;
    this.cases = cases;
    this.work = work;
    this.book = book;
    this.clock = clock;
  }

  /** What is asked: nothing but to look at the clock. */
  public record Command() {}

  /**
   * What time did.
   *
   * @param cases on how many cases
   * @param more whether there may be more at once
   */
  public record Tended(int cases, boolean more) {}

  /** Lets time pass for one batch. */
  public Decision<Tended> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.LEAD_CASES, this::tend);
  }

  private Tended tend() {
    Instant now = clock.instant();
    List<CaseId> due = book.due(now, BATCH);
    due.forEach(id -> tend(cases.lock(id), now));
    return new Tended(due.size(), due.size() == BATCH);
  }

  private void tend(Optional<FeedbackCase> found, Instant now) {
    found.ifPresent(before -> {
      FeedbackCase after = work.store(before, new CaseFactRequests(now).tick(before));
      book.settle(over(after));
    });
  }

  /** Those that nobody will ask for again, however they came to stand so. */
  private static Set<FactRequestId> over(FeedbackCase feedbackCase) {
    return feedbackCase.factRequests().all().stream()
        .filter(request ->
            request.state() != FactRequestState.ASKED
                && request.state() != FactRequestState.ANSWERED)
        .map(FactRequest::id)
        .collect(Collectors.toSet());
  }
}
