package org.vastine.domain.reply;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;

/**
 * How heated the words on both sides are, in half steps of the policy's {@code heatedCoolDown}: a
 * finding that stops is two of them, one that warns is one, capitals or marks in a row are one; a
 * displeased customer is one, an attack two (R14).
 */
final class Heat {

  /** What shows that the writer is angry rather than mistaken. */
  private static final Set<FindingKind> KINDS =
      EnumSet.of(
          FindingKind.PROFANE_INSULTING,
          FindingKind.SARCASTIC,
          FindingKind.BLAMES_CUSTOMER,
          FindingKind.ARGUES_WITH_TROLL,
          FindingKind.VICTIM_PLAYING,
          FindingKind.DEFENSIVE);

  private static final Pattern LOUD_WORD = Pattern.compile("(?<!\\p{L})\\p{Lu}{4,30}(?!\\p{L})");
  private static final Pattern LOUD_MARKS = Pattern.compile("[!?]{2}");
  private static final int LOUD_WORDS = 3;

  private Heat() {}

  /** The heat of the draft, 0 for calm. */
  static int of(String draft, List<Finding> findings) {
    int found =
        findings.stream()
            .filter(finding -> KINDS.contains(finding.kind()))
            .mapToInt(finding -> points(finding.severity()))
            .sum();
    return found + (isLoud(draft) ? 1 : 0);
  }

  private static int points(Severity severity) {
    return switch (severity) {
      case STOP -> 2;
      case WARN -> 1;
      case HINT -> 0;
    };
  }

  private static boolean isLoud(String draft) {
    return LOUD_MARKS.matcher(draft).find()
        || LOUD_WORD.matcher(draft).results().limit(LOUD_WORDS).count() == LOUD_WORDS;
  }

  /** The wait that follows; a calm draft where the plan asks for none has none. */
  static CoolDown coolDown(int draft, GuardContext context, ResponsePolicy policy) {
    Duration plan = policy.playbookFor(context.playbook(), context.style()).coolDown();
    if (context.facesAbuse()) {
      Duration hostile = policy.playbookFor(Style.HOSTILE).coolDown();
      plan = plan.compareTo(hostile) >= 0 ? plan : hostile;
    }
    boolean waits = draft > 0 || plan.isPositive();
    Duration step = policy.guard().heatedCoolDown().dividedBy(2);
    return waits
        ? new CoolDown(
            plan,
            step.multipliedBy(ofMention(context)),
            step.multipliedBy(draft),
            policy.guard().longestCoolDown())
        : CoolDown.NONE;
  }

  private static int ofMention(GuardContext context) {
    if (context.facesAbuse()) {
      return 2;
    }
    return context.sentiment() == Sentiment.NEGATIVE ? 1 : 0;
  }
}
