package org.vastine.application.knowledge;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Page;
import org.vastine.domain.knowledge.KnownFact;
import org.vastine.domain.knowledge.KnownFactId;
import org.vastine.domain.triage.Subject;

/** What the workspace knows. */
public interface KnownFacts {

  /**
   * Which facts are asked for.
   *
   * @param subject about this; all where it is left out
   * @param toCheckOn those that hold on this day, or will, and whose day of review is over by then;
   *     all where it is left out
   */
  record Query(Optional<Subject> subject, Optional<LocalDate> toCheckOn) {

    /** Whether a fact is asked for. */
    public boolean wants(KnownFact fact) {
      return subject.stream().allMatch(fact.wording().subjects()::contains)
          && toCheckOn.stream()
              .allMatch(day ->
                  fact.reviewOn().isBefore(day)
                      && fact.wording().validUntil().filter(day::isAfter).isEmpty());
    }
  }

  /** A fact, and until the transaction ends nobody else changes it. */
  Optional<KnownFact> lock(KnownFactId id);

  /** A fact as it stands. */
  Optional<KnownFact> find(KnownFactId id);

  /** Keeps a fact as it stands now. */
  void store(KnownFact fact);

  /** Forgets a fact. */
  void remove(KnownFactId id);

  /** How many there are. */
  int count();

  /** Those that are asked for, by title. */
  Page<KnownFact> list(Query query, Optional<String> after, int limit);

  /**
   * Those that could fit a case: about its subject, or with a word in common; which of them do is
   * not told here. At most {@code limit}, those that were checked last first.
   *
   * @param stems the beginnings of the customer's words
   */
  List<KnownFact> candidates(Subject subject, Set<String> stems, int limit);
}
