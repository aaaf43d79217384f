package org.vastine.domain.alert;

import static java.util.Objects.requireNonNull;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;

/**
 * How a member wants to be told (R3).
 *
 * @param member whose settings
 * @param version how often they were changed; 0 for one who never set any
 * @param hours when mail and webhooks may speak, by the member's clock on the wall; outside of them
 *     it is quiet
 * @param breakThrough what is told at any hour, and without waiting for company
 * @param window within what time of a message further alerts wait, to come as one
 * @param lead how long before a deadline a warning comes
 * @param rules of what to tell; one that holds is enough
 */
public record AlertSettings(
    MemberId member,
    int version,
    BusinessCalendar hours,
    Set<AlertKind> breakThrough,
    Duration window,
    Duration lead,
    List<AlertRule> rules) {

  /** The longest window. */
  public static final Duration LONGEST_WINDOW = Duration.ofHours(1);

  /** The shortest and the longest lead. */
  public static final Duration SHORTEST_LEAD = Duration.ofMinutes(5);

  /** The longest lead. */
  public static final Duration LONGEST_LEAD = Duration.ofHours(2);

  /** The most rules of one member. */
  public static final int MOST_RULES = 20;

  private static final Set<AlertKind> OWN_WORK =
      EnumSet.of(
          AlertKind.THREAT,
          AlertKind.YOU_EXPOSED,
          AlertKind.URGENT,
          AlertKind.BREACHED,
          AlertKind.PROMISE_BROKEN,
          AlertKind.REPLY_NEEDS_PERSON,
          AlertKind.DUE_SOON,
          AlertKind.PROMISE_WARNED,
          AlertKind.ASSIGNED,
          AlertKind.NAMED,
          AlertKind.TASK_ENDED,
          AlertKind.FACTS_CAME,
          AlertKind.ANSWER_TO_JUDGE,
          AlertKind.CONDUCT_RECHECK,
          AlertKind.CUSTOMER_WROTE);

  /** Whoever follows a case wants to know how it goes on, and has nothing to do about it. */
  private static final Set<AlertKind> FOLLOWED =
      EnumSet.of(
          AlertKind.THREAT,
          AlertKind.URGENT,
          AlertKind.BREACHED,
          AlertKind.PROMISE_BROKEN,
          AlertKind.TASK_ENDED,
          AlertKind.FACTS_CAME,
          AlertKind.CUSTOMER_WROTE);

  private static final Set<AlertKind> PRESSING =
      EnumSet.of(
          AlertKind.THREAT, AlertKind.MEMBER_EXPOSED, AlertKind.YOU_EXPOSED, AlertKind.URGENT);

  /** Praise and what asks for nothing is found in the inbox. */
  private static final Set<Style> OWED =
      EnumSet.complementOf(EnumSet.of(Style.PRAISE, Style.NEUTRAL, Style.AD_WEARY));

  /** A question may be the community's first; where it stays ours, it is told of when due soon. */
  private static final Set<Style> COMPLAINTS =
      EnumSet.of(
          Style.URGENT,
          Style.CONSTRUCTIVE,
          Style.IRRITATED,
          Style.HOSTILE,
          Style.THREAT,
          Style.HARASSMENT);

  private static final Set<AlertKind> FOR_LEADS =
      EnumSet.of(
          AlertKind.THREAT,
          AlertKind.MEMBER_EXPOSED,
          AlertKind.URGENT,
          AlertKind.NOBODY_ON_DUTY,
          AlertKind.SKILL_MISSING);

  /** Refuses values out of bounds, and copies the rest; the same rule twice is one. */
  public AlertSettings {
    requireNonNull(member, "member is null");
    requireNonNull(hours, "hours is null");
    if (window.isNegative() || window.compareTo(LONGEST_WINDOW) > 0) {
      throw new IllegalArgumentException("a window of " + window);
    }
    if (lead.compareTo(SHORTEST_LEAD) < 0 || lead.compareTo(LONGEST_LEAD) > 0) {
      throw new IllegalArgumentException("a lead of " + lead);
    }
    EnumSet<AlertKind> through = EnumSet.noneOf(AlertKind.class);
    through.addAll(breakThrough);
    breakThrough = Collections.unmodifiableSet(through);
    rules = List.copyOf(new LinkedHashSet<>(rules));
    if (rules.size() > MOST_RULES) {
      throw new IllegalArgumentException(rules.size() + " rules");
    }
  }

  /**
   * What holds for one who never set any: one's own work, and how the cases go on that one follows,
   * in the console; of cases that nobody owns, new complaints and what is due soon; whoever leads
   * is told of everybody's threats, exposed colleagues and urgent cases, of nobody on duty and of
   * skills that nobody on duty has by every outlet, of steps against authors that wait for a second
   * person or are to be looked at again, of neglected channels, of shares at risk, and of late
   * cases without an owner; whoever approves, of drafts that wait.
   */
  public static AlertSettings usual(MemberId member, Set<Permission> permissions, ZoneId zone) {
    return usual(member, permissions, zone, true);
  }

  /**
   * The same at a moment at which the member is on duty, or is not: then new cases that nobody owns
   * are left to those who are.
   */
  public static AlertSettings usual(
      MemberId member, Set<Permission> permissions, ZoneId zone, boolean onDuty) {
    List<AlertRule> rules = new ArrayList<>();
    if (permissions.contains(Permission.WORK_CASES)) {
      rules.add(AlertRule.of(OWN_WORK, AlertScope.MINE, Set.of()));
      rules.add(AlertRule.of(FOLLOWED, AlertScope.FOLLOWED, Set.of()));
    }
    if (permissions.contains(Permission.WORK_CASES) && onDuty) {
      rules.add(unowned(AlertKind.NEW_CASE).only(COMPLAINTS));
      rules.add(unowned(AlertKind.DUE_SOON).only(OWED));
    }
    Set<AlertKind> waiting = waitingFor(permissions);
    if (!waiting.isEmpty()) {
      rules.add(AlertRule.of(waiting, AlertScope.ALL, Set.of()));
    }
    if (permissions.contains(Permission.LEAD_CASES)) {
      rules.add(AlertRule.of(FOR_LEADS, AlertScope.ALL, EnumSet.allOf(OutletKind.class)));
      rules.add(
          AlertRule.of(
              EnumSet.of(AlertKind.CHANNEL_NEGLECTED, AlertKind.SHARE_AT_RISK),
              AlertScope.ALL,
              Set.of()));
      rules.add(
          AlertRule.of(
              EnumSet.of(AlertKind.BREACHED, AlertKind.REPLY_NEEDS_PERSON),
              AlertScope.MINE_OR_UNOWNED,
              Set.of()));
    }
    return new AlertSettings(
        member,
        0,
        BusinessCalendar.alwaysOpen(zone),
        PRESSING,
        Duration.ofMinutes(5),
        Duration.ofMinutes(30),
        rules);
  }

  /** Everybody who is there hears of what nobody owns, in the console. */
  private static AlertRule unowned(AlertKind kind) {
    return AlertRule.of(Set.of(kind), AlertScope.UNOWNED, Set.of());
  }

  /** What waits for a second person that somebody with these permissions can be. */
  private static Set<AlertKind> waitingFor(Set<Permission> permissions) {
    EnumSet<AlertKind> waiting = EnumSet.noneOf(AlertKind.class);
    if (permissions.contains(Permission.APPROVE_REPLIES)) {
      waiting.add(AlertKind.APPROVAL_ASKED);
    }
    if (permissions.contains(Permission.LEAD_CASES)) {
      waiting.add(AlertKind.CONDUCT_PROPOSED);
      waiting.add(AlertKind.CONDUCT_RECHECK);
    }
    return waiting;
  }

  /** When mail and webhooks may first tell of this. */
  public Instant tellableFrom(AlertKind kind, Instant now) {
    return breakThrough.contains(kind) ? now : hours.nextOpening(now);
  }

  /** The hours of each day of the week, closed days included. */
  public Map<DayOfWeek, DayHours> week() {
    Map<DayOfWeek, DayHours> all = new EnumMap<>(DayOfWeek.class);
    for (DayOfWeek day : DayOfWeek.values()) {
      all.put(day, hours.week().getOrDefault(day, DayHours.CLOSED));
    }
    return all;
  }
}
