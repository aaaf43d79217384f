package org.vastine.application.goodwill;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Pages;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.triage.Subject;

/** Grants, in memory. */
public final class InMemoryGrantBook implements GrantBook {

  private static final Set<GrantState> NOT_GIVEN =
      EnumSet.of(GrantState.REFUSED, GrantState.CANCELLED, GrantState.RETURNED);

  private final InMemoryTable<GrantId, Entry> entries;

  /** Nothing was given yet. */
  public InMemoryGrantBook(InMemoryTransactions transactions) {
    this.entries = new InMemoryTable<>(transactions);
  }

  @Override
  public void store(Collection<Entry> changed) {
    changed.forEach(entry -> entries.put(entry.id(), entry));
  }

  @Override
  public Optional<Entry> find(GrantId id) {
    return entries.find(id);
  }

  @Override
  public Map<GrantId, CaseId> cases(Collection<GrantId> ids) {
    requireNonNull(ids, "ids are null");
    return entries.stream()
        .filter(entry -> ids.contains(entry.id()))
        .collect(Collectors.toMap(Entry::id, Entry::caseId));
  }

  @Override
  public List<Entry> in(Set<GrantState> states, int limit) {
    requireNonNull(states, "states are null");
    return entries.stream()
        .filter(entry -> states.contains(entry.state()))
        .sorted(Comparator.comparing(Entry::askedAt).thenComparing(entry -> entry.id().value()))
        .limit(limit)
        .toList();
  }

  @Override
  public boolean wasGiven(AuthorId customer, Subject subject, Instant since) {
    requireNonNull(customer, "customer is null");
    return of(subject)
        .anyMatch(entry -> entry.customer().equals(customer) && !entry.askedAt().isBefore(since));
  }

  @Override
  public List<Long> given(Subject subject, String currency, int limit) {
    requireNonNull(subject, "subject is null");
    return of(subject)
        .filter(entry -> entry.state() != GrantState.ASKED)
        .filter(entry -> entry.amount().currency().getCurrencyCode().equals(currency))
        .sorted(
            Comparator.comparing(Entry::askedAt)
                .reversed()
                .thenComparing(entry -> entry.id().value()))
        .limit(limit)
        .map(entry -> entry.amount().minor())
        .toList();
  }

  @Override
  public Page<Entry> deviating(Optional<String> after, int limit) {
    List<Entry> ordered =
        entries.stream()
            .filter(entry -> entry.deviation().isPresent())
            .sorted(
                Comparator.comparing(Entry::askedAt)
                    .thenComparing(entry -> entry.id().value())
                    .reversed())
            .toList();
    return Pages.cut(ordered, entry -> entry.id().toString(), after, limit);
  }

  private Stream<Entry> of(Subject subject) {
    return entries.stream()
        .filter(entry -> entry.subject() == subject && !NOT_GIVEN.contains(entry.state()));
  }
}
