package org.vastine.application.feedbackcase;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.vastine.application.kernel.InMemoryTable;
import org.vastine.application.kernel.InMemoryTransactions;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.UnreadableCursor;
import org.vastine.domain.feedbackcase.CaseClock;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.ConductEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/** Cases with their timelines, in memory. */
public final class InMemoryCases implements Cases, Timeline, CaseList {

  private static final int COUNTED_UP_TO = 1_000;

  private static final Comparator<Place> WHAT_BREACHES_FIRST =
      Comparator.comparing(Place::at).thenComparing(Place::id);

  private static final Comparator<Place> LATEST_FIRST = WHAT_BREACHES_FIRST.reversed();

  private final InMemoryTable<CaseId, FeedbackCase> cases;
  private final InMemoryTable<CaseId, List<CaseEvent>> events;
  private final InMemoryCaseSurroundings surroundings;

  /** No cases yet. */
  public InMemoryCases(InMemoryTransactions transactions, InMemoryCaseSurroundings surroundings) {
    this.cases = new InMemoryTable<>(transactions);
    this.events = new InMemoryTable<>(transactions);
    this.surroundings = surroundings;
  }

  /** All cases of the workspace. */
  public List<FeedbackCase> all() {
    return cases.stream().toList();
  }

  @Override
  public Optional<FeedbackCase> lock(CaseId id) {
    return cases.find(id);
  }

  @Override
  public Map<CaseKey, FeedbackCase> lockLatest(Collection<CaseKey> keys) {
    Set<CaseKey> wanted = Set.copyOf(keys);
    return cases.stream()
        .filter(listed -> wanted.contains(listed.key()))
        .collect(toMap(FeedbackCase::key, identity(), (_, later) -> later));
  }

  @Override
  public Optional<FeedbackCase> find(CaseId id) {
    return cases.find(id);
  }

