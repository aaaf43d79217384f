package org.vastine.application.alert;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.MemberId;

/** What members were told, in memory. */
public final class InMemoryAlerts implements Alerts {

  private static final Comparator<Alert> LATEST_FIRST =
      Comparator.comparing(Alert::toldAt).thenComparing(alert -> alert.id().value()).reversed();

  private final InMemoryTable<AlertId, Alert> alerts;

  /** Nobody was told anything yet. */
  public InMemoryAlerts(InMemoryTransactions transactions) {
    this.alerts = new InMemoryTable<>(transactions);
  }

  @Override
  public List<Alert> add(List<Alert> told) {
    List<Alert> added = new ArrayList<>();
    for (Alert alert : told) {
      if (alerts.stream().noneMatch(other -> isSame(alert, other))) {
        alerts.add(alert.id(), alert);
        added.add(alert);
      }
    }
    return added;
  }

  private static boolean isSame(Alert one, Alert other) {
    return one.member().equals(other.member())
        && one.occasion().caseId().equals(other.occasion().caseId())
        && one.occasion().kind() == other.occasion().kind()
        && one.occasion().token().equals(other.occasion().token());
  }

  @Override
  public List<Alert> find(Collection<AlertId> ids) {
    return alerts.stream().filter(alert -> ids.contains(alert.id())).toList();
  }

  @Override
  public Page<Alert> of(MemberId member, boolean unseenOnly, Optional<String> after, int limit) {
    List<Alert> ordered =
        mine(member)
            .filter(alert -> !unseenOnly || alert.seenAt().isEmpty())
            .sorted(LATEST_FIRST)
            .toList();
    return Pages.cut(ordered, alert -> alert.id().toString(), after, limit);
  }

  @Override
  public int unseen(MemberId member, int most) {
    return (int) mine(member).filter(alert -> alert.seenAt().isEmpty()).limit(most).count();
  }

  @Override
  public int see(MemberId member, Collection<AlertId> ids, Instant now) {
    return seen(mine(member).filter(alert -> ids.contains(alert.id())), now);
  }

  @Override
  public int seeAll(MemberId member, Instant until, Instant now) {
    return seen(mine(member).filter(alert -> !alert.toldAt().isAfter(until)), now);
  }

  private int seen(Stream<Alert> which, Instant now) {
    List<Alert> unseen = which.filter(alert -> alert.seenAt().isEmpty()).toList();
    for (Alert alert : unseen) {
      alerts.put(
          alert.id(),
          new Alert(
              alert.id(),
              alert.member(),
              alert.occasion(),
              alert.style(),
              alert.channel(),
              alert.toldAt(),
              Optional.of(now)));
    }
    return unseen.size();
  }

  @Override
  public Optional<Instant> firstTold(CaseId about, Set<AlertKind> kinds) {
    return alerts.stream()
        .filter(alert -> alert.occasion().caseId().equals(about))
        .filter(alert -> kinds.contains(alert.occasion().kind()))
        .map(Alert::toldAt)
        .min(Comparator.naturalOrder());
  }

  private Stream<Alert> mine(MemberId member) {
    return alerts.stream().filter(alert -> alert.member().equals(member));
  }

  @Override
  public Speed speedSince(Instant moment) {
    List<Alert> told =
        alerts.stream()
            .filter(alert -> alert.toldAt().isAfter(moment))
            .filter(alert -> alert.occasion().kind() != AlertKind.DUE_SOON)
            .toList();
    List<Duration> sinceIntake =
        sorted(told.stream().map(alert -> between(alert.occasion().at(), alert)));
    List<Duration> sincePublication =
        sorted(
            told.stream()
                .flatMap(alert ->
                    alert.occasion().publishedAt().map(at -> between(at, alert)).stream()));
    return new Speed(
        told.size(),
        at(sinceIntake, 0.5),
        at(sinceIntake, 0.95),
        at(sincePublication, 0.5),
        at(sincePublication, 0.95));
  }

  private static Duration between(Instant from, Alert alert) {
    Duration time = Duration.between(from, alert.toldAt());
    return time.isNegative() ? Duration.ZERO : time;
  }

  private static List<Duration> sorted(Stream<Duration> times) {
    return times.sorted().toList();
  }

  private static Optional<Duration> at(List<Duration> sorted, double share) {
    return sorted.isEmpty()
        ? Optional.empty()
        : Optional.of(sorted.get((int) Math.ceil(share * sorted.size()) - 1));
  }
}
