package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Style;

/**
 * What a workspace decided beforehand about meeting feedback (R5): data, so that it can be shown,
 * changed, compared and tried. A version never changes; another wording is another version.
 *
 * @param version from 1 on, counted per workspace
 * @param name what the workspace calls it
 * @param calendars when the workspace is open
 * @param playbooks by name
 * @param styles which playbook each style is met by, where no rule says otherwise
 * @param rules in order: the first whose conditions hold says which playbook applies
 * @param undecidedBelow below which confidence a style is not acted on without a member's eye
 * @param guard what the reply guard goes by
 * @param work how members work on cases
 * @param choices what was chosen where good advice disagrees
 * @param voice how replies sound, in a few sentences, for whoever proposes words
 */
public record ResponsePolicy(
    int version,
    String name,
    Calendars calendars,
    Map<String, Playbook> playbooks,
    Map<Style, String> styles,
    List<PolicyRule> rules,
    Confidence undecidedBelow,
    GuardRules guard,
    WorkRules work,
    Choices choices,
    Optional<String> voice) {

  /** How many rules a policy has at most. */
  public static final int MOST_RULES = 200;

  /** How many playbooks a policy has at most. */
  public static final int MOST_PLAYBOOKS = 100;

  /** How many characters say at most how replies sound. */
  public static final int MOST_VOICE = 2_000;

  /**
   * Copies the playbooks; refuses a style or a rule without one, and community windows beyond what
   * was chosen for them.
   */
  public ResponsePolicy {
    if (version < 1) {
      throw new IllegalArgumentException("not a version: " + version);
    }
    if (name.isBlank() || name.length() > 100) {
      throw new IllegalArgumentException("a policy has a name of at most 100 characters");
    }
    requireNonNull(calendars, "calendars is null");
    requireNonNull(undecidedBelow, "undecidedBelow is null");
    requireNonNull(guard, "guard is null");
    requireNonNull(work, "work is null");
    requireNonNull(choices, "choices is null");
    if (voice.filter(words -> words.isBlank() || words.length() > MOST_VOICE).isPresent()) {
      throw new IllegalArgumentException("a voice has 1 to " + MOST_VOICE + " characters");
    }
    playbooks = Collections.unmodifiableMap(new TreeMap<>(playbooks));
    rules = List.copyOf(rules);
    PolicyParts.check(playbooks, choices.community());
    PolicyParts.check(playbooks, calendars);
    styles = PolicyParts.complete(styles, playbooks);
    PolicyParts.check(rules, playbooks);
  }

  /** When the workspace is open where nothing names another calendar. */
  public BusinessCalendar calendar() {
    return calendars.standardOne();
  }

  /** The playbook that a style is met by where no rule says otherwise. */
  public Playbook playbookFor(Style style) {
    return playbook(requireNonNull(styles.get(style), "no playbook for the style"));
  }

  /**
   * The playbook that an earlier plan named; the one of the style where this version has none of
   * that name, or where the plan named none.
   */
  public Playbook playbookFor(Optional<String> planned, Style style) {
    return planned.map(playbooks::get).orElseGet(() -> playbookFor(style));
  }

  /** The playbook that applies to a case: that of the first rule whose conditions hold. */
  Playbook playbookFor(Ruling ruling, Style style) {
    return ruling.rule().map(rule -> playbook(rule.playbook())).orElseGet(() -> playbookFor(style));
  }

  private Playbook playbook(String called) {
    return requireNonNull(playbooks.get(called), "no such playbook");
  }

  /** What this policy decides for a case, and why. */
  public Plan planFor(CaseFacts facts) {
    return new Planning(this, facts).plan();
  }

  /**
   * The moment at which so much time has passed on the clock of a playbook: open time of its
   * calendar, or any time where it counts always.
   */
  public Instant dueAfter(Playbook playbook, Instant from, Duration time) {
    return playbook.targets().countsAlways()
        ? from.plus(time)
        : calendars.of(playbook.targets().calendar()).plus(from, time);
  }

  /** When the next update is due after one was sent, where the playbook has a target (R22). */
  public Optional<Instant> nextUpdateDue(Playbook playbook, Instant lastUpdate) {
    return playbook.targets().update().map(time -> dueAfter(playbook, lastUpdate, time));
  }

  /** The same policy as another version. */
  public ResponsePolicy withVersion(int number) {
    return new ResponsePolicy(
        number,
        name,
        calendars,
        playbooks,
        styles,
        rules,
        undecidedBelow,
        guard,
        work,
        choices,
        voice);
  }

  /** The same policy with another calendar in the place of the standard one. */
  public ResponsePolicy with(BusinessCalendar other) {
    return with(calendars.with(calendars.standard(), other));
  }

  /** The same policy with other calendars. */
  public ResponsePolicy with(Calendars other) {
    return new ResponsePolicy(
        version,
        name,
        other,
        playbooks,
        styles,
        rules,
        undecidedBelow,
        guard,
        work,
        choices,
        voice);
  }

  /** The same policy with another playbook in the place of the one of that name, or beside. */
  public ResponsePolicy with(Playbook playbook) {
    Map<String, Playbook> changed = new TreeMap<>(playbooks);
    changed.put(playbook.name(), playbook);
    return new ResponsePolicy(
        version,
        name,
        calendars,
        changed,
        styles,
        rules,
        undecidedBelow,
        guard,
        work,
        choices,
        voice);
  }

  /** The same policy with other rules. */
  public ResponsePolicy with(List<PolicyRule> others) {
    return new ResponsePolicy(
        version,
        name,
        calendars,
        playbooks,
        styles,
        others,
        undecidedBelow,
        guard,
        work,
        choices,
        voice);
  }

  /** The same policy with other rules for the guard. */
  public ResponsePolicy with(GuardRules others) {
    return new ResponsePolicy(
        version,
        name,
        calendars,
        playbooks,
        styles,
        rules,
        undecidedBelow,
        others,
        work,
        choices,
        voice);
  }

  /** The same policy with other rules of work. */
  public ResponsePolicy with(WorkRules others) {
    return new ResponsePolicy(
        version,
        name,
        calendars,
        playbooks,
        styles,
        rules,
        undecidedBelow,
        guard,
        others,
        choices,
        voice);
  }

  /** The same policy with other choices. */
  public ResponsePolicy with(Choices others) {
    return new ResponsePolicy(
        version,
        name,
        calendars,
        playbooks,
        styles,
        rules,
        undecidedBelow,
        guard,
        work,
        others,
        voice);
  }

  /** The same policy with another voice. */
  public ResponsePolicy withVoice(String other) {
    return new ResponsePolicy(
        version,
        name,
        calendars,
        playbooks,
        styles,
        rules,
        undecidedBelow,
        guard,
        work,
        choices,
        Optional.of(other));
  }
}
