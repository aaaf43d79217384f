package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.application.handoff.AnswerOffer;
import org.vastine.application.handoff.DecideStranger;
import org.vastine.application.handoff.EndHandOff;
import org.vastine.application.handoff.MakeAlias;
import org.vastine.application.handoff.PrepareOffer;
import org.vastine.application.handoff.ShutAlias;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.handoff.AliasId;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.MentionId;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** What a member does to go on in private; each is a form that works without script. */
public final class PrivatePages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";
  private static final ExpectedVersion ANY = ExpectedVersion.ANY;

  private final CaseActing acting;
  private final PrepareOffer prepare;
  private final AnswerOffer answer;
  private final EndHandOff end;
  private final DecideStranger stranger;
  private final MakeAlias make;
  private final ShutAlias shut;

  /** Takes the use cases that it asks. */
  @Inject
  public PrivatePages(
      CaseActing acting,
      PrepareOffer prepare,
      AnswerOffer answer,
      EndHandOff end,
      DecideStranger stranger,
      MakeAlias make,
      ShutAlias shut) {
    this.acting = acting;
    this.prepare = prepare;
    this.answer = answer;
    this.end = end;
    this.stranger = stranger;
    this.make = make;
    this.shut = shut;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(
        AT + "/handoff-offer",
        acting.act(
            "handoff-offer",
            (desk, id) ->
                prepare.handle(
                    desk.actor(),
                    new PrepareOffer.Command(
                        id,
                        desk.choice("purpose", OfferPurpose.class),
                        desk.choice("way", HandOffWay.class),
                        others(desk),
                        Optional.empty(),
                        desk.field("number"),
                        seen(desk)))));
    routes.post(
        AT + "/handoff-answer",
        acting.act(
            "handoff-answer",
            (desk, id) ->
                answer.handle(
                    desk.actor(),
                    new AnswerOffer.Command(
                        id, ANY, isYes(desk, "accepted"), way(desk), desk.field("note")))));
    routes.post(
        AT + "/handoff-end",
        acting.act(
            "handoff-end",
            (desk, id) ->
                end.handle(
                    desk.actor(), new EndHandOff.Command(id, ANY, desk.field("note").orElse("")))));
    routes.post(
        AT + "/stranger",
        acting.act(
            "stranger",
            (desk, id) ->
                stranger.handle(
                    desk.actor(),
                    new DecideStranger.Command(
                        id, ANY, new MentionId(desk.uuid("mention")), isYes(desk, "accepted")))));
    routes.post(
        AT + "/alias",
        acting.act(
            "alias",
            (desk, id) -> make.handle(desk.actor(), new MakeAlias.Command(id, Optional.empty()))));
    routes.post(
        AT + "/alias-shut",
        acting.act(
            "alias",
            (desk, _) ->
                shut.handle(
                    desk.actor(),
                    new ShutAlias.Command(
                        new AliasId(desk.uuid("alias")), isYes(desk, "rotate")))));
  }

  private static Set<HandOffWay> others(Desk desk) {
    return desk.ctx().formParams("others").stream()
        .flatMap(label -> Labelled.find(HandOffWay.class, label).stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** None where the customer named none. */
  private static Optional<HandOffWay> way(Desk desk) {
    return desk.field("way").flatMap(label -> Labelled.find(HandOffWay.class, label));
  }

  private static int seen(Desk desk) {
    return desk.field("seen")
        .filter(text -> text.matches("\\d{1,6}"))
        .map(Integer::parseInt)
        .orElseThrow(() -> new ProblemException(422, "request.malformed"));
  }

  private static boolean isYes(Desk desk, String field) {
    return desk.field(field).filter("yes"::equals).isPresent();
  }
}
