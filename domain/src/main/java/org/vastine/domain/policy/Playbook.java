package org.vastine.domain.policy;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.vastine.domain.triage.Style;

/**
 * How feedback of one style, or of the cases that a rule picks out, is met (R6).
 *
 * @param name what the styles and rules that lead to it call it
 * @param obligation how binding it is to answer
 * @param targets how soon
 * @param communityWindow the time in which the community may answer first, where the style allows
 *     it
 * @param coolDown how long a draft waits before it can be sent (R14); zero for none; a second
 *     member's approval ends it
 * @param approval which replies another member approves
 * @param steps what is to be done, in this order
 * @param mostReplies after how many replies in public we say nothing further there, unless who
 *     leads does; empty for no limit
 * @param templates names of templates whose words are proposed first, in this order
 */
public record Playbook(
    String name,
    Obligation obligation,
    Targets targets,
    Optional<CommunityWindow> communityWindow,
    Duration coolDown,
    ApprovalRule approval,
    List<PlaybookStep> steps,
    OptionalInt mostReplies,
    List<String> templates) {

  /** How many templates it names at most. */
  public static final int MOST_TEMPLATES = 10;

  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9_-]{0,39}");
  private static final Duration LONGEST_COOL_DOWN = Duration.ofHours(1);

  /**
   * Refuses contradictions: a window that could end with no reply in time, a step twice, an
   * impossible limit.
   */
  public Playbook {
    checkName(name);
    requireNonNull(obligation, "obligation is null");
    requireNonNull(targets, "targets is null");
    requireNonNull(approval, "approval is null");
    steps = List.copyOf(steps);
    templates = List.copyOf(templates);
    communityWindow.ifPresent(window -> checkWindow(name, obligation, targets, window));
    if (coolDown.isNegative() || coolDown.compareTo(LONGEST_COOL_DOWN) > 0) {
      throw new IllegalArgumentException(
          "the cool-down of " + name + " is not within an hour: " + coolDown);
    }
    if (new HashSet<>(steps).size() < steps.size()) {
      throw new IllegalArgumentException("the playbook " + name + " names a step twice: " + steps);
    }
    if (mostReplies.isPresent() && mostReplies.getAsInt() < 1) {
      throw new IllegalArgumentException(
          "the playbook " + name + " allows no reply: say so as obligation");
    }
  }

  /** One that names no templates. */
  public Playbook(
      String name,
      Obligation obligation,
      Targets targets,
      Optional<CommunityWindow> communityWindow,
      Duration coolDown,
      ApprovalRule approval,
      List<PlaybookStep> steps,
      OptionalInt mostReplies) {
    this(
        name,
        obligation,
        targets,
        communityWindow,
        coolDown,
        approval,
        steps,
        mostReplies,
        List.of());
  }

  /** The playbook of a style, named as it, with nothing but an obligation, targets and steps. */
  public static Playbook of(
      Style style, Obligation obligation, Targets targets, PlaybookStep... steps) {
    return new Playbook(
        style.label(),
        obligation,
        targets,
        Optional.empty(),
        Duration.ZERO,
        ApprovalRule.NO_REPLY,
        List.of(steps),
        OptionalInt.empty());
  }

  /** The same with a community window. */
  public Playbook withCommunityWindow(CommunityWindow window) {
    return new Playbook(
        name,
        obligation,
        targets,
        Optional.of(window),
        coolDown,
        approval,
        steps,
        mostReplies,
        templates);
  }

  /** The same with a cool-down. */
  public Playbook withCoolDown(Duration time) {
    return new Playbook(
        name, obligation, targets, communityWindow, time, approval, steps, mostReplies, templates);
  }

  /** The same with an approval rule. */
  public Playbook withApproval(ApprovalRule rule) {
    return new Playbook(
        name, obligation, targets, communityWindow, coolDown, rule, steps, mostReplies, templates);
  }

  /** The same, ending after so many replies. */
  public Playbook withMostReplies(int most) {
    return new Playbook(
        name,
        obligation,
        targets,
        communityWindow,
        coolDown,
        approval,
        steps,
        OptionalInt.of(most),
        templates);
  }

  /** Whether no further reply is to be sent after so many. */
  public boolean isExhaustedAfter(int replies) {
    return mostReplies.isPresent() && replies >= mostReplies.getAsInt();
  }

  /** The same under another name. */
  public Playbook named(String other) {
    return new Playbook(
        other,
        obligation,
        targets,
        communityWindow,
        coolDown,
        approval,
        steps,
        mostReplies,
        templates);
  }

  /** The same, naming these templates. */
  public Playbook withTemplates(List<String> names) {
    return new Playbook(
        name, obligation, targets, communityWindow, coolDown, approval, steps, mostReplies, names);
  }

  /** Refuses what is no name of a playbook or of a rule. */
  static void checkName(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not a name: " + name);
    }
  }

  /** Whether a playbook or a rule can be called so. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  private static void checkWindow(
      String name, Obligation obligation, Targets targets, CommunityWindow window) {
    if (obligation instanceof Obligation.Never) {
      throw new IllegalArgumentException(name + " is never answered, so that a window has no end");
    }
    if (window.length().multipliedBy(2).compareTo(targets.firstReply()) > 0) {
      throw new IllegalArgumentException(
          "the community window of "
              + name
              + " is longer than half of the time for the first reply: "
              + window.length());
    }
  }
}
