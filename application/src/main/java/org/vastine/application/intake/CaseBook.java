package org.vastine.application.intake;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.CaseChange;
import org.vastine.domain.doxxing.Doxxing;
import org.vastine.domain.feedbackcase.AuthorHistory;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseExposure;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseIntake;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.CaseRelay;
import org.vastine.domain.feedbackcase.CaseTriage;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.ThreadHeat;
import org.vastine.domain.feedbackcase.WorkspaceFacts;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;

/** The cases that one pass of intake touches, with the events that it adds to them. */
final class CaseBook {

  private final ResponsePolicy policy;
  private final Map<ChannelAccountId, ChannelKind> accounts;
  private final Instant now;
  private final Map<CaseKey, FeedbackCase> current;
  private final Map<ThreadId, Integer> complaints;
  private final Map<MentionId, PrivateWays.Home> homes;
  private final WorkspaceFacts told;
  private final Map<CaseId, List<CaseEvent>> events = new LinkedHashMap<>();
  private final Map<CaseId, FeedbackCase> changed = new HashMap<>();
  private final Map<AuthorId, List<AuthorHistory.PastCase>> begun = new HashMap<>();

  /**
   * By what the cases of a pass are decided.
   *
   * @param policy the active one
   * @param accounts the kinds of the channel accounts that mentions came through
   * @param now this moment
   */
  record Deciding(
      ResponsePolicy policy, Map<ChannelAccountId, ChannelKind> accounts, Instant now) {}

  CaseBook(
      Deciding deciding,
      Map<CaseKey, FeedbackCase> current,
      Map<ThreadId, Integer> complaints,
      Map<MentionId, PrivateWays.Home> homes,
      WorkspaceFacts told) {
    this.policy = deciding.policy();
    this.accounts = deciding.accounts();
    this.now = deciding.now();
    this.current = new HashMap<>(current);
    this.complaints = new HashMap<>(complaints);
    this.homes = Map.copyOf(homes);
    this.told = told;
  }

  static CaseKey key(Mention mention) {
    return new CaseKey(mention.author(), mention.thread());
  }

  /**
   * A new mention opens a case under this id, or goes on with the one of its key, or with the one
   * that it belongs to in private. Gives the case's id.
   */
  CaseId add(Mention mention, Assessment assessment, CaseId ifNew) {
    Optional<PrivateWays.Door> door =
        Optional.ofNullable(homes.get(mention.id())).flatMap(PrivateWays.Home::alias);
    Optional<FeedbackCase> home = atHome(mention);
    if (home.isEmpty()) {
      return addOwn(mention, assessment, ifNew);
    }
    FeedbackCase talkedOf = home.get();
    if (door.isEmpty() || takesPart(talkedOf, mention)) {
      judge(
          record(talkedOf, CaseRelay.join(talkedOf, mention, door.map(PrivateWays.Door::id), now)),
          mention,
          assessment);
      return talkedOf.id();
    }
    CaseId apart = addOwn(mention, assessment, ifNew);
    record(talkedOf, CaseRelay.stranger(talkedOf, mention, door.get().id(), apart, now));
    record(after(apart), CaseRelay.apart(talkedOf.id(), mention, now));
    return apart;
  }

  private static boolean takesPart(FeedbackCase talkedOf, Mention mention) {
    return talkedOf.key().author().equals(mention.author())
        || talkedOf.handOff().talk().admits(mention.author());
  }

  /** The case that something in private belongs to, when it still goes on. */
  private Optional<FeedbackCase> atHome(Mention mention) {
    return Optional.ofNullable(homes.get(mention.id()))
        .flatMap(home ->
            Optional.ofNullable(current.get(home.key()))
                .filter(found ->
                    home.alias().filter(door -> !door.caseId().equals(found.id())).isEmpty()))
        .filter(this::goesOn);
  }

  private Optional<FeedbackCase> of(Mention mention) {
    return atHome(mention).or(() -> Optional.ofNullable(current.get(key(mention))));
  }

  private CaseId addOwn(Mention mention, Assessment assessment, CaseId ifNew) {
    FeedbackCase going = continued(mention).orElse(null);
    FeedbackCase feedbackCase =
        going == null ? began(mention, ifNew) : record(going, CaseIntake.join(going, mention, now));
    judge(feedbackCase, mention, assessment);
    return feedbackCase.id();
  }

  /** The words of a mention changed; the latest one is judged anew. */
  void edit(Mention mention, Assessment assessment, List<Doxxing.Found> exposed) {
    Optional<FeedbackCase> edited =
        of(mention).map(found -> record(found, List.of(CaseIntake.edit(mention, now))));
    edited
        .filter(one -> one.talk().latest().equals(mention.id()))
        .ifPresent(one -> judge(one, mention, assessment));
    edited.ifPresent(one -> expose(one.id(), mention, exposed));
  }

  /** A mention tells private details of members (R32); costs nothing where it does not. */
  void expose(CaseId id, Mention mention, List<Doxxing.Found> exposed) {
    if (!exposed.isEmpty()) {
      FeedbackCase one = after(id);
      record(one, CaseExposure.seen(one, mention.id(), exposed, now));
    }
  }

  /** A mention was removed on its platform. */
  void delete(Mention mention) {
    of(mention).ifPresent(found -> record(found, List.of(CaseIntake.delete(mention, now))));
  }

