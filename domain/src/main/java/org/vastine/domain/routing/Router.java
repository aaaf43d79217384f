package org.vastine.domain.routing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;

/**
 * Decides who gets a case (R12): of those on duty who are there, fit and have room, the one who had
 * the author before, or else the one with the most room; failing that anybody on duty, then the
 * leads, then whoever is left. A member whom the case is about gets it only where there is nobody
 * else at all; of words that attack people, whoever met enough of them lately comes last (R32). The
 * same question always has the same answer.
 */
public final class Router {

  /** The smallest part of the capacity in use; the ids keep the order the same at each look. */
  private static final Comparator<Considered> BY_ROOM =
      Comparator.<Considered>comparingDouble(one -> (double) one.load() / one.capacity())
          .thenComparingInt(Considered::load)
          .thenComparing(one -> one.member().value());

  private final Crew crew;
  private final RoutedCase about;
  private final Map<MemberId, Post> posts = new LinkedHashMap<>();
  private final List<Considered> passedOver = new ArrayList<>();

  private Router(Crew crew, RoutedCase about) {
    this.crew = crew;
    this.about = about;
  }

  /** Somebody who is there and does the duty of the entry, their own or another's. */
  private record Post(MemberId member, OnRoster entry, Optional<MemberId> standsInFor) {}

  /** The decision; empty only where nobody at all can have cases. */
  public static Optional<Routing> decide(Crew crew, RoutedCase about) {
    return new Router(crew, about).decide();
  }

  /**
   * Which skill for this case nobody on duty has; empty where somebody has each, and where nobody
   * is on duty at all.
   */
  public static Optional<MissingSkill> missing(Crew crew, RoutedCase about) {
    List<Skills> onDuty = crew.onDuty();
    return onDuty.isEmpty() ? Optional.empty() : MissingSkill.of(about, onDuty);
  }

  private Optional<Routing> decide() {
    for (OnRoster entry : crew.roster().members()) {
      man(entry);
    }
    List<Considered> onDuty = posts.values().stream().map(this::considered).toList();
    Optional<Routing> routed =
        fitting(onDuty).or(() -> anybodyOnDuty(onDuty)).or(this::lead).or(this::lastResort);
    return routed.map(decision -> explained(decision, onDuty));
  }

  /** Finds who does the duty of an entry now. One's own shift goes before another's. */
  private void man(OnRoster entry) {
    MemberId member = entry.member();
    if (!crew.works(member)) {
      return;
    }
    if (!entry.hours().isOpen(crew.now())) {
      passOver(entry, Verdict.OFF_DUTY);
    } else if (crew.isAway(member)) {
      passOver(entry, Verdict.AWAY);
      crew.standInFor(member).ifPresent(standIn -> stepIn(standIn, entry));
    } else {
      posts.put(member, new Post(member, entry, Optional.empty()));
    }
  }

  /** A stand-in answers what they know, where they are on the roster themselves. */
  private void stepIn(MemberId standIn, OnRoster entry) {
    OnRoster own = crew.roster().of(standIn).orElse(entry);
    posts.putIfAbsent(standIn, new Post(standIn, own, Optional.of(entry.member())));
  }

  private void passOver(OnRoster entry, Verdict verdict) {
    passedOver.add(
        new Considered(
            entry.member(),
            verdict,
            crew.load(entry.member()),
            entry.capacity(),
            Optional.empty()));
  }

  private Considered considered(Post post) {
    return new Considered(
        post.member(),
        verdict(post),
        crew.load(post.member()),
        post.entry().capacity(),
        post.standsInFor());
  }

  private Verdict verdict(Post post) {
    Skills skills = post.entry().skills();
    if (about.concerned().contains(post.member())) {
      return Verdict.CONCERNED;
    }
    if (!skills.speaks(about.language())) {
      return Verdict.LACKS_LANGUAGE;
    }
    if (!skills.answersOn(about.channel())) {
      return Verdict.LACKS_CHANNEL;
    }
    if (!skills.knows(about.subject())) {
      return Verdict.LACKS_SUBJECT;
    }
    if (isSpared(post.member())) {
      return Verdict.MET_ENOUGH;
    }
    boolean hasRoom = crew.load(post.member()) < post.entry().capacity() || about.isPressing();
    return hasRoom ? Verdict.FITS : Verdict.FULL;
  }

