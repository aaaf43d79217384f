package org.vastine.application.feedbackcase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseEvent;
import org.vastine.domain.policy.Obligation;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.domain.policy.ObligationShare.Ending;
import org.vastine.domain.triage.Style;

/** Counts what lies in memory, case by case. */
public final class InMemoryAnsweredShares implements AnsweredShares {

  private static final Set<CaseOutcome> LEFT =
      Set.of(CaseOutcome.NOT_ANSWERED, CaseOutcome.DISENGAGED);

  private static final Comparator<Kind> ORDER =
      Comparator.comparing(Kind::style).thenComparing(kind -> kind.obligation().toString());

  private final InMemoryCases cases;

  /** Counts these. */
  public InMemoryAnsweredShares(InMemoryCases cases) {
    this.cases = cases;
  }

  private record Kind(Style style, Obligation obligation) {}

  @Override
  public List<Share> since(Instant moment) {
    Map<Kind, Share> shares = new TreeMap<>(ORDER);
    for (FeedbackCase counted : cases.all()) {
      Kind kind = new Kind(counted.judgement().style(), counted.duty().obligation());
      Optional<Ending> ending = ending(counted, moment);
      boolean open = waits(counted) && !counted.duty().breached();
      if (kind.obligation().leastPercent() == 0 || (ending.isEmpty() && !open)) {
        continue;
      }
      Share before =
          shares.getOrDefault(
              kind, new Share(kind.style(), kind.obligation(), new ObligationShare(0, 0, 0), 0));
      shares.put(
          kind,
          new Share(
              kind.style(),
              kind.obligation(),
              ending.map(before.settled()::and).orElse(before.settled()),
              before.open() + (open ? 1 : 0)));
    }
    return List.copyOf(shares.values());
  }

  @Override
  public Map<LocalDate, Integer> chases(Instant since, ZoneId zone) {
    Map<LocalDate, Integer> days = new TreeMap<>();
    cases.all().stream()
        .flatMap(counted -> cases.of(counted.id(), 0, Integer.MAX_VALUE).stream())
        .map(Timeline.Entry::event)
        .filter(event -> event instanceof PromiseEvent.CustomerChased)
        .filter(event -> !event.at().isBefore(since))
        .forEach(event -> days.merge(LocalDate.ofInstant(event.at(), zone), 1, Integer::sum));
    return days;
  }

  private Optional<Ending> ending(FeedbackCase counted, Instant moment) {
    if (counted.talk().firstReplyAt().filter(moment::isBefore).isPresent()) {
      return Optional.of(Ending.ANSWERED);
    }
    if (counted.talk().replies() > 0) {
      return Optional.empty();
    }
    if (counted.isEnded() && counted.outcome().filter(LEFT::contains).isPresent()) {
      return happened(counted, moment, CaseEvent.AnswerDeclined.class, CaseEvent.Disengaged.class)
          ? Optional.of(Ending.SILENT)
          : Optional.empty();
    }
    return waits(counted)
            && counted.duty().breached()
            && happened(counted, moment, CaseEvent.DeadlineBreached.class)
        ? Optional.of(Ending.NEGLECTED)
        : Optional.empty();
  }

  private static boolean waits(FeedbackCase counted) {
    return counted.talk().replies() == 0
        && (counted.status() == CaseStatus.OPEN || counted.status() == CaseStatus.COMMUNITY);
  }

  private boolean happened(FeedbackCase counted, Instant moment, Class<?>... types) {
    return cases.of(counted.id(), 0, Integer.MAX_VALUE).stream()
        .map(Timeline.Entry::event)
        .anyMatch(event ->
            event.at().isAfter(moment)
                && Arrays.stream(types).anyMatch(type -> type.isInstance(event)));
  }
}
