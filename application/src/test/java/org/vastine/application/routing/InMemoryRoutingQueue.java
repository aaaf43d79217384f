package org.vastine.application.routing;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.InMemoryCases;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.routing.Leaving;
import org.vastine.domain.team.MemberId;

/** Looks for cases among those that lie in memory. */
public final class InMemoryRoutingQueue implements RoutingQueue {

  private static final Set<CaseStatus> WITH_US =
      EnumSet.of(CaseStatus.OPEN, CaseStatus.COMING_BACK);

  private final InMemoryCases cases;
  private final InMemoryRoutingBook book;

  /** Looks among these. */
  public InMemoryRoutingQueue(InMemoryCases cases, InMemoryRoutingBook book) {
    this.cases = cases;
    this.book = book;
  }

  @Override
  public List<CaseId> lockUnowned(Instant now, int limit) {
    return free(now, limit, one -> one.hold().owner().isEmpty());
  }

  @Override
  public List<CaseId> lockLeft(Collection<Leaving> owners, Instant now, int limit) {
    Map<MemberId, Leaving> leaving =
        owners.stream().collect(Collectors.toMap(Leaving::owner, Function.identity()));
    return free(
        now,
        limit,
        one ->
            one.hold()
                .owner()
                .map(leaving::get)
                .filter(left -> isDueBefore(one, left))
                .isPresent());
  }

  private static boolean isDueBefore(FeedbackCase one, Leaving left) {
    return left.back().isEmpty()
        || left.back().filter(one.nextDue().orElse(Instant.MAX)::isBefore).isPresent();
  }

  @Override
  public List<CaseId> lockFallenBack(Instant now, int limit) {
    return free(
        now,
        limit,
        one ->
            book.find(one.id())
                .filter(decision -> decision.version() == one.version())
                .filter(decision -> decision.routing().ground().isFallback())
                .isPresent());
  }

  @Override
  public Map<MemberId, Integer> loads() {
    Map<MemberId, Integer> loads = new HashMap<>();
    waiting()
        .flatMap(one -> one.hold().owner().stream())
        .forEach(owner -> loads.merge(owner, 1, Integer::sum));
    return loads;
  }

  @Override
  public Map<CaseId, MemberId> formerOwners(Collection<CaseId> ids) {
    Map<CaseId, MemberId> former = new HashMap<>();
    for (FeedbackCase one : cases.find(ids).values()) {
      cases.all().stream()
          .filter(other -> other.key().author().equals(one.key().author()))
          .filter(other -> !other.id().equals(one.id()) && other.hold().owner().isPresent())
          .max(Comparator.comparing(other -> other.id().value()))
          .ifPresent(other -> former.put(one.id(), other.hold().owner().orElseThrow()));
    }
    return former;
  }

  private Stream<FeedbackCase> waiting() {
    return cases.all().stream().filter(one -> WITH_US.contains(one.status()));
  }

  private List<CaseId> free(Instant now, int limit, Predicate<FeedbackCase> which) {
    return waiting()
        .filter(one -> one.duty().policy() > 0)
        .filter(one -> one.hold().holder(now).isEmpty())
        .filter(which)
        .sorted(
            Comparator.comparing(InMemoryRoutingQueue::place)
                .thenComparing(one -> one.id().value()))
        .limit(limit)
        .map(FeedbackCase::id)
        .toList();
  }

  private static Instant place(FeedbackCase one) {
    return one.place().order().orElse(Instant.MAX);
  }
}
