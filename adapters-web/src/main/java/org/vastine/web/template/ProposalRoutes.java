package org.vastine.web.template;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.template.ChooseSignature;
import org.vastine.application.template.ListTemplates;
import org.vastine.application.template.PrepareUpdate;
import org.vastine.application.template.ProposeTemplates;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.template.Signature;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What templates say for a case, and how replies are signed. */
public final class ProposalRoutes implements Routes {
  private static final String SIGNATURE = "/api/v1/reply-signature";

  private final ProposeTemplates propose;
  private final PrepareUpdate prepareUpdate;
  private final ListTemplates list;
  private final ChooseSignature choose;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public ProposalRoutes(
      ProposeTemplates propose,
      PrepareUpdate prepareUpdate,
      ListTemplates list,
      ChooseSignature choose,
      Bodies bodies,
      Answers answers) {
    this.propose = propose;
    this.prepareUpdate = prepareUpdate;
    this.list = list;
    this.choose = choose;
    this.bodies = bodies;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/templates", this::propose);
    routes.get("/api/v1/cases/{case}/prepared-update", this::prepareUpdate);
    routes.get(SIGNATURE, this::signature);
    routes.put(SIGNATURE, this::choose);
  }

  private void propose(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields query = Fields.ofQuery(ctx);
    Audience audience = query.optional("audience").label(Audience.class).orElse(Audience.PUBLIC);
    Optional<LanguageTag> language = query.optional("language").language();
    Optional<Instant> promiseBy = query.optional("promiseBy").instant();
    query.done();
    answers.give(
        ctx,
        propose.handle(
            Caller.of(ctx), new ProposeTemplates.Command(id, audience, language, promiseBy)),
        proposed -> Answer.ok(ProposedBody.of(proposed)));
  }

  private void prepareUpdate(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    Fields query = Fields.ofQuery(ctx);
    Audience audience = query.optional("audience").label(Audience.class).orElse(Audience.PUBLIC);
    query.done();
    answers.give(
        ctx,
        prepareUpdate.handle(Caller.of(ctx), new PrepareUpdate.Command(id, audience)),
        ready -> Answer.ok(PreparedUpdateBody.of(ready)));
  }

  private void signature(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListTemplates.Command(Optional.empty(), true)),
        listed -> told(listed.signature()));
  }

  private void choose(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Signature> signature = body.required("signature").label(Signature.class);
    body.done();
    answers.give(
        ctx,
        choose.handle(Caller.of(ctx), new ChooseSignature.Command(signature.orElseThrow())),
        ProposalRoutes::told);
  }

  private static Answer told(Signature signature) {
    return Answer.ok(new SignatureBody(signature.label()));
  }

  private record SignatureBody(String signature) {}
}
