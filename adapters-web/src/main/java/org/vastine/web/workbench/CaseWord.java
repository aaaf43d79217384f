package org.vastine.web.workbench;

import java.util.List;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.FollowUp;
import org.vastine.domain.feedbackcase.Promise;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts our word on a case into words. */
final class CaseWord {
  private CaseWord() {}

  static WordModel of(Desk desk, FeedbackCase it, TimelineWords texts) {
    Shell s = desk.shell();
    FollowUp followUp = it.followUp();
    boolean others =
        it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member)).isPresent();
    return new WordModel(
        it.promises().open().stream().map(promise -> open(desk, promise, texts)).toList(),
        ended(desk, it, texts),
        it.promises().updateDue().map(s::full),
        it.promises().updateMissed(),
        it.promises().chases(),
        s.may(Permission.WORK_CASES) && !it.isEnded() && !others,
        followUp.isSolved(),
        followUp
            .owedBy()
            .map(due -> DueMark.of(s, due, followUp.solvedAt().orElse(it.changedAt()))),
        followUp.proposed().map(Labelled::label));
  }

  private static WordModel.Open open(Desk desk, Promise promise, TimelineWords texts) {
    Shell s = desk.shell();
    return new WordModel.Open(
        promise.id().toString(),
        texts.text(promise.what()),
        desk.name(promise.member()),
        DueMark.of(s, promise.due(), promise.madeAt()),
        s.full(promise.due()));
  }

  private static List<String> ended(Desk desk, FeedbackCase it, TimelineWords texts) {
    return it.promises().all().stream()
        .filter(promise -> !promise.isOpen())
        .map(promise ->
            desk.shell()
                .t(
                    "promise-state." + promise.state().label() + (promise.broken() ? "-late" : ""),
                    "what",
                    texts.text(promise.what())))
        .toList();
  }
}
