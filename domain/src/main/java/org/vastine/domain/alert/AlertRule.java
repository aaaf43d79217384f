package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import org.vastine.domain.triage.Style;

/**
 * Of what a member wants to be told, and where. All that is said has to hold; an empty set says
 * nothing.
 *
 * @param kinds what happened; at least one
 * @param scope on whose cases
 * @param styles how the case is triaged
 * @param channels where it goes on, by the names of channel kinds
 * @param languages in which language, by ISO 639 codes
 * @param outlets where the member is told besides the console
 */
public record AlertRule(
    Set<AlertKind> kinds,
    AlertScope scope,
    Set<Style> styles,
    Set<String> channels,
    Set<String> languages,
    Set<OutletKind> outlets) {

  /** Refuses a rule of nothing, and copies the sets in an order of their own. */
  public AlertRule {
    requireNonNull(scope, "scope is null");
    if (kinds.isEmpty()) {
      throw new IllegalArgumentException("a rule says what it tells of");
    }
    kinds = Collections.unmodifiableSet(EnumSet.copyOf(kinds));
    styles = sorted(Style.class, styles);
    channels = Collections.unmodifiableSet(new TreeSet<>(channels));
    languages = Collections.unmodifiableSet(new TreeSet<>(languages));
    outlets = sorted(OutletKind.class, outlets);
  }

  /** Of these things on such cases, whatever their style, channel and language. */
  public static AlertRule of(Set<AlertKind> kinds, AlertScope scope, Set<OutletKind> outlets) {
    return new AlertRule(kinds, scope, Set.of(), Set.of(), Set.of(), outlets);
  }

  /** The same for cases of these styles only. */
  public AlertRule only(Set<Style> some) {
    return new AlertRule(kinds, scope, some, channels, languages, outlets);
  }

  /**
   * Whether a case that was opened by a threat, say, is meant by a rule for new cases is told by
   * {@code opening}: it is one alert, whatever it is called.
   */
  boolean tellsOf(AlertKind kind, boolean opening) {
    return kinds.contains(kind) || (opening && kinds.contains(AlertKind.NEW_CASE));
  }

  boolean fits(AlertedCase about) {
    return fits(styles, about.style())
        && fits(channels, about.channel())
        && fits(languages, about.language().code());
  }

  private static <T> boolean fits(Set<T> wanted, T is) {
    return wanted.isEmpty() || wanted.contains(is);
  }

  private static <E extends Enum<E>> Set<E> sorted(Class<E> type, Set<E> some) {
    EnumSet<E> all = EnumSet.noneOf(type);
    all.addAll(some);
    return Collections.unmodifiableSet(all);
  }
}
