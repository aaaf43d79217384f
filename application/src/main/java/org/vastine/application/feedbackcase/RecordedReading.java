package org.vastine.application.feedbackcase;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.vastine.application.customer.NamedCustomers;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.feedbackcase.TryDraft.Reached;
import org.vastine.application.incident.Incidents;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.RecordedCase;
import org.vastine.domain.feedbackcase.WorkspaceFacts;
import org.vastine.domain.incident.ReputationIncident;
import org.vastine.domain.mention.AuthorId;

/** Reads recorded cases stretch by stretch, each with what the workspace told besides. */
final class RecordedReading {

  private static final int INCIDENTS = 10_000;

  /** How many are read at a time; after each stretch the watcher is told. */
  private static final int STRETCH = 500;

  private final RecordedCases cases;
  private final NamedCustomers customers;
  private final Incidents incidents;

  RecordedReading(RecordedCases cases, NamedCustomers customers, Incidents incidents) {
    this.cases = cases;
    this.customers = customers;
    this.incidents = incidents;
  }

  /** Gives the newest cases of a period, at most so many, and tells how far it came. */
  void each(Period period, int most, Consumer<RecordedCase> one, Consumer<Reached> watcher) {
    int all = cases.count(period, most);
    List<ReputationIncident> everything = incidents.newest(INCIDENTS);
    Optional<CaseId> before = Optional.empty();
    int done = 0;
    while (done < all) {
      List<RecordedCase> stretch = cases.newest(period, before, Math.min(STRETCH, all - done));
      if (stretch.isEmpty()) {
        break;
      }
      WorkspaceFacts told =
          new WorkspaceFacts(customers.among(authors(stretch)), everything, Optional.empty());
      stretch.forEach(recorded -> one.accept(recorded.with(told)));
      done += stretch.size();
      before = Optional.of(stretch.getLast().id());
      watcher.accept(new Reached(done, all));
    }
  }

  private static Set<AuthorId> authors(List<RecordedCase> cases) {
    return cases.stream()
        .map(one -> ((CaseEvent.Opened) one.events().getFirst()).author())
        .collect(Collectors.toSet());
  }
}
