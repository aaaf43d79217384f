package org.vastine.domain.reply;

import static org.vastine.domain.policy.FindingKind.EMPTY;
import static org.vastine.domain.policy.FindingKind.MISSING_CONTACT_HANDOFF;
import static org.vastine.domain.policy.FindingKind.TOO_LONG;
import static org.vastine.domain.policy.FindingKind.UNFILLED_SLOT;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.GuardRules;

/** The rules that need no understanding of language, or only a few words of it. */
final class DraftRules {

  static final List<DraftRule> ALL =
      List.of(
          DraftRules::empty,
          DraftRules::unfilledSlots,
          DraftRules::tooLong,
          DraftRules::privateWithoutContact,
          Repetition::read,
          LateOpener::read,
          MistakeElements::read);

  /** A template's variable: one or two braces around a name, as {@code {first_name}}. */
  private static final Pattern SLOT = Pattern.compile("\\{\\{?\\s*\\p{L}[\\p{L}\\p{N}_.-]*\\s*}?}");

  /** An e-mail address, a link, or at least six digits that may be a telephone number. */
  private static final Pattern CONTACT =
      Pattern.compile(
          "[^\\s@]+@[^\\s@]+\\.[^\\s@]+|https?://\\S+|\\+?\\d(?:[\\s()/-]{0,2}\\d){5,14}");

  private DraftRules() {}

  private static List<Suspicion> empty(String draft, GuardContext context, GuardRules rules) {
    boolean nothingVisible = draft.codePoints().allMatch(DraftRules::isInvisible);
    return nothingVisible ? List.of(Suspicion.certain(EMPTY)) : List.of();
  }

  private static List<Suspicion> unfilledSlots(
      String draft, GuardContext context, GuardRules rules) {
    return SLOT.matcher(draft)
        .results()
        .map(slot -> Suspicion.certain(UNFILLED_SLOT).at(new TextSpan(slot.start(), slot.end())))
        .toList();
  }

  private static List<Suspicion> tooLong(String draft, GuardContext context, GuardRules rules) {
    return context
        .limit()
        .filter(limit -> !limit.fits(draft))
        .map(limit ->
            Suspicion.certain(TOO_LONG)
                .with(
                    Map.of(
                        "length",
                        Integer.toString(limit.lengthOf(draft)),
                        "most",
                        Integer.toString(limit.most()))))
        .stream()
        .toList();
  }

  private static List<Suspicion> privateWithoutContact(
      String draft, GuardContext context, GuardRules rules) {
    boolean due =
        context.movesToPrivate()
            && context.audience() == Audience.PUBLIC
            && !context.contactGiven();
    return due && !gives(draft) ? List.of(Suspicion.certain(MISSING_CONTACT_HANDOFF)) : List.of();
  }

  /** Whether a contact stands in the words. */
  static boolean gives(String draft) {
    return CONTACT.matcher(draft).find();
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || switch (Character.getType(character)) {
          case Character.CONTROL, Character.FORMAT, Character.UNASSIGNED -> true;
          default -> false;
        };
  }
}
