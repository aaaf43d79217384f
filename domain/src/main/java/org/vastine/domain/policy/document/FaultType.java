package org.vastine.domain.policy.document;

import java.util.Locale;
import org.vastine.domain.kernel.Labelled;

/** What can be wrong in a policy's document. */
public enum FaultType implements Labelled {
  /** There is no field of this name. */
  UNKNOWN_FIELD,
  /** It must be there. */
  MISSING,
  /** Another sort of value belongs here: {@code expected}. */
  WRONG_SORT,
  /** None of the values that are {@code allowed}. */
  UNKNOWN_VALUE,
  /** Not within {@code least} and {@code most}. */
  OUT_OF_RANGE,
  /** Empty, blank or too long. */
  NOT_A_NAME,
  /** Blank, of more than {@code most} characters, or with characters that cannot be shown. */
  NOT_WORDS,
  /** More than {@code most}. */
  TOO_MANY,
  /** No duration such as {@code PT15M}. */
  NOT_A_DURATION,
  /** No time zone such as {@code Europe/Helsinki}. */
  NOT_A_ZONE,
  /** No date such as {@code 2026-12-24}. */
  NOT_A_DATE,
  /** No shift such as {@code 08:00-12:00}. */
  NOT_A_SHIFT,
  /** The shift overlaps {@code other}. */
  SHIFTS_OVERLAP,
  /** No day of the week has hours. */
  NEVER_OPEN,
  /** There is no calendar of this name, but those that are {@code allowed}. */
  UNKNOWN_CALENDAR,
  /**
   * No playbook's targets are counted in it, and it is not the one that goes where none is named.
   */
  UNUSED_CALENDAR,
  /** It and {@code other} rule each other out. */
  RULED_OUT,
  /** It stands there already. */
  TWICE,
  /** It is due before the first reply. */
  BEFORE_FIRST_REPLY,
  /** It is due after the solution, which comes within {@code most}. */
  UPDATE_AFTER_SOLUTION,
  /** The cool-down lasts until the first reply is due, after {@code most}, or longer. */
  COOL_DOWN_TOO_LONG,
  /** Only private cases come here, and they have no public thread. */
  NOTHING_PUBLIC,
  /** The community window is longer than {@code most}. */
  WINDOW_TOO_LONG,
  /** Urgent and abusive mentions are never left to the community: {@code style}. */
  WINDOW_NEVER_FOR_STYLE,
  /** What is never answered has neither a window nor steps that reply. */
  NEVER_ANSWERED,
  /** No template of this name is offered, in any language. */
  UNKNOWN_TEMPLATE,
  /** There is no playbook of this name. */
  UNKNOWN_PLAYBOOK,
  /** It is a rule's name: rules lead to playbooks, so that nothing goes round in circles. */
  LEADS_TO_RULE,
  /** No style and no rule leads to it. */
  UNUSED_PLAYBOOK,
  /** No case ever comes to this rule: {@code rules} before it take them all. */
  UNREACHABLE_RULE,
  /** It answers who speaks for many sooner, or less bindingly, than everybody (R12). */
  INFLUENCE_AS_WORTH,
  /** No number lies in it. */
  EMPTY_RANGE,
  /** Nobody with less than {@code least} may send in spite of such a finding. */
  OVERRIDING_TOO_FREE,
  /** Such a finding always stops. */
  ALWAYS_STOPS,
  /** Irony does not stop a reply, and nobody answers for it by name. */
  IRONY_WITHOUT_OWNER;

  /** Its message key, for example {@code policy.unknown-field}. */
  public String code() {
    return "policy." + name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
