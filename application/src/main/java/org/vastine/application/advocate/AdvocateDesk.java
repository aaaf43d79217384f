package org.vastine.application.advocate;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.community.ThanksLimit;
import org.vastine.application.feedbackcase.RecordedCases;
import org.vastine.application.praise.PraiseBook;
import org.vastine.domain.advocate.Advocate;
import org.vastine.domain.advocate.AdvocateLimits;
import org.vastine.domain.advocate.Ask;
import org.vastine.domain.advocate.Help;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AuthorId;

/** Who helped, read from what happened, within the transaction that is open (R10). */
public final class AdvocateDesk implements ThanksLimit {

  /** So many of the newest cases that others answered in are looked through. */
  public static final int LOOKED_THROUGH = 2_000;

  private static final Duration ASKS_KEPT = Duration.ofDays(AdvocateLimits.MOST);

  private final RecordedCases cases;
  private final AdvocateBook book;
  private final PraiseBook conduct;

  /** Needs what happened, what is kept, and who was warned. */
  @Inject
  public AdvocateDesk(RecordedCases cases, AdvocateBook book, PraiseBook conduct) {
    this.cases = cases;
    this.book = book;
    this.conduct = conduct;
  }

  @Override
  public Optional<Refusal> refuses(AuthorId helper, Instant now) {
    return everyone(now).stream()
        .filter(one -> one.author().equals(helper))
        .findFirst()
        .flatMap(one -> book.limits().mayThank(one.lastThanked(), now));
  }

  /** Those who are listed: nobody who was taken off, and nobody whom we had to act against. */
  List<Advocate> listed(Instant now) {
    List<Advocate> all = everyone(now);
    Set<AuthorId> off = book.off();
    Set<AuthorId> actedAgainst =
        conduct.actedAgainst(all.stream().map(Advocate::author).collect(Collectors.toSet()));
    return all.stream()
        .filter(one -> !off.contains(one.author()) && !actedAgainst.contains(one.author()))
        .toList();
  }

  /** What anybody was asked for, as far as it still says anything. */
  List<Ask> asks(Instant now) {
    return book.asksSince(now.minus(ASKS_KEPT));
  }

  private List<Advocate> everyone(Instant now) {
    List<Help> helps =
        cases.answeredByOthers(LOOKED_THROUGH).stream()
            .map(Help::in)
            .flatMap(Collection::stream)
            .toList();
    return Advocate.of(helps, asks(now));
  }
}
