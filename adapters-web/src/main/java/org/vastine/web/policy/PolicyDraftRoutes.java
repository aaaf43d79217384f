package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.feedbackcase.TryDraft;
import org.vastine.application.policy.ActivateDraft;
import org.vastine.application.policy.CheckPolicy;
import org.vastine.application.policy.DropDraft;
import org.vastine.application.policy.ReadDraft;
import org.vastine.application.policy.SaveDraft;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.policy.PolicyBody.DraftBody;
import org.vastine.web.policy.PolicyBody.FaultsBody;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Changing the response policy: a draft is saved, checked and activated. */
public final class PolicyDraftRoutes implements Routes {
  private static final String YAML = "application/yaml";
  private static final String JSON = "application/json";

  /** How many cases are tried where the request does not say. */
  private static final int USUAL = 1_000;

  private final SaveDraft save;
  private final ReadDraft read;
  private final DropDraft drop;
  private final ActivateDraft activate;
  private final CheckPolicy check;
  private final TryDraft trial;
  private final PolicyText text;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public PolicyDraftRoutes(
      SaveDraft save,
      ReadDraft read,
      DropDraft drop,
      ActivateDraft activate,
      CheckPolicy check,
      TryDraft trial,
      PolicyText text,
      Answers answers,
      Idempotency once) {
    this.save = save;
    this.read = read;
    this.drop = drop;
    this.activate = activate;
    this.check = check;
    this.trial = trial;
    this.text = text;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/policies/check", this::check);
    routes.get("/api/v1/policies/draft", this::read);
    routes.put("/api/v1/policies/draft", this::save);
    routes.delete("/api/v1/policies/draft", this::drop);
    routes.post("/api/v1/policies/draft/activate", this::activate);
    routes.get("/api/v1/policies/draft/trial", this::tried);
  }

  private void check(Context ctx) {
    answers.give(
        ctx,
        check.handle(Caller.of(ctx), new CheckPolicy.Command(document(ctx))),
        faults -> Answer.ok(new FaultsBody(FaultBody.of(faults))));
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadDraft.Command()),
        draft -> Answer.ok(draft.revision(), DraftBody.of(draft)));
  }

  private void save(Context ctx) {
    answers.give(
        ctx,
        save.handle(Caller.of(ctx), new SaveDraft.Command(EntityTags.expected(ctx), document(ctx))),
        saving ->
            switch (saving) {
              case SaveDraft.Saving.Saved(var draft) ->
                  Answer.ok(draft.revision(), DraftBody.of(draft));
              case SaveDraft.Saving.Faulty(var faults) ->
                  throw new ProblemException(FaultBody.problem(faults));
            });
  }

  private void tried(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Long> cases = query.optional("cases").number(1, TryDraft.MOST);
    Period period = new Period(query.optional("from").instant(), query.optional("to").instant());
    query.done();
    answers.give(
        ctx,
        trial.handle(
            Caller.of(ctx),
            new TryDraft.Command(cases.map(Long::intValue).orElse(USUAL), period, _ -> {})),
        report -> Answer.ok(TrialBody.of(report, Map.of())));
  }

  private void drop(Context ctx) {
    answers.give(
        ctx,
        drop.handle(Caller.of(ctx), new DropDraft.Command(EntityTags.expected(ctx))),
        _ -> Answer.nothing());
  }

  private void activate(Context ctx) {
    once.give(
        ctx,
        Caller.of(ctx),
        () -> activate.handle(Caller.of(ctx), new ActivateDraft.Command(EntityTags.expected(ctx))),
        policy ->
            Answer.created("/api/v1/policies/" + policy.version(), PolicyBody.of(policy))
                .inVersion(policy.version()));
  }

  /** The document that the request carries, in JSON or in YAML. */
  private DocumentNode document(Context ctx) {
    String type = Objects.requireNonNullElse(ctx.contentType(), "").toLowerCase(Locale.ROOT);
    boolean yaml = type.split(";", 2)[0].strip().equals(YAML);
    Bodies.requireType(ctx, yaml ? YAML : JSON);
    String body = Bodies.text(ctx, PolicyText.MOST);
    return yaml ? text.fromYaml(body) : text.fromJson(body);
  }
}
