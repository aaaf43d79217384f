package org.vastine.web.conduct;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.vastine.application.conduct.ReadEvidence;
import org.vastine.application.conduct.SealEvidence;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.conduct.EvidenceLink;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Bundles;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Evidence: sealed, read, and handed out as a file. */
public final class EvidenceRoutes implements Routes {
  private static final String AT = "/api/v1/cases/{case}/evidence";

  private final SealEvidence seal;
  private final ReadEvidence read;
  private final Answers answers;
  private final ProblemAnswers problems;
  private final Bundles bundles;

  /** Needs the use cases. */
  @Inject
  public EvidenceRoutes(
      SealEvidence seal,
      ReadEvidence read,
      Answers answers,
      ProblemAnswers problems,
      Bundles bundles) {
    this.seal = seal;
    this.read = read;
    this.answers = answers;
    this.problems = problems;
    this.bundles = bundles;
  }

  private record LinkBody(int number, Map<String, Object> body, String previous, String hash) {
    static LinkBody of(EvidenceLink link) {
      return new LinkBody(
          link.number(), EvidenceJson.facts(link.body()), link.previous(), link.hash());
    }
  }

  private record ChainBody(int links, String head) {
    static ChainBody of(EvidenceChain chain) {
      return new ChainBody(chain.links().size(), chain.head());
    }
  }

  private record EvidenceBody(String head, List<LinkBody> links) {
    static EvidenceBody of(EvidenceChain chain) {
      return new EvidenceBody(chain.head(), chain.links().stream().map(LinkBody::of).toList());
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT, this::seal);
    routes.get(AT, this::read);
    routes.get("/api/v1/cases/{case}/evidence-archive", this::archive);
  }

  private void seal(Context ctx) {
    CaseId id = id(ctx);
    answers.give(
        ctx,
        seal.handle(Caller.of(ctx), new SealEvidence.Command(id)),
        chain -> Answer.created("/api/v1/cases/" + id + "/evidence", ChainBody.of(chain)));
  }

  private void read(Context ctx) {
    answers.give(ctx, found(ctx), view -> Answer.ok(EvidenceBody.of(view.chain())));
  }

  private void archive(Context ctx) {
    switch (found(ctx)) {
      case Decision.Accepted<ReadEvidence.View>(ReadEvidence.View view) -> give(ctx, view, bundles);
      case Decision.Refused<ReadEvidence.View>(Refusal refusal) -> problems.refuse(ctx, refusal);
    }
  }

  private Decision<ReadEvidence.View> found(Context ctx) {
    return read.handle(Caller.of(ctx), new ReadEvidence.Command(id(ctx)));
  }

  /** Answers with the file, whose page for people is in the workspace's language. */
  public static void give(Context ctx, ReadEvidence.View view, Bundles bundles) {
    ctx.header("Cache-Control", "private, no-store");
    ctx.header(
        "Content-Disposition", "attachment; filename=\"evidence-" + view.caseId() + ".zip\"");
    ctx.contentType("application/zip")
        .result(EvidenceArchive.of(view, bundles.in(view.workspace().language())));
  }

  private static CaseId id(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "case"));
  }
}
