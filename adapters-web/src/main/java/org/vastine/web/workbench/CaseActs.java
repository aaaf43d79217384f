package org.vastine.web.workbench;

import java.util.Optional;
import org.vastine.domain.feedbackcase.CaseFollowUp;
import org.vastine.domain.feedbackcase.CaseSilence;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;

/** Which actions a page offers; whether one is done is the use case's matter. */
final class CaseActs {
  private CaseActs() {}

  static CaseModel.Acts of(
      Desk desk, FeedbackCase it, Optional<CaseSilence.Hurdle> hurdle, ClosingModel closing) {
    boolean work = desk.shell().may(Permission.WORK_CASES);
    boolean lead = desk.shell().may(Permission.LEAD_CASES);
    var holder = it.hold().holder(desk.shell().moments().now());
    boolean mine = holder.filter(desk::isMe).isPresent();
    boolean others = holder.isPresent() && !mine;
    boolean open = !it.isEnded();
    boolean free = work && open && !others;
    boolean onItsWay = it.talk().pending().isPresent();
    return new CaseModel.Acts(
        free && !mine,
        free && mine,
        lead && open && others,
        open && desk.shell().may(Permission.ASSIGN_CASES),
        work,
        work && open,
        free && !onItsWay && (it.talk().replies() == 0 || CaseSilence.isAfterOffer(it)),
        free && !onItsWay,
        lead && it.status() != CaseStatus.DISENGAGED && !onItsWay,
        work && it.isEnded() && (lead || it.status() == CaseStatus.CLOSED),
        new CaseModel.Ending(
            hurdle.map(CaseSilence.Hurdle::label),
            lead,
            CaseFollowUp.asksWhy(it),
            it.standoff().offer().isPresent(),
            closing));
  }
}
