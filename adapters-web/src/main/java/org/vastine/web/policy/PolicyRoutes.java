package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import org.vastine.application.policy.ComparePolicies;
import org.vastine.application.policy.ListPolicyVersions;
import org.vastine.application.policy.ReadDraft;
import org.vastine.application.policy.ReadPolicy;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.policy.PolicyBody.DifferenceBody;
import org.vastine.web.policy.PolicyBody.VersionBody;
import org.vastine.web.server.Access;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Reading, exporting and comparing response policies. */
public final class PolicyRoutes implements Routes {
  private static final String SCHEMA = "policy.schema.json";
  private static final String JSON = "application/json";
  private static final String YAML = "application/yaml";

  private final ListPolicyVersions versions;
  private final ReadPolicy read;
  private final ReadDraft draft;
  private final ComparePolicies compare;
  private final PolicyText text;
  private final Answers answers;
  private final ProblemAnswers problems;

  /** Needs the use cases. */
  @Inject
  public PolicyRoutes(
      ListPolicyVersions versions,
      ReadPolicy read,
      ReadDraft draft,
      ComparePolicies compare,
      PolicyText text,
      Answers answers,
      ProblemAnswers problems) {
    this.versions = versions;
    this.read = read;
    this.draft = draft;
    this.compare = compare;
    this.text = text;
    this.answers = answers;
    this.problems = problems;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/policies", this::versions);
    routes.get("/api/v1/policies/schema", PolicyRoutes::schema, Access.PROGRAMS);
    routes.get("/api/v1/policies/differences", this::differences);
    routes.get("/api/v1/policies/active", ctx -> read(ctx, Optional.empty()));
    routes.get("/api/v1/policies/{version}", ctx -> read(ctx, Optional.of(version(ctx))));
    routes.get("/api/v1/policies/{version}/document", this::document);
  }

  private void versions(Context ctx) {
    answers.give(
        ctx,
        versions.handle(Caller.of(ctx), new ListPolicyVersions.Command()),
        found -> Answer.ok(Pages.Listed.whole(found.stream().map(VersionBody::of).toList())));
  }

  private void read(Context ctx, Optional<Integer> version) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadPolicy.Command(version)),
        policy -> Answer.ok(policy.version(), PolicyBody.of(policy)));
  }

  /** The document alone, to be kept, edited and handed in again. */
  private void document(Context ctx) {
    boolean yaml = Objects.requireNonNullElse(ctx.header("Accept"), "").contains("yaml");
    Decision<DocumentNode> found =
        switch (ctx.pathParam("version")) {
          case "draft" ->
              draft
                  .handle(Caller.of(ctx), new ReadDraft.Command())
                  .map(kept -> PolicyWriter.write(kept.policy()));
          case "active" -> written(ctx, Optional.empty());
          default -> written(ctx, Optional.of(version(ctx)));
        };
    switch (found) {
      case Decision.Accepted<DocumentNode>(DocumentNode document) ->
          ctx.header("Cache-Control", "private, no-cache")
              .header("Vary", "Accept")
              .contentType(yaml ? YAML : JSON)
              .result(yaml ? text.toYaml(document) : text.toJson(document));
      case Decision.Refused<DocumentNode>(var refusal) -> problems.refuse(ctx, refusal);
    }
  }

  private Decision<DocumentNode> written(Context ctx, Optional<Integer> version) {
    return read.handle(Caller.of(ctx), new ReadPolicy.Command(version)).map(PolicyWriter::write);
  }

  private void differences(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<String> from = query.optional("from").text(20);
    Optional<String> to = query.optional("to").text(20);
    query.done();
    answers.give(
        ctx,
        compare.handle(
            Caller.of(ctx),
            new ComparePolicies.Command(
                PolicySides.of(from.orElse("active")), PolicySides.of(to.orElse("draft")))),
        found -> Answer.ok(Pages.Listed.whole(found.stream().map(DifferenceBody::of).toList())));
  }

  private static int version(Context ctx) {
    return PolicySides.number(ctx.pathParam("version"));
  }

  private static void schema(Context ctx) {
    try (InputStream in =
        Objects.requireNonNull(PolicyRoutes.class.getResourceAsStream(SCHEMA), SCHEMA)) {
      ctx.contentType("application/schema+json")
          .result(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
