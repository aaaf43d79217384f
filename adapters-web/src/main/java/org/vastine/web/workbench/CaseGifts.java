package org.vastine.web.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vastine.application.goodwill.ReadCaseGoodwill;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.Grant;
import org.vastine.domain.feedbackcase.GrantDeviation;
import org.vastine.domain.goodwill.Authority;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.goodwill.NormRange;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Amounts;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts goodwill on a case into words. */
final class CaseGifts {
  private CaseGifts() {}

  static GoodwillModel of(Desk desk, ReadCaseGoodwill.View view, TimelineWords texts) {
    Shell s = desk.shell();
    FeedbackCase it = view.feedbackCase();
    boolean lead = view.authority() == Authority.LEAD;
    boolean others =
        it.hold().holder(s.moments().now()).filter(member -> !desk.isMe(member)).isPresent();
    return new GoodwillModel(
        it.grants().all().stream().map(grant -> line(desk, view, grant, texts)).toList(),
        view.locked(),
        view.threatElsewhere().filter(_ -> view.locked()).map(CaseId::toString),
        s.may(Permission.WORK_CASES)
            && !it.isEnded()
            && !others
            && !view.offers().isEmpty()
            && (lead || !view.locked()),
        lead,
        view.offers().stream().map(offer -> offer(s, offer)).toList(),
        view.norms().stream().map(norm -> elsewhere(s, norm)).toList());
  }

  private static GoodwillModel.Line line(
      Desk desk, ReadCaseGoodwill.View view, Grant grant, TimelineWords texts) {
    return new GoodwillModel.Line(
        grant.id().toString(),
        grant.kind().label(),
        Amounts.of(desk.shell(), grant.amount()),
        texts.text(grant.what()),
        grant.state().label(),
        desk.name(grant.asker()),
        grant.leadNeeded(),
        grant.deviation().map(differs -> differs(desk.shell(), differs, texts)),
        Arrays.stream(GrantStep.values())
            .filter(step -> step.from(grant.state()).isPresent())
            .filter(step -> may(desk, view, grant, step))
            .map(step -> new GoodwillModel.Step(step.label(), step.needsWords()))
            .toList());
  }

  private static GoodwillModel.Differs differs(
      Shell s, GrantDeviation deviation, TimelineWords texts) {
    NormRange norm = deviation.from().norm();
    return new GoodwillModel.Differs(
        deviation.from().way().label(),
        s.t("grant-kind." + norm.kind().label()) + " " + between(s, norm),
        texts.text(deviation.reason()));
  }

  private static String between(Shell s, NormRange norm) {
    return s.t(
        "goodwill.norm-between",
        "least",
        Amounts.of(s, norm.least()),
        "most",
        Amounts.of(s, norm.most()));
  }

  private static String elsewhere(Shell s, Norm norm) {
    return s.t(
        "goodwill.elsewhere",
        "kind",
        s.t("grant-kind." + norm.range().kind().label()),
        "least",
        Amounts.of(s, norm.range().least()),
        "most",
        Amounts.of(s, norm.range().most()),
        "source",
        norm.source());
  }

  /** Steps that would be refused are not offered. */
  private static boolean may(Desk desk, ReadCaseGoodwill.View view, Grant grant, GrantStep step) {
    boolean lead = view.authority() == Authority.LEAD;
    if (step.gives() && view.locked() && !lead) {
      return false;
    }
    return step.isDecision()
        ? desk.shell().may(Permission.APPROVE_GRANTS)
            && !desk.isMe(grant.asker())
            && (lead || !grant.leadNeeded())
        : desk.shell().may(Permission.WORK_CASES);
  }

  private static GoodwillModel.Offer offer(Shell s, ReadCaseGoodwill.Offer offer) {
    List<String> hints = new ArrayList<>();
    offer
        .usual()
        .ifPresent(usual ->
            hints.add(
                s.t(
                    "goodwill.usual",
                    "amount",
                    Amounts.of(s, usual.amount()),
                    "n",
                    usual.samples())));
    if (offer.repeated()) {
      hints.add(s.t("goodwill.repeated"));
    }
    return new GoodwillModel.Offer(
        offer.budget().id().toString(),
        offer.budget().terms().amount().currency().getCurrencyCode(),
        s.t(
            "goodwill.offer",
            "name",
            offer.budget().terms().costCentre(),
            "left",
            Amounts.of(s, offer.budget().left()),
            "alone",
            Amounts.of(s, offer.alone())),
        hints);
  }
}
