package org.vastine.web.reply;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.reply.DiscardDraft;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.application.reply.ReadReplyLimit;
import org.vastine.application.reply.RewriteDraft;
import org.vastine.application.reply.WriteDraft;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.template.TemplateUse;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.EntityTags;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.Pages;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Writing drafts, and reading them with what the guard holds against them. */
public final class DraftRoutes implements Routes {
  private final WriteDraft write;
  private final RewriteDraft rewrite;
  private final DiscardDraft discard;
  private final ReadDrafts read;
  private final ReadReplyLimit limits;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public DraftRoutes(
      WriteDraft write,
      RewriteDraft rewrite,
      DiscardDraft discard,
      ReadDrafts read,
      ReadReplyLimit limits,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.write = write;
    this.rewrite = rewrite;
    this.discard = discard;
    this.read = read;
    this.limits = limits;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/drafts", this::write);
    routes.get("/api/v1/drafts", this::awaitingApproval);
    routes.get("/api/v1/drafts/{draft}", this::read);
    routes.put("/api/v1/drafts/{draft}", this::rewrite);
    routes.delete("/api/v1/drafts/{draft}", this::discard);
    routes.get("/api/v1/drafts/{draft}/findings", this::findings);
    routes.get("/api/v1/cases/{case}/drafts", this::ofCase);
    routes.get("/api/v1/cases/{case}/reply-limit", this::limit);
  }

  static DraftId id(Context ctx) {
    return new DraftId(PathIds.uuid(ctx, "draft"));
  }

  private void write(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<CaseId> caseId = body.required("case").uuid().map(CaseId::new);
    Optional<Audience> audience = body.required("audience").label(Audience.class);
    Optional<DraftText> text = text(body);
    Optional<Long> seen = seen(body);
    boolean suggested = suggested(body);
    Set<TemplateUse> templates = TemplateUseBody.read(body);
    boolean promising = body.optional("promising").flag().orElse(false);
    body.done();
    WriteDraft.Command command =
        new WriteDraft.Command(
            caseId.orElseThrow(),
            audience.orElseThrow(),
            text.orElseThrow(),
            seen.orElseThrow().intValue(),
            suggested,
            templates,
            promising);

    once.give(
        ctx, Caller.of(ctx), () -> write.handle(Caller.of(ctx), command), DraftRoutes::created);
  }

  private void rewrite(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<DraftText> text = text(body);
    Optional<Long> seen = seen(body);
    boolean suggested = suggested(body);
    Set<TemplateUse> templates = TemplateUseBody.read(body);
    boolean promising = body.optional("promising").flag().orElse(false);
    body.done();

    answers.give(
        ctx,
        rewrite.handle(
            Caller.of(ctx),
            new RewriteDraft.Command(
                id(ctx),
                EntityTags.expected(ctx),
                text.orElseThrow(),
                seen.orElseThrow().intValue(),
                suggested,
                templates,
                promising)),
        DraftRoutes::told);
  }

  private void discard(Context ctx) {
    answers.give(
        ctx,
        discard.handle(Caller.of(ctx), new DiscardDraft.Command(id(ctx), EntityTags.expected(ctx))),
        draft -> Answer.ok(draft.version(), DraftBody.of(draft)));
  }

  private void read(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadDrafts.Command.One(id(ctx))),
        views -> told(views.getFirst()));
  }

  private void findings(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadDrafts.Command.One(id(ctx))),
        views ->
            Answer.ok(
                views.getFirst().draft().version(),
                GuardReadingBody.of(views.getFirst().reading())));
  }

  private void ofCase(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx, read.handle(Caller.of(ctx), new ReadDrafts.Command.OfCase(id)), DraftRoutes::listed);
  }

  private void limit(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx,
        limits.handle(Caller.of(ctx), new ReadReplyLimit.Command(id)),
        limit -> Answer.ok(ReplyLimitBody.of(limit)));
  }

  private void awaitingApproval(Context ctx) {
    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadDrafts.Command.AwaitingApproval()),
        DraftRoutes::listed);
  }

  /** A draft that was begun. */
  public static Answer created(DraftView view) {
    return Answer.created("/api/v1/drafts/" + view.draft().id(), DraftViewBody.of(view))
        .inVersion(view.draft().version());
  }

  static Answer told(DraftView view) {
    return Answer.ok(view.draft().version(), DraftViewBody.of(view));
  }

  private static Answer listed(List<DraftView> views) {
    return Answer.ok(Pages.Listed.whole(views.stream().map(DraftViewBody::of).toList()));
  }

  private static Optional<DraftText> text(Fields body) {
    return body.required("text")
        .text(DraftText.MOST, DraftText::new, "a text without control characters");
  }

  private static boolean suggested(Fields body) {
    return body.optional("suggested").flag().orElse(false);
  }

  /** How many mentions of the case were seen. */
  public static Optional<Long> seen(Fields body) {
    return body.required("mentionsSeen").number(0, Integer.MAX_VALUE);
  }
}
