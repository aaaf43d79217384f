package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
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
  }

  /** Refuses null. */
  public Listener {
    requireNonNull(settings, "settings is null");
  }

  /**
   * Whom of these an occasion is told to now, each once, with the outlets of all rules that hold.
   */
  public static List<Told> told(
      List<Listener> listeners, Occasion occasion, AlertedCase about, Instant now) {
    return listeners.stream()
        .flatMap(listener -> listener.told(occasion, about, now).stream())
        .toList();
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
    if (holding.isEmpty()) {
      return Optional.empty();
    }
    EnumSet<OutletKind> outlets = EnumSet.noneOf(OutletKind.class);
    holding.forEach(rule -> outlets.addAll(rule.outlets()));
    return Optional.of(new Told(member, outlets, settings.tellableFrom(occasion.kind(), now)));
  }

  private boolean holds(AlertRule rule, Occasion occasion, AlertedCase about) {
    MemberId member = settings.member();
    boolean concerned = occasion.concerns().filter(member::equals).isPresent();
    boolean opening = occasion.publishedAt().isPresent() && about.single();
    return rule.tellsOf(occasion.kind(), opening)
        && rule.fits(about)
        && (concerned || rule.scope().covers(member, about.owner()));
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