  /**
   * Somebody else complained in these threads: what is parked there for the community is ours again
   * where that is more than its window bears (R10).
   */
  void endCommunity(Collection<FeedbackCase> parked, Collection<Mention> complaining) {
    for (FeedbackCase waiting : parked) {
      FeedbackCase feedbackCase = changed.getOrDefault(waiting.id(), waiting);
      boolean other =
          complaining.stream()
              .anyMatch(mention ->
                  mention.thread().equals(feedbackCase.key().thread())
                      && !mention.author().equals(feedbackCase.key().author()));
      if (other) {
        record(
            feedbackCase,
            CaseIntake.communityDisturbed(
                feedbackCase,
                complaintsOfOthers(feedbackCase, feedbackCase.key().thread()),
                policy,
                now));
      }
    }
  }

  /** Those of these threads with so many complaints or more. */
  Set<ThreadId> complainedOf(Collection<ThreadId> threads, int least) {
    return threads.stream()
        .filter(thread -> complaints.getOrDefault(thread, 0) >= least)
        .collect(Collectors.toSet());
  }

  /**
   * These threads are heated: what waits in them, and what this pass began there, stands higher in
   * the inbox (R12).
   */
  void heat(Set<ThreadId> threads, Collection<FeedbackCase> cooler) {
    Map<CaseId, FeedbackCase> waiting = new LinkedHashMap<>();
    cooler.forEach(one -> waiting.put(one.id(), one));
    List.copyOf(changed.values()).stream()
        .filter(one -> threads.contains(one.key().thread()))
        .forEach(one -> waiting.put(one.id(), one));
    for (FeedbackCase one : waiting.values()) {
      boolean own = one.judgement().sentiment() == Sentiment.NEGATIVE;
      int others = complaints.getOrDefault(one.key().thread(), 0) - (own ? 1 : 0);
      record(one, ThreadHeat.noticed(one, others, now));
    }
  }

  List<CaseChange> changes() {
    return events.entrySet().stream()
        .map(entry -> new CaseChange(after(entry.getKey()), entry.getValue()))
        .toList();
  }

  Stream<CaseId> touched() {
    return events.keySet().stream();
  }

  private FeedbackCase after(CaseId id) {
    FeedbackCase feedbackCase = changed.get(id);
    if (feedbackCase == null) {
      throw new IllegalStateException("case " + id + " has events and no state");
    }
    return feedbackCase;
  }

  /**
   * An ended case is continued for a limited time only; after that the same author begins a new
   * one.
   */
  private Optional<FeedbackCase> continued(Mention mention) {
    return Optional.ofNullable(current.get(key(mention))).filter(this::goesOn);
  }

  private boolean goesOn(FeedbackCase feedbackCase) {
    return !feedbackCase.isEnded()
        || feedbackCase.changedAt().plus(policy.work().continuation()).isAfter(now);
  }

  private FeedbackCase began(Mention mention, CaseId id) {
    CaseEvent.Opened opened = CaseIntake.open(mention, now);
    begun
        .computeIfAbsent(mention.author(), _ -> new ArrayList<>())
        .add(new AuthorHistory.PastCase(id, Optional.empty(), now));
    FeedbackCase feedbackCase = FeedbackCase.fold(id, List.of(opened));
    return remember(feedbackCase, List.of(opened));
  }

  private void judge(FeedbackCase feedbackCase, Mention mention, Assessment assessment) {
    CaseTriage triage =
        new CaseTriage(
            policy,
            complaintsOfOthers(feedbackCase, mention.thread()),
            Optional.ofNullable(accounts.get(mention.account())),
            Optional.of(mention.item().kind()),
            toldOf(feedbackCase),
            now);
    FeedbackCase after =
        record(feedbackCase, triage.judged(feedbackCase, mention.id(), assessment));
    int more = (isComplaint(after) ? 1 : 0) - (isComplaint(feedbackCase) ? 1 : 0);
    complaints.merge(after.key().thread(), more, Integer::sum);
  }

  /** With the other cases of the same author that this pass began. */
  private WorkspaceFacts toldOf(FeedbackCase feedbackCase) {
    AuthorId author = feedbackCase.key().author();
    List<AuthorHistory.PastCase> more =
        begun.getOrDefault(author, List.of()).stream()
            .filter(one -> !one.id().equals(feedbackCase.id()))
            .toList();
    return more.isEmpty() ? told : told.with(author, more);
  }

  /** Its own complaint is among those that are counted. */
  private int complaintsOfOthers(FeedbackCase feedbackCase, ThreadId thread) {
    boolean own = isComplaint(feedbackCase) && feedbackCase.key().thread().equals(thread);
    return Math.max(0, complaints.getOrDefault(thread, 0) - (own ? 1 : 0));
  }

  private static boolean isComplaint(FeedbackCase feedbackCase) {
    return feedbackCase.judgement().sentiment() == Sentiment.NEGATIVE;
  }

  private FeedbackCase record(FeedbackCase before, List<CaseEvent> added) {
    return added.isEmpty() ? before : remember(before.applyAll(added), added);
  }

  private FeedbackCase remember(FeedbackCase after, List<CaseEvent> added) {
    events.computeIfAbsent(after.id(), _ -> new ArrayList<>()).addAll(added);
    changed.put(after.id(), after);
    current.put(after.key(), after);
    return after;
  }
}
