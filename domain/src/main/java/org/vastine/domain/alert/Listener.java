package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.team.MemberId;

/**
 * A member with their rules, and whether they are told of an occasion.
 *
 * @param settings the member's
 */
public record Listener(AlertSettings settings) {

  /**
   * What a member is told.
   *
   * @param member who
   * @param outlets where besides the console
   * @param from when these may speak first
   */
  public record Told(MemberId member, Set<OutletKind> outlets, Instant from) {
    /** Copies the outlets. */
    public Told {
      EnumSet<OutletKind> all = EnumSet.noneOf(OutletKind.class);
      all.addAll(outlets);
      outlets = Collections.unmodifiableSet(all);
    }

    private Told inConsole() {
      return new Told(member, Set.of(), from);
    }

    private Told or(Told other) {
      EnumSet<OutletKind> both = EnumSet.noneOf(OutletKind.class);
      both.addAll(outlets);
      both.addAll(other.outlets);
      return new Told(member, both, from);
    }
  }

  /** Refuses null. */
  public Listener {
    requireNonNull(settings, "settings is null");
  }

  /**
   * Whom of these an occasion is told to now, each once, with the outlets of all rules that hold.
   * Who is away finds it in the console when they are back, and others hear instead: the stand-in
   * of all of it; without one, the leads of what is the member's own, or what nobody else who is
   * here is told.
   */
  public static List<Told> told(
      List<Listener> listeners, Occasion occasion, AlertedCase about, Attendance here) {
    List<Told> meant =
        listeners.stream()
            .flatMap(listener -> listener.told(occasion, about, here.now()).stream())
            .toList();
    boolean heard = meant.stream().anyMatch(one -> !here.isAway(one.member()));
    Map<MemberId, Told> told = new LinkedHashMap<>();
    for (Told one : meant) {
      told.put(one.member(), here.isAway(one.member()) ? one.inConsole() : one);
    }
    for (Told one : meant) {
      if (here.isAway(one.member()) && passedOn(one.member(), occasion, about, here, heard)) {
        List<MemberId> instead = here.inPlaceOf(one.member());
        listeners.stream()
            .filter(listener -> instead.contains(listener.settings.member()))
            .flatMap(listener -> listener.instead(occasion, about, here.now()).stream())
            .forEach(deputy -> told.merge(deputy.member(), deputy, Told::or));
      }
    }
    return List.copyOf(told.values());
  }

  private static boolean passedOn(
      MemberId away, Occasion occasion, AlertedCase about, Attendance here, boolean heard) {
    boolean own =
        occasion.concerns().filter(away::equals).isPresent()
            || about.owner().filter(away::equals).isPresent();
    return own || !heard || here.standInFor(away).isPresent();
  }

  /**
   * Whether a rule of anybody here tells of such a thing at all, whatever the case is like: where
   * nobody's does, the case need not be looked at.
   */
  public static boolean anybodyAsks(List<Listener> listeners, Occasion occasion) {
    boolean opening = occasion.publishedAt().isPresent();
    return listeners.stream()
        .flatMap(listener -> listener.settings.rules().stream())
        .anyMatch(rule -> rule.tellsOf(occasion.kind(), opening));
  }

  /**
   * When the first of these wants to be warned that has not been yet; empty where nobody does, or
   * the occasion is no warning.
   */
  public static Optional<Instant> nextLook(
      List<Listener> listeners, Occasion occasion, Instant now) {
    return occasion.kind() == AlertKind.DUE_SOON
        ? listeners.stream()
            .map(listener -> listener.warnsAt(occasion))
            .filter(moment -> moment.isAfter(now))
            .min(Instant::compareTo)
        : Optional.empty();
  }

  /** When anybody can first have wished to be told: at once, or the longest lead ahead. */
  public static Instant firstLook(Occasion occasion) {
    return occasion.kind() == AlertKind.DUE_SOON
        ? warnsAt(occasion, AlertSettings.LONGEST_LEAD)
        : occasion.at();
  }

  private Optional<Told> told(Occasion occasion, AlertedCase about, Instant now) {
    MemberId member = settings.member();
    boolean tooEarly = occasion.kind() == AlertKind.DUE_SOON && warnsAt(occasion).isAfter(now);
    if (tooEarly || occasion.by().filter(member::equals).isPresent()) {
      return Optional.empty();
    }
    List<AlertRule> holding =
        settings.rules().stream().filter(rule -> holds(rule, occasion, about)).toList();
    return holding.isEmpty() ? Optional.empty() : Optional.of(by(holding, occasion, now));
  }

  /**
   * In the place of somebody who is away: as if the case were the member's own, and in the console
   * whatever their rules say.
   */
  private Optional<Told> instead(Occasion occasion, AlertedCase about, Instant now) {
    if (occasion.by().filter(settings.member()::equals).isPresent()) {
      return Optional.empty();
    }
    boolean opening = occasion.publishedAt().isPresent() && about.single();
    List<AlertRule> holding =
        settings.rules().stream()
            .filter(rule -> rule.tellsOf(occasion.kind(), opening) && rule.fits(about))
            .toList();
    return Optional.of(by(holding, occasion, now));
  }

  private Told by(List<AlertRule> holding, Occasion occasion, Instant now) {
    EnumSet<OutletKind> outlets = EnumSet.noneOf(OutletKind.class);
    holding.forEach(rule -> outlets.addAll(rule.outlets()));
    return new Told(settings.member(), outlets, settings.tellableFrom(occasion.kind(), now));
  }

  private boolean holds(AlertRule rule, Occasion occasion, AlertedCase about) {
    MemberId member = settings.member();
    boolean concerned = occasion.concerns().filter(member::equals).isPresent();
    boolean opening = occasion.publishedAt().isPresent() && about.single();
    return rule.tellsOf(occasion.kind(), opening)
        && rule.fits(about)
        && (concerned || !isPersonal(rule, occasion) && rule.scope().covers(member, about));
  }

  /** What was said or given to one member is not said to the owner of the case as if to them. */
  private static boolean isPersonal(AlertRule rule, Occasion occasion) {
    return occasion.kind() == AlertKind.NAMED
        || occasion.kind() == AlertKind.YOU_EXPOSED
        || occasion.kind() == AlertKind.ASSIGNED && rule.scope() != AlertScope.ALL;
  }

  private Instant warnsAt(Occasion occasion) {
    return warnsAt(occasion, settings.lead());
  }

  /** Never before half of the time is over: a warning beside the news itself warns of nothing. */
  private static Instant warnsAt(Occasion warning, Duration lead) {
    Instant due = warning.due().orElseThrow();
    Duration half = Duration.between(warning.at(), due).dividedBy(2);
    return due.minus(half.compareTo(lead) < 0 ? half : lead);
  }
}
