package org.vastine.web.workbench;

import java.util.List;
import java.util.Optional;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Mistake;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/**
 * Whether a customer was mistaken, as the page of the case shows it.
 *
 * @param marked whether a member says so
 * @param mayMark whether the viewer may say so, or that it was none
 * @param mayNote whether the viewer may note what would prevent it
 * @param asked what a reply does, in words
 * @param evidence what was stated where and since when, in words
 * @param prevention what would prevent it, or why nothing would
 * @param nothing whether nothing would
 */
public record MistakeModel(
    boolean marked,
    boolean mayMark,
    boolean mayNote,
    List<String> asked,
    Optional<String> evidence,
    Optional<String> prevention,
    boolean nothing) {

  static MistakeModel of(Desk desk, FeedbackCase it, TimelineWords texts) {
    Shell s = desk.shell();
    Mistake mistake = it.mistake();
    boolean others =
        it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member)).isPresent();
    boolean works = s.may(Permission.WORK_CASES);
    return new MistakeModel(
        mistake.marked(),
        works && !it.isEnded() && !others,
        works && mistake.marked(),
        mistake.marked()
            ? Mistake.ASKED_FOR.stream().map(step -> s.t("step." + step.label())).toList()
            : List.of(),
        mistake
            .evidence()
            .map(shown ->
                s.t(
                    "mistake.evidence",
                    "quote",
                    texts.text(shown.quote()),
                    "where",
                    texts.text(shown.where()),
                    "day",
                    shown.stated())),
        mistake.prevention().map(noted -> texts.text(noted.words())),
        mistake.prevention().filter(Mistake.Prevention::nothing).isPresent());
  }

  /** Whether there is anything to see or to do. */
  public boolean isShown() {
    return marked || mayMark;
  }
}
