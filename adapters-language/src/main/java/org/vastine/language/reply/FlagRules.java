package org.vastine.language.reply;

import java.util.EnumSet;
import java.util.Set;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;

/** Which flags a style allows at all; the labelling guide's "where one is due". */
public final class FlagRules {

  private static final Set<Style> THANKS_DUE =
      EnumSet.of(Style.URGENT, Style.CONSTRUCTIVE, Style.IRRITATED, Style.AD_WEARY, Style.PRAISE);

  private FlagRules() {}

  /** Whether a flag can hold in a reply to that style before that audience. */
  public static boolean possible(FindingKind flag, Style style, Audience audience) {
    return switch (flag) {
      case MISSING_THANKS_APOLOGY -> THANKS_DUE.contains(style);
      case MISSING_CONTACT_HANDOFF -> style != Style.HARASSMENT && audience == Audience.PUBLIC;
      case DISCLOSES_PERSONAL_DATA -> audience == Audience.PUBLIC;
      case ARGUES_WITH_TROLL -> style == Style.HOSTILE || style == Style.THREAT;
      default -> true;
    };
  }
}
