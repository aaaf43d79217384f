package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.conduct.ListConductProposals;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.application.feedbackcase.ReadInbox;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.ApproveDraft;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.ReadDrafts;
import org.vastine.application.reply.ReturnDraft;
import org.vastine.application.reply.RewriteDraft;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** Drafts that wait for another member: read beside what they answer, approved or returned. */
public final class ApprovalPages implements Routes {
  private final Console console;
  private final ComposerDesk composers;
  private final ReadDrafts readDrafts;
  private final ReadInbox readInbox;
  private final ApproveDraft approve;
  private final ReturnDraft giveBack;
  private final RewriteDraft rewrite;
  private final ListConductProposals proposals;

  /** Takes the use cases that it asks. */
  @Inject
  public ApprovalPages(
      Console console,
      ComposerDesk composers,
      ReadDrafts readDrafts,
      ReadInbox readInbox,
      ApproveDraft approve,
      ReturnDraft giveBack,
      RewriteDraft rewrite,
      ListConductProposals proposals) {
    this.console = console;
    this.composers = composers;
    this.readDrafts = readDrafts;
    this.readInbox = readInbox;
    this.approve = approve;
    this.giveBack = giveBack;
    this.rewrite = rewrite;
    this.proposals = proposals;
  }

  /** A step against an author that waits for a second person. */
  public record Proposed(String caseId, String step, String rung, String by, boolean own) {}

  private List<Proposed> proposed(Desk desk) {
    return desk.orTell(proposals.handle(desk.actor(), new ListConductProposals.Command())).stream()
        .map(step ->
            new Proposed(
                step.grounds().caseId().toString(),
                step.id().toString(),
                step.rung().label(),
                desk.shell()
                    .t(
                        "conduct.by",
                        "member",
                        desk.name(step.by()),
                        "time",
                        desk.shell().full(step.at())),
                desk.isMe(step.by())))
        .toList();
  }

  /** A waiting draft beside its case. */
  public record Waiting(CaseRow row, ComposerModel draft, String writer, boolean own) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/approvals", ctx -> list(console.desk(ctx, "approvals"), null));
    routes.post("/w/{workspace}/approvals/{id}/approve", this::approve);
    routes.post("/w/{workspace}/approvals/{id}/return", this::giveBack);
  }

  private void list(Desk desk, @org.jspecify.annotations.Nullable String refused) {
    List<DraftView> drafts =
        desk.orTell(readDrafts.handle(desk.actor(), new ReadDrafts.Command.AwaitingApproval()));
    Map<String, CaseListItem> rows = new HashMap<>();
    desk.orTell(
            readInbox.handle(
                desk.actor(),
                new ReadInbox.Command(
                    drafts.stream().map(view -> view.draft().caseId()).distinct().toList())))
        .rows()
        .forEach(row -> rows.put(row.feedbackCase().id().toString(), row));
    List<Waiting> waiting =
        drafts.stream().flatMap(view -> waiting(desk, view, rows).stream()).toList();
    console.show(
        desk.ctx(),
        "reply/approvals",
        Map.of(
            "s", desk.shell(),
            "waiting", waiting,
            "proposed", proposed(desk),
            "may", desk.shell().may(Permission.APPROVE_REPLIES),
            "refused", Optional.ofNullable(refused)));
  }

  private Optional<Waiting> waiting(Desk desk, DraftView view, Map<String, CaseListItem> rows) {
    return Optional.ofNullable(rows.get(view.draft().caseId().toString()))
        .map(row ->
            new Waiting(
                CaseRow.of(desk, row),
                composers.of(desk, view, composers.places(desk, row), row.feedbackCase()),
                desk.name(view.draft().writer()),
                desk.isMe(view.draft().writer())));
  }

  private void approve(Context ctx) {
    Desk desk = console.desk(ctx, "approvals");
    DraftId id = id(ctx);
    Decision<?> done =
        mended(desk, id)
            .then(version ->
                approve
                    .handle(
                        desk.actor(),
                        new ApproveDraft.Command(
                            id, ExpectedVersion.of(version), desk.field("reason")))
                    .map(delivery -> delivery.id()));
    finish(desk, done, "approved");
  }

  /** The version to approve; where the approver changed the words, the one with theirs. */
  private Decision<Integer> mended(Desk desk, DraftId id) {
    int version =
        desk.field("version").filter(v -> v.matches("[0-9]{1,9}")).map(Integer::valueOf).orElse(0);
    Optional<String> text = desk.field("text").map(words -> words.replace("\r\n", "\n"));
    return readDrafts
        .handle(desk.actor(), new ReadDrafts.Command.One(id))
        .then(found -> {
          DraftView stored = found.getFirst();
          if (text.isEmpty() || text.get().equals(stored.draft().text().value())) {
            return Decision.accepted(version);
          }
          return rewrite
              .handle(
                  desk.actor(),
                  new RewriteDraft.Command(
                      id, ExpectedVersion.of(version), new DraftText(text.get()), 0))
              .map(view -> view.draft().version());
        });
  }

  private void giveBack(Context ctx) {
    Desk desk = console.desk(ctx, "approvals");
    int version =
        desk.field("version").filter(v -> v.matches("[0-9]{1,9}")).map(Integer::valueOf).orElse(0);
    finish(
        desk,
        giveBack.handle(
            desk.actor(),
            new ReturnDraft.Command(
                id(ctx), ExpectedVersion.of(version), desk.field("reason").orElse(""))),
        "returned");
  }

  private void finish(Desk desk, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/approvals?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        list(desk, desk.why(refusal));
      }
    }
  }

  private static DraftId id(Context ctx) {
    String text = ctx.pathParam("id");
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "draft.not-found");
    }
    return new DraftId(UUID.fromString(text));
  }
}
