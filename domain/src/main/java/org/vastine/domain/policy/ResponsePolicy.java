package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/**
 * What a workspace decided beforehand about meeting feedback (R5): data, so that it can be shown,
 * changed, compared and tried. A version never changes; another wording is another version.
 *
 * @param version from 1 on, counted per workspace
 * @param name what the workspace calls it
 * @param calendar when the workspace is open
 * @param playbooks one for each style
 * @param undecidedBelow below which confidence a style is not acted on without a member's eye
 * @param guard what the reply guard goes by
 * @param work how members work on cases
 * @param choices what was chosen where good advice disagrees
 */
public record ResponsePolicy(
    int version,
    String name,
    BusinessCalendar calendar,
    Map<Style, Playbook> playbooks,
    Confidence undecidedBelow,
    GuardRules guard,
    WorkRules work,
    Choices choices) {

  /**
   * Copies the playbooks; refuses a style without one, and community windows beyond what was chosen
   * for them.
   */
  public ResponsePolicy {
    if (version < 1) {
      throw new IllegalArgumentException("not a version: " + version);
    }
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a policy has a name of at most 100 characters");
    }
    requireNonNull(calendar, "calendar is null");
    requireNonNull(undecidedBelow, "undecidedBelow is null");
    requireNonNull(guard, "guard is null");
    requireNonNull(work, "work is null");
    requireNonNull(choices, "choices is null");
    Map<Style, Playbook> copy = new EnumMap<>(Style.class);
    for (Style style : Style.values()) {
      Playbook playbook = playbooks.get(style);
      if (playbook == null || playbook.style() != style) {
        throw new IllegalArgumentException("the policy has no playbook for " + style.label());
      }
      checkWindow(playbook, choices.community());
      copy.put(style, playbook);
    }
    playbooks = Collections.unmodifiableMap(copy);
  }

  /** The playbook of a style. */
  public Playbook playbookFor(Style style) {
    Playbook playbook = playbooks.get(style);
    if (playbook == null) {
      throw new IllegalStateException("no playbook for " + style.label());
    }
    return playbook;
  }

  /** What this policy decides for a case, and why. */
  public Plan planFor(CaseFacts facts) {
    return new Planning(this, facts).plan();
  }

  /**
   * The moment at which so much time has passed on the clock of a style: open time, or any time
   * where it counts always.
   */
  public Instant dueAfter(Style style, Instant from, Duration time) {
    return playbookFor(style).targets().countsAlways()
        ? from.plus(time)
        : calendar.plus(from, time);
  }

  /** When the next update is due after one was sent, where the style has a target for it (R22). */
  public Optional<Instant> nextUpdateDue(Style style, Instant lastUpdate) {
    return playbookFor(style).targets().update().map(time -> dueAfter(style, lastUpdate, time));
  }

  /** The same policy as another version. */
  public ResponsePolicy withVersion(int number) {
    return new ResponsePolicy(
        number, name, calendar, playbooks, undecidedBelow, guard, work, choices);
  }

  /** The same policy with another calendar. */
  public ResponsePolicy with(BusinessCalendar other) {
    return new ResponsePolicy(
        version, name, other, playbooks, undecidedBelow, guard, work, choices);
  }

  /** The same policy with another playbook for one style. */
  public ResponsePolicy with(Playbook playbook) {
    Map<Style, Playbook> changed = new EnumMap<>(playbooks);
    changed.put(playbook.style(), playbook);
    return new ResponsePolicy(
        version, name, calendar, changed, undecidedBelow, guard, work, choices);
  }

  /** The same policy with other rules for the guard. */
  public ResponsePolicy with(GuardRules rules) {
    return new ResponsePolicy(
        version, name, calendar, playbooks, undecidedBelow, rules, work, choices);
  }

  /** The same policy with other rules of work. */
  public ResponsePolicy with(WorkRules rules) {
    return new ResponsePolicy(
        version, name, calendar, playbooks, undecidedBelow, guard, rules, choices);
  }

  /** The same policy with other choices. */
  public ResponsePolicy with(Choices others) {
    return new ResponsePolicy(
        version, name, calendar, playbooks, undecidedBelow, guard, work, others);
  }

  private static void checkWindow(Playbook playbook, Choices.CommunityChoice choice) {
    playbook
        .communityWindow()
        .ifPresent(window -> {
          Duration most =
              playbook
                  .targets()
                  .firstReply()
                  .multipliedBy(choice.mostPercentOfFirstReply())
                  .dividedBy(100);
          if (window.length().compareTo(most) > 0) {
            throw new IllegalArgumentException(
                "the community window of "
                    + playbook.style().label()
                    + " is longer than "
                    + choice.mostPercentOfFirstReply()
                    + " % of the time for the first reply: "
                    + window.length());
          }
        });
  }
}
