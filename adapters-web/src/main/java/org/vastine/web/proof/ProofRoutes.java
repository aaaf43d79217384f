package org.vastine.web.proof;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Optional;
import org.vastine.application.proof.AddProof;
import org.vastine.application.proof.ExportProofs;
import org.vastine.application.proof.ListProofs;
import org.vastine.application.proof.PrepareProof;
import org.vastine.application.proof.RemoveProof;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.proof.Consent;
import org.vastine.domain.proof.ConsentWay;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** The library of threads that turned. */
public final class ProofRoutes implements Routes {
  private static final String PATH = "/api/v1/proofs";
  private static final String OF_CASE = "/api/v1/cases/{case}/proof";

  private final ListProofs list;
  private final PrepareProof prepare;
  private final AddProof add;
  private final RemoveProof remove;
  private final ExportProofs export;
  private final Bodies bodies;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public ProofRoutes(
      ListProofs list,
      PrepareProof prepare,
      AddProof add,
      RemoveProof remove,
      ExportProofs export,
      Bodies bodies,
      Answers answers) {
    this.list = list;
    this.prepare = prepare;
    this.add = add;
    this.remove = remove;
    this.export = export;
    this.bodies = bodies;
    this.answers = answers;
  }

  private record FileBody(String markdown) {}

  private record GoneBody(int gone) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(PATH, this::list);
    routes.post(PATH + "/export", this::export);
    routes.delete(PATH + "/{proof}", this::remove);
    routes.post("/api/v1/authors/{author}/forget-proofs", this::forget);
    routes.get(OF_CASE, this::prepare);
    routes.put(OF_CASE, this::add);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListProofs.Command()),
        view -> Answer.ok(ProofBody.LibraryBody.of(view)));
  }

  private void prepare(Context ctx) {
    answers.give(
        ctx,
        prepare.handle(Caller.of(ctx), new PrepareProof.Command(caseId(ctx))),
        view -> Answer.ok(ProofBody.PreviewBody.of(view)));
  }

  private void add(Context ctx) {
    CaseId caseId = caseId(ctx);
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Fields> consent = body.optional("consent").object();
    Optional<String> text =
        consent.isPresent() ? Optional.empty() : body.required("anonymous").words(Proof.LONGEST);
    boolean confirmed = body.optional("confirmed").flag().orElse(false);
    Optional<ConsentWay> way =
        consent.flatMap(fields -> fields.required("way").label(ConsentWay.class));
    Optional<Instant> at = consent.flatMap(fields -> fields.required("at").instant());
    Optional<String> words =
        consent.flatMap(fields -> fields.required("words").words(Consent.LONGEST));
    body.done();
    AddProof.Command command =
        consent.isPresent()
            ? new AddProof.Command.WithConsent(
                caseId, way.orElseThrow(), at.orElseThrow(), words.orElseThrow())
            : new AddProof.Command.Anonymously(caseId, text.orElseThrow(), confirmed);
    answers.give(ctx, add.handle(Caller.of(ctx), command), proof -> Answer.ok(ProofBody.of(proof)));
  }

  private void remove(Context ctx) {
    ProofId proof = new ProofId(PathIds.uuid(ctx, "proof"));
    Fields query = Fields.ofQuery(ctx);
    RemoveProof.Why why =
        query.optional("why").label(RemoveProof.Why.class).orElse(RemoveProof.Why.NOT_WANTED);
    query.done();
    answers.give(
        ctx,
        remove.handle(Caller.of(ctx), new RemoveProof.Command.One(proof, why)),
        _ -> Answer.nothing());
  }

  private void forget(Context ctx) {
    AuthorId author = new AuthorId(PathIds.uuid(ctx, "author"));
    answers.give(
        ctx,
        remove.handle(Caller.of(ctx), new RemoveProof.Command.OfPerson(author)),
        gone -> Answer.ok(new GoneBody(gone)));
  }

  private void export(Context ctx) {
    answers.give(
        ctx,
        export.handle(Caller.of(ctx), new ExportProofs.Command()),
        file -> Answer.ok(new FileBody(file)));
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }
}
