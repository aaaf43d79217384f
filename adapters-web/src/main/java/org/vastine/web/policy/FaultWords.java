package org.vastine.web.policy;

import org.vastine.domain.policy.document.Fault;

/** The API's sentence for each fault: what would be right. */
final class FaultWords {
  private FaultWords() {}

  static String of(Fault fault) {
    String words = pattern(fault);
    for (var fact : fault.facts().entrySet()) {
      words = words.replace("{" + fact.getKey() + "}", fact.getValue());
    }
    return words;
  }

  private static String pattern(Fault fault) {
    return switch (fault.kind()) {
      case UNKNOWN_FIELD -> "There is no field of this name here; there are: {allowed}.";
      case MISSING -> "This is needed.";
      case WRONG_SORT -> "A {expected} belongs here.";
      case UNKNOWN_VALUE -> "None of the values that are known: {allowed}.";
      case OUT_OF_RANGE -> "Not between {least} and {most}.";
      case NOT_A_NAME ->
          "No name: a policy's has 1 to 100 characters; a playbook's, a rule's and a calendar's up to 40"
              + " lower-case letters, digits, hyphens and underscores, a letter first.";
      case NOT_WORDS ->
          "Words of 1 to {most} characters belong here, without characters that cannot be shown.";
      case TOO_MANY -> "There are more than {most}.";
      case NOT_A_DURATION -> "No duration in ISO 8601, such as PT15M, PT2H or P1D.";
      case NOT_A_ZONE -> "No time zone, such as Europe/Helsinki.";
      case NOT_A_DATE -> "No date, such as 2026-12-24.";
      case NOT_A_SHIFT ->
          "No shift, such as 08:00-12:00 or 18:00-24:00; one over midnight is written as two.";
      case SHIFTS_OVERLAP -> "It overlaps the shift {other}.";
      case NEVER_OPEN -> "At least one day of the week needs hours, or no deadline ever comes.";
      case UNKNOWN_CALENDAR -> "There is no calendar of this name; there are: {allowed}.";
      case UNUSED_CALENDAR ->
          "No playbook's targets are counted in this calendar, and it is not the default one.";
      case RULED_OUT -> "This and {other} rule each other out: leave one of them out.";
      case TWICE -> "This stands here already.";
      case BEFORE_FIRST_REPLY -> "A solution is not due before the first reply.";
      case UPDATE_AFTER_SOLUTION ->
          "An update is due after the solution, which comes within {most}: it would never be sent.";
      case COOL_DOWN_TOO_LONG ->
          "A draft would wait until the first reply is due, which is within {most}.";
      case NOTHING_PUBLIC ->
          "Only private cases come to this playbook, and they have no public thread to go back to.";
      case WINDOW_TOO_LONG ->
          "The community window is longer than {most}, the chosen part of the time for the first"
              + " reply.";
      case WINDOW_NEVER_FOR_STYLE ->
          "Mentions of the style {style} are never left to the community, and this playbook has a"
              + " community window.";
      case NEVER_ANSWERED ->
          "What is never answered has neither a community window nor a step that replies.";
      case UNKNOWN_TEMPLATE ->
          "No template of this name is offered, in any language: mend the name, or add the template.";
      case UNKNOWN_PLAYBOOK -> "There is no playbook of this name.";
      case LEADS_TO_RULE ->
          "This is the name of a rule. A rule leads to a playbook, so that none goes round in circles.";
      case UNUSED_PLAYBOOK -> "No style and no rule leads to this playbook.";
      case UNREACHABLE_RULE -> "No case ever comes to this rule: taken by {rules}.";
      case INFLUENCE_AS_WORTH ->
          "Who speaks for many is answered as everybody is: this playbook answers sooner, or less"
              + " bindingly, than those of the styles that the rule is about.";
      case EMPTY_RANGE -> "No number lies in this range.";
      case OVERRIDING_TOO_FREE -> "The freest that such a finding allows is {least}.";
      case ALWAYS_STOPS -> "Such a finding always stops.";
      case IRONY_WITHOUT_OWNER ->
          "Irony would not stop a reply: name who answers for it here, or let it stop.";
    };
  }
}