  private boolean isSpared(MemberId member) {
    return about.style().isAbusive() && crew.isStrained(member);
  }

  private Optional<Routing> fitting(List<Considered> onDuty) {
    List<Considered> fitting =
        onDuty.stream().filter(one -> one.verdict() == Verdict.FITS).toList();
    return fitting.stream()
        .filter(one -> about.former().filter(one.member()::equals).isPresent())
        .findFirst()
        .map(one -> routed(one.member(), AssignGround.CONTINUITY))
        .or(() ->
            fitting.stream()
                .min(BY_ROOM)
                .map(one ->
                    routed(
                        one.member(),
                        one.standsInFor().isPresent()
                            ? AssignGround.STAND_IN
                            : AssignGround.SKILL)));
  }

  /**
   * Who cannot answer in the language comes late, since they would have to ask somebody else
   * anyway; last of all comes who is to be spared.
   */
  private Optional<Routing> anybodyOnDuty(List<Considered> onDuty) {
    return onDuty.stream()
        .filter(one -> one.verdict() != Verdict.CONCERNED)
        .min(
            Comparator.<Considered, Boolean>comparing(one -> isSpared(one.member()))
                .thenComparing(one -> one.verdict() == Verdict.LACKS_LANGUAGE)
                .thenComparing(BY_ROOM))
        .map(one -> routed(one.member(), AssignGround.ON_DUTY));
  }

  private Optional<Routing> lead() {
    return leastLoaded(crew.leads(), lead -> !isConcerned(lead) && !crew.isAway(lead))
        .or(() -> leastLoaded(leadsStandIns(), standIn -> !isConcerned(standIn)))
        .map(member -> routed(member, AssignGround.LEAD));
  }

  private List<MemberId> leadsStandIns() {
    return crew.leads().stream().flatMap(lead -> crew.standInFor(lead).stream()).toList();
  }

  private Optional<Routing> lastResort() {
    List<MemberId> all = crew.members().stream().map(Member::id).toList();
    return leastLoaded(all, member -> !isConcerned(member) && !crew.isAway(member))
        .or(() -> leastLoaded(all, member -> !isConcerned(member)))
        .or(() -> leastLoaded(crew.leads(), _ -> true))
        .or(() -> leastLoaded(all, _ -> true))
        .map(member -> routed(member, AssignGround.LAST_RESORT));
  }

  private Optional<MemberId> leastLoaded(List<MemberId> some, Predicate<MemberId> fit) {
    return some.stream()
        .filter(fit)
        .min(
            Comparator.comparing(this::isSpared)
                .thenComparingInt(crew::load)
                .thenComparing(MemberId::value));
  }

  private boolean isConcerned(MemberId member) {
    return about.concerned().contains(member);
  }

  private static Routing routed(MemberId to, AssignGround ground) {
    return new Routing(to, ground, List.of());
  }

  private Routing explained(Routing decision, List<Considered> onDuty) {
    List<Considered> all = new ArrayList<>();
    onDuty.forEach(one -> all.add(one.member().equals(decision.to()) ? one.chosen() : one));
    all.addAll(passedOver);
    if (all.stream().noneMatch(one -> one.verdict() == Verdict.CHOSEN)) {
      all.add(
          new Considered(
              decision.to(),
              Verdict.CHOSEN,
              crew.load(decision.to()),
              crew.roster().of(decision.to()).map(OnRoster::capacity).orElse(0),
              Optional.empty()));
      all.removeIf(one -> one.member().equals(decision.to()) && one.verdict() != Verdict.CHOSEN);
    }
    return new Routing(decision.to(), decision.ground(), all);
  }
}
