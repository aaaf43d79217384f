package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import org.vastine.application.community.JudgeAnswer;
import org.vastine.application.community.TakeBackFromCommunity;
import org.vastine.application.community.ThankHelper;
import org.vastine.application.feedbackcase.MarkCustomer;
import org.vastine.application.feedbackcase.MarkMistake;
import org.vastine.application.feedbackcase.MarkRole;
import org.vastine.application.feedbackcase.NotePrevention;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/**
 * What a member does about answers of the community and mistakes of customers; each is a form that
 * works without script.
 */
public final class OthersPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final Console console;
  private final CaseScreen screen;
  private final CaseActing acting;
  private final JudgeAnswer judge;
  private final ThankHelper thank;
  private final TakeBackFromCommunity takeBack;
  private final MarkMistake mark;
  private final NotePrevention note;
  private final MarkCustomer customer;
  private final MarkRole role;

  /** Takes the use cases that it asks. */
  @Inject
  public OthersPages(
      Console console,
      CaseScreen screen,
      CaseActing acting,
      JudgeAnswer judge,
      ThankHelper thank,
      TakeBackFromCommunity takeBack,
      MarkMistake mark,
      NotePrevention note,
      MarkCustomer customer,
      MarkRole role) {
    this.console = console;
    this.screen = screen;
    this.acting = acting;
    this.judge = judge;
    this.thank = thank;
    this.takeBack = takeBack;
    this.mark = mark;
    this.note = note;
    this.customer = customer;
    this.role = role;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(
        AT + "/community-answer",
        acting.act(
            "community-answer",
            (desk, id) ->
                judge.handle(
                    desk.actor(),
                    new JudgeAnswer.Command(
                        id, ANY, new MentionId(desk.uuid("mention")), isYes(desk, "good")))));
    routes.post(
        AT + "/community-back",
        acting.act(
            "community-back",
            (desk, id) ->
                takeBack.handle(desk.actor(), new TakeBackFromCommunity.Command(id, ANY))));
    routes.post(AT + "/community-thanks", ctx -> thank(console.desk(ctx, "inbox")));
    routes.post(
        AT + "/mistake",
        acting.act(
            "mistake",
            (desk, id) ->
                mark.handle(
                    desk.actor(),
                    new MarkMistake.Command(
                        id, ANY, isYes(desk, "marked"), Optional.of(evidence(desk))))));
    routes.post(
        AT + "/customer",
        acting.act(
            "customer",
            (desk, id) ->
                customer.handle(
                    desk.actor(),
                    new MarkCustomer.Command(
                        id,
                        ANY,
                        Optional.of(desk.field("name").orElse("")),
                        desk.field("reference")))));
    routes.post(
        AT + "/customer-not",
        acting.act(
            "customer",
            (desk, id) ->
                customer.handle(
                    desk.actor(),
                    new MarkCustomer.Command(id, ANY, Optional.empty(), Optional.empty()))));
    routes.post(
        AT + "/role",
        acting.act(
            "author-role",
            (desk, id) ->
                role.handle(
                    desk.actor(),
                    new MarkRole.Command(
                        id,
                        ANY,
                        desk.field("role")
                            .flatMap(label -> Labelled.find(AudienceRole.class, label))))));
    routes.post(
        AT + "/prevention",
        acting.act(
            "prevention",
            (desk, id) ->
                note.handle(
                    desk.actor(),
                    new NotePrevention.Command(
                        id, ANY, desk.field("text").orElse(""), isYes(desk, "nothing")))));
  }

  /** The thanks stands on the helper's case: that is where the member goes on. */
  private void thank(Desk desk) {
    CaseId id = new CaseId(PathIds.uuid(desk.ctx(), "id"));
    Decision<DraftView> decision =
        thank.handle(
            desk.actor(), new ThankHelper.Command(id, new MentionId(desk.uuid("mention"))));
    switch (decision) {
      case Decision.Accepted<DraftView>(DraftView view) ->
          desk.goOn("/cases/" + view.draft().caseId() + "?said=community-thanks");
      case Decision.Refused<DraftView>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        CasePages.show(
            console,
            desk,
            "cases/page",
            CasePages.find(screen, desk),
            Optional.of(desk.why(refusal)));
      }
    }
  }

  /** What is not filled in is refused with what it is for; a day that is none is no day yet. */
  private static MarkMistake.Evidence evidence(Desk desk) {
    return new MarkMistake.Evidence(
        desk.field("quote").orElse(""),
        desk.field("where").orElse(""),
        desk.field("stated").flatMap(OthersPages::day).orElse(LocalDate.MAX));
  }

  private static Optional<LocalDate> day(String typed) {
    try {
      return Optional.of(LocalDate.parse(typed));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isYes(Desk desk, String field) {
    return desk.field(field).filter("yes"::equals).isPresent();
  }
}
