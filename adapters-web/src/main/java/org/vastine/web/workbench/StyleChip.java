package org.vastine.web.workbench;

import org.vastine.domain.feedbackcase.Judgement;
import org.vastine.domain.triage.Style;
import org.vastine.web.console.Shell;

/**
 * A style as it is shown: icon, tone and word, so that none of them is needed alone.
 *
 * @param style the style's label
 * @param icon the icon's name
 * @param tone the class of its colours
 * @param word the words; both best guesses where it is undecided
 * @param unsure whether a member should look
 */
public record StyleChip(String style, String icon, String tone, String word, boolean unsure) {

  /** The chip of what a case is taken for. */
  public static StyleChip of(Shell s, Judgement judgement) {
    StyleChip best = of(s, judgement.style());
    if (!judgement.undecided()) {
      return best;
    }
    String both =
        judgement.runnerUp() == judgement.style()
            ? s.t("style.unsure", "style", best.word())
            : s.t("style.either", "a", best.word(), "b", word(s, judgement.runnerUp()));
    return new StyleChip(best.style(), best.icon(), "unsure", both, true);
  }

  /** The chip of a style. */
  public static StyleChip of(Shell s, Style style) {
    return switch (style) {
      case URGENT -> chip(s, style, "siren", "t-danger-solid");
      case THREAT -> chip(s, style, "shield-alert", "t-danger-solid");
      case HARASSMENT -> chip(s, style, "octagon-alert", "t-danger");
      case HOSTILE -> chip(s, style, "flame", "t-danger");
      case IRRITATED -> chip(s, style, "frown", "t-warn");
      case AD_WEARY -> chip(s, style, "megaphone-off", "t-muted");
      case CONSTRUCTIVE -> chip(s, style, "lightbulb", "t-info");
      case QUESTION -> chip(s, style, "circle-help", "t-info");
      case PRAISE -> chip(s, style, "heart", "t-ok");
      case NEUTRAL -> chip(s, style, "minus", "outline");
    };
  }

  private static StyleChip chip(Shell s, Style style, String icon, String tone) {
    return new StyleChip(style.label(), icon, tone, word(s, style), false);
  }

  private static String word(Shell s, Style style) {
    return s.t("style." + style.label());
  }
}