  @Override
  public Map<CaseId, FeedbackCase> find(Collection<CaseId> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> cases.find(id).stream())
        .collect(toMap(FeedbackCase::id, identity()));
  }

  @Override
  public void store(List<CaseChange> changes) {
    changes.forEach(this::store);
  }

  private void store(CaseChange change) {
    CaseId id = change.after().id();
    int stored = cases.find(id).map(FeedbackCase::version).orElse(0);
    if (stored != change.before()) {
      throw new IllegalStateException("the change builds on another version of case " + id);
    }
    List<CaseEvent> all = new ArrayList<>(events.find(id).orElse(List.of()));
    all.addAll(change.events());
    events.put(id, List.copyOf(all));
    cases.put(id, change.after());
  }

  @Override
  public List<FeedbackCase> lockDue(Instant now, int limit) {
    return cases.stream()
        .filter(listed -> nextAt(listed).compareTo(now) <= 0)
        .sorted(Comparator.comparing(InMemoryCases::nextAt))
        .limit(limit)
        .toList();
  }

  private static Instant nextAt(FeedbackCase listed) {
    return CaseClock.nextAt(listed).orElse(Instant.MAX);
  }

  @Override
  public Map<ThreadId, Integer> complaints(Collection<ThreadId> threads) {
    Set<ThreadId> wanted = Set.copyOf(threads);
    Map<ThreadId, Long> counts =
        cases.stream()
            .filter(listed -> wanted.contains(listed.key().thread()))
            .filter(listed -> listed.judgement().sentiment() == Sentiment.NEGATIVE)
            .collect(groupingBy(listed -> listed.key().thread(), counting()));
    return counts.entrySet().stream()
        .collect(toMap(Map.Entry::getKey, entry -> Math.toIntExact(entry.getValue())));
  }

  @Override
  public List<FeedbackCase> lockParked(Collection<ThreadId> threads) {
    Set<ThreadId> wanted = Set.copyOf(threads);
    return cases.stream()
        .filter(listed -> listed.status() == CaseStatus.COMMUNITY)
        .filter(listed -> wanted.contains(listed.key().thread()))
        .toList();
  }

  @Override
  public List<FeedbackCase> lockCooler(Collection<ThreadId> threads, int below) {
    Set<ThreadId> wanted = Set.copyOf(threads);
    return cases.stream()
        .filter(listed -> !listed.hasAnswer())
        .filter(listed -> listed.talk().othersComplaining() < below)
        .filter(listed -> wanted.contains(listed.key().thread()))
        .sorted(Comparator.comparing(listed -> listed.id().value()))
        .toList();
  }

  @Override
  public Optional<CaseId> threatOf(AuthorId author, CaseId except) {
    return cases.stream()
        .filter(listed -> listed.key().author().equals(author) && !listed.id().equals(except))
        .filter(listed -> listed.standoff().isThreat())
        .map(FeedbackCase::id)
        .max(Comparator.comparing(CaseId::toString));
  }

  @Override
  public List<FeedbackCase> lockInHandsOf(MemberId member) {
    return cases.stream()
        .filter(listed -> isInHandsOf(member, listed))
        .sorted(Comparator.comparing(listed -> listed.id().value()))
        .toList();
  }

  private static boolean isInHandsOf(MemberId member, FeedbackCase listed) {
    return listed.teamwork().open().stream().anyMatch(one -> one.member().equals(member))
        || !listed.isEnded()
            && (listed.hold().owner().equals(Optional.of(member))
                || listed.promises().open().stream().anyMatch(one -> one.member().equals(member))
                || listed.handOff().contacts().open().stream()
                    .anyMatch(one -> one.member().equals(member)));
  }

  @Override
  public List<CaseListItem> inHandsOf(MemberId member, int limit) {
    return cases.stream()
        .filter(listed -> isInHandsOf(member, listed))
        .sorted(
            Comparator.comparing(listed -> Place.of(CaseFilter.ALL, listed), WHAT_BREACHES_FIRST))
        .limit(limit)
        .map(surroundings::row)
        .toList();
  }

  @Override
  public List<CaseListItem> followedBy(MemberId member, int limit) {
    return cases.stream()
        .filter(listed -> !listed.isEnded() && listed.teamwork().isFollowedBy(member))
        .sorted(
            Comparator.comparing(FeedbackCase::changedAt)
                .thenComparing(listed -> listed.id().value())
                .reversed())
        .limit(limit)
        .map(surroundings::row)
        .toList();
  }

  @Override
  public List<CaseListItem> latestOf(Style style, int limit) {
    return cases.stream()
        .filter(listed -> listed.judgement().style() == style)
        .sorted(Comparator.comparing((FeedbackCase listed) -> listed.id().value()).reversed())
        .limit(limit)
        .map(surroundings::row)
        .toList();
  }

  @Override
  public List<CaseListItem> latestOf(AuthorId author, int limit) {
    return cases.stream()
        .filter(listed -> listed.key().author().equals(author))
        .sorted(Comparator.comparing((FeedbackCase listed) -> listed.id().value()).reversed())
        .limit(limit)
        .map(surroundings::row)
        .toList();
  }

  @Override
  public List<CaseId> sealed(Optional<CaseId> after, int limit) {
    Comparator<CaseId> byId = Comparator.comparing(CaseId::toString);
    return cases.stream()
        .map(listed -> listed.id())
        .filter(id ->
            events.find(id).orElse(List.of()).stream()
                .anyMatch(ConductEvent.EvidenceSealed.class::isInstance))
        .filter(id -> after.filter(last -> byId.compare(id, last) <= 0).isEmpty())
        .sorted(byId)
        .limit(limit)
        .toList();
  }

  @Override
  public List<Entry> of(CaseId id, int after, int limit) {
    List<CaseEvent> all = events.find(id).orElse(List.of());
    return IntStream.range(Math.min(after, all.size()), all.size())
        .limit(limit)
        .mapToObj(place -> new Entry(place + 1, all.get(place)))
        .toList();
  }

  @Override
  public Page<CaseListItem> list(CaseFilter filter, Optional<String> after, int limit) {
    Comparator<Place> order = filter.endedOnly() ? LATEST_FIRST : WHAT_BREACHES_FIRST;
    Optional<Place> last = after.map(Place::read);
    List<FeedbackCase> behind =
        cases.stream()
            .filter(listed -> passes(filter, listed))
            .filter(listed ->
                last.filter(place -> order.compare(Place.of(filter, listed), place) <= 0).isEmpty())
            .sorted(Comparator.comparing(listed -> Place.of(filter, listed), order))
            .limit(limit + 1L)
            .toList();
    List<FeedbackCase> page = behind.subList(0, Math.min(limit, behind.size()));
    return new Page<>(
        page.stream().map(surroundings::row).toList(),
        behind.size() > limit
            ? Optional.of(Place.of(filter, page.getLast()).toString())
            : Optional.empty());
  }

  /** Where a case stands in a list; it stays a place when the case has left the list. */
  private record Place(Instant at, UUID id) {
    static Place of(CaseFilter filter, FeedbackCase listed) {
      return new Place(
          filter.endedOnly() ? listed.changedAt() : listed.place().order().orElse(Instant.MAX),
          listed.id().value());
    }

    static Place read(String cursor) {
      String[] parts = cursor.split("_", -1);
      if (parts.length != 2) {
        throw new UnreadableCursor();
      }
      return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
    }

    @Override
    public String toString() {
      return at + "_" + id;
    }
  }

  @Override
  public List<CaseListItem> rows(List<CaseId> ids) {
    return ids.stream()
        .distinct()
        .flatMap(id -> cases.find(id).stream())
        .map(surroundings::row)
        .toList();
  }

  @Override
  public List<CaseListItem> latestOf(Collection<CaseKey> keys) {
    return lockLatest(keys).values().stream().map(surroundings::row).toList();
  }

  @Override
  public Map<InboxView, Integer> counts(Optional<MemberId> member, Instant now) {
    Map<InboxView, Integer> counts = new EnumMap<>(InboxView.class);
    for (InboxView view : InboxView.values()) {
      counts.put(view, CaseFilter.of(view, member, now).map(this::count).orElse(0));
    }
    return counts;
  }

  private int count(CaseFilter filter) {
    return (int)
        cases.stream().filter(listed -> passes(filter, listed)).limit(COUNTED_UP_TO).count();
  }

  private boolean passes(CaseFilter filter, FeedbackCase listed) {
    return (filter.statuses().isEmpty() || filter.statuses().contains(listed.status()))
        && (filter.styles().isEmpty() || filter.styles().contains(listed.judgement().style()))
        && (filter.owner().isEmpty() || filter.owner().equals(listed.hold().owner()))
        && (!filter.unowned() || listed.hold().owner().isEmpty())
        && (!filter.undecided() || listed.judgement().undecided())
        && (!filter.chased() || listed.isChased())
        && (!filter.unsolvedInTime() || isUnsolved(listed))
        && filter.language().stream().allMatch(listed.judgement().language()::equals)
        && filter.dueBefore().stream().allMatch(moment -> isDueBefore(listed, moment))
        && filter.channel().stream().allMatch(surroundings.channelOf(listed)::equals)
        && filter.watch().stream().allMatch(handle -> surroundings.isHit(listed, handle))
        && filter.text().stream().allMatch(words -> surroundings.says(listed, words));
  }

  private static boolean isUnsolved(FeedbackCase listed) {
    return listed.duty().resolution().missed() && !listed.duty().resolution().stopped();
  }

  private static boolean isDueBefore(FeedbackCase listed, Instant moment) {
    return listed.nextDue().filter(due -> due.isBefore(moment)).isPresent();
  }
}
