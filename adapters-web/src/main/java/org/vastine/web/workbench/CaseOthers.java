package org.vastine.web.workbench;

import java.util.Optional;
import java.util.Set;
import org.vastine.application.community.ReadCommunity;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.CommunityAnswer;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts what others did for a case into words. */
final class CaseOthers {
  private CaseOthers() {}

  /** Answers among {@code veiled} are named, and not shown. */
  static CommunityModel of(Desk desk, Set<MentionId> veiled, ReadCommunity.View view) {
    Shell s = desk.shell();
    FeedbackCase it = view.feedbackCase();
    boolean others =
        it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member)).isPresent();
    Optional<String> until =
        it.status() == CaseStatus.COMMUNITY
            ? it.duty().communityUntil().map(s::at)
            : Optional.empty();
    return new CommunityModel(
        until,
        it.community().thanked().isPresent(),
        s.may(Permission.WORK_CASES) && !it.isEnded() && !others,
        s.may(Permission.WRITE_REPLIES) && it.community().thanking().isEmpty(),
        it.community().thanking().map(CaseId::toString),
        it.community().answers().stream().map(answer -> line(s, veiled, view, answer)).toList());
  }

  private static CommunityModel.AnswerLine line(
      Shell s, Set<MentionId> veiled, ReadCommunity.View view, CommunityAnswer answer) {
    Optional<Mention> written = view.written(answer.mention());
    return new CommunityModel.AnswerLine(
        answer.mention().toString(),
        written.map(mention -> mention.item().author().name()).orElse(""),
        veiled.contains(answer.mention())
            ? s.t("case.veiled")
            : written.map(mention -> mention.item().text().value()).orElse(s.t("case.erased")),
        Math.round(answer.verdict().confidence().value() * 100),
        answer.verdict().signs().stream()
            .map(sign ->
                s.t(
                    sign.speaksFor() ? "community.for" : "community.against",
                    "sign",
                    s.t("answer-sign." + sign.label())))
            .toList(),
        standing(answer));
  }

  private static String standing(CommunityAnswer answer) {
    return answer
        .judged()
        .map(good -> good ? "confirmed" : "rejected")
        .orElse(answer.verdict().isGood() ? "good" : "unsure");
  }
}
