package org.vastine.web.handoff;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vastine.application.handoff.AliasView;
import org.vastine.application.handoff.AnswerOffer;
import org.vastine.application.handoff.DecideStranger;
import org.vastine.application.handoff.EndHandOff;
import org.vastine.application.handoff.PrepareOffer;
import org.vastine.application.handoff.ReadHandOff;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.Choices.ContactChoice;
import org.vastine.web.feedbackcase.CaseWorkRoutes;
import org.vastine.web.feedbackcase.HandOffBody;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.reply.DraftRoutes;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** The way of a case from public to private: offered, answered, ended (R17). */
public final class HandOffRoutes implements Routes {

  private static final String OF_CASE = "/api/v1/cases/{case}/hand-off";
  private static final int LONGEST_NUMBER = 40;

  private final ReadHandOff read;
  private final PrepareOffer prepare;
  private final AnswerOffer answer;
  private final EndHandOff end;
  private final DecideStranger stranger;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public HandOffRoutes(
      ReadHandOff read,
      PrepareOffer prepare,
      AnswerOffer answer,
      EndHandOff end,
      DecideStranger stranger,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.read = read;
    this.prepare = prepare;
    this.answer = answer;
    this.end = end;
    this.stranger = stranger;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  private record MailboxBody(UUID id, String name) {}

  private record RungBody(String way, String why) {}

  private record CaseHandOffBody(
      @JsonUnwrapped HandOffBody handOff,
      List<AliasBody> aliases,
      String contact,
      List<MailboxBody> mailboxes,
      boolean messages,
      Optional<String> read,
      Optional<RungBody> next) {
    static CaseHandOffBody of(ReadHandOff.View view) {
      return new CaseHandOffBody(
          HandOffBody.of(view.handOff()),
          view.aliases().stream().map(AliasView::alias).map(AliasBody::of).toList(),
          view.contact().label(),
          (view.contact() == ContactChoice.TEAM_ADDRESS ? view.teamMailboxes() : view.mailboxes())
              .stream()
                  .map(account -> new MailboxBody(account.id().value(), account.name()))
                  .toList(),
          view.messages(),
          view.read().map(Labelled::label),
          view.next().map(rung -> new RungBody(rung.way().label(), rung.why().label())));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(OF_CASE, this::read);
    routes.post(OF_CASE + "/offers", this::prepare);
    routes.post(OF_CASE + "/answer", this::answer);
    routes.post(OF_CASE + "/end", this::end);
    routes.post(OF_CASE + "/strangers/{mention}", this::decide);
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadHandOff.Command(CaseWorkRoutes.id(ctx))),
        view -> Answer.ok(view.feedbackCase().version(), CaseHandOffBody.of(view)));
  }

  private void prepare(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<OfferPurpose> purpose = body.optional("purpose").label(OfferPurpose.class);
    Optional<HandOffWay> way = body.required("way").label(HandOffWay.class);
    Set<HandOffWay> others = body.optional("others").labels(HandOffWay.class);
    Optional<ChannelAccountId> mailbox = body.optional("mailbox").uuid().map(ChannelAccountId::new);
    Optional<String> number = body.optional("number").text(LONGEST_NUMBER);
    Optional<Long> seen = DraftRoutes.seen(body);
    body.done();
    once.give(
        ctx,
        Caller.of(ctx),
        () ->
            prepare.handle(
                Caller.of(ctx),
                new PrepareOffer.Command(
                    CaseWorkRoutes.id(ctx),
                    purpose.orElse(OfferPurpose.OFFER),
                    way.orElseThrow(),
                    others,
                    mailbox,
                    number,
                    seen.orElseThrow().intValue())),
        DraftRoutes::created);
  }

  private void answer(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Boolean> accepted = body.required("accepted").flag();
    Optional<HandOffWay> way = body.optional("way").label(HandOffWay.class);
    Optional<String> note = body.optional("note").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        answer.handle(
            Caller.of(ctx),
            new AnswerOffer.Command(
                CaseWorkRoutes.id(ctx),
                EntityTags.expected(ctx),
                accepted.orElseThrow(),
                way,
                note)),
        CaseWorkRoutes::told);
  }

  private void end(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<String> note = body.required("note").text(CaseWorkRoutes.LONGEST_NOTE);
    body.done();
    answers.give(
        ctx,
        end.handle(
            Caller.of(ctx),
            new EndHandOff.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), note.orElseThrow())),
        CaseWorkRoutes::told);
  }

  private void decide(Context ctx) {
    MentionId mention = new MentionId(PathIds.uuid(ctx, "mention"));
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Boolean> accepted = body.required("accepted").flag();
    body.done();
    answers.give(
        ctx,
        stranger.handle(
            Caller.of(ctx),
            new DecideStranger.Command(
                CaseWorkRoutes.id(ctx), EntityTags.expected(ctx), mention, accepted.orElseThrow())),
        CaseWorkRoutes::told);
  }
}
