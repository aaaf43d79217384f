package org.vastine.web.proof;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.vastine.application.proof.AddProof;
import org.vastine.application.proof.ExportProofs;
import org.vastine.application.proof.ListProofs;
import org.vastine.application.proof.PrepareProof;
import org.vastine.application.proof.RemoveProof;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.proof.ConsentWay;
import org.vastine.domain.proof.Proof;
import org.vastine.domain.proof.ProofId;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;
import org.vastine.web.workbench.CaseRow;

/** The library of threads that turned, and the page that puts one there (R26). */
public final class ProofPages implements Routes {
  private static final String AT = "/w/{workspace}/proofs";
  private static final String OF_CASE = "/w/{workspace}/cases/{id}/proof";

  private final Console console;
  private final ListProofs list;
  private final PrepareProof prepare;
  private final AddProof add;
  private final RemoveProof remove;
  private final ExportProofs export;

  /** Takes the use cases that it asks. */
  @Inject
  public ProofPages(
      Console console,
      ListProofs list,
      PrepareProof prepare,
      AddProof add,
      RemoveProof remove,
      ExportProofs export) {
    this.console = console;
    this.list = list;
    this.prepare = prepare;
    this.add = add;
    this.remove = remove;
    this.export = export;
  }

  /**
   * A thread, as the page shows it.
   *
   * @param named whether the customer consented
   * @param added who put it there and when, in words
   * @param consent what the customer wrote, by which way and when, in words
   */
  public record Line(
      String id,
      String caseId,
      String text,
      boolean named,
      String added,
      Optional<String> consent) {
    static Line of(Desk desk, Proof proof) {
      Shell s = desk.shell();
      return new Line(
          proof.id().toString(),
          proof.caseId().toString(),
          proof.text(),
          proof.consent().isPresent(),
          s.t(
              "prevention.noted",
              "member",
              desk.name(proof.addedBy()),
              "time",
              s.at(proof.addedAt())),
          proof
              .consent()
              .map(one ->
                  s.t(
                      "proof.consented",
                      "words",
                      one.words(),
                      "way",
                      s.t("consent-way." + one.way().label()),
                      "time",
                      s.full(one.at()))));
    }
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT, ctx -> show(console.desk(ctx, "today"), Optional.empty()));
    routes.post(AT + "/remove", this::remove);
    routes.post(AT + "/export", this::export);
    routes.get(OF_CASE, ctx -> form(console.desk(ctx, "inbox"), Optional.empty()));
    routes.post(OF_CASE, ctx -> add(console.desk(ctx, "inbox"), ProofPages::anonymously));
    routes.post(
        OF_CASE + "/with-consent", ctx -> add(console.desk(ctx, "inbox"), ProofPages::withConsent));
  }

  private void show(Desk desk, Optional<String> refused) {
    ListProofs.View view = desk.orTell(list.handle(desk.actor(), new ListProofs.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("lines", view.proofs().stream().map(proof -> Line.of(desk, proof)).toList());
    values.put(
        "candidates",
        desk.shell().may(Permission.LEAD_CASES)
            ? view.candidates().stream().map(row -> CaseRow.of(desk, row)).toList()
            : List.<CaseRow>of());
    values.put("refused", refused);
    console.show(desk.ctx(), "proof/library", values);
  }

  private void form(Desk desk, Optional<String> refused) {
    PrepareProof.View view =
        desk.orTell(prepare.handle(desk.actor(), new PrepareProof.Command(caseId(desk.ctx()))));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("caseId", caseId(desk.ctx()).toString());
    values.put("view", view);
    values.put("plain", desk.field("anonymous").orElse(view.plain().text()));
    values.put("words", desk.field("words").orElse(""));
    values.put("at", desk.field("at").orElse(""));
    values.put("ways", ConsentWay.values());
    values.put("refused", refused);
    console.show(desk.ctx(), "proof/form", values);
  }

  private void add(Desk desk, Function<Desk, Decision<AddProof.Command>> command) {
    finish(
        desk,
        command.apply(desk).then(asked -> add.handle(desk.actor(), asked)),
        _ -> "/proofs?said=proof-added",
        why -> form(desk, Optional.of(why)));
  }

  private static Decision<AddProof.Command> anonymously(Desk desk) {
    return Decision.accepted(
        new AddProof.Command.Anonymously(
            caseId(desk.ctx()),
            desk.field("anonymous").orElse(""),
            desk.field("confirmed").isPresent()));
  }

  private static Decision<AddProof.Command> withConsent(Desk desk) {
    return at(desk)
        .map(at ->
            new AddProof.Command.WithConsent(
                caseId(desk.ctx()),
                desk.choice("way", ConsentWay.class),
                at,
                desk.field("words").orElse("")));
  }

  /** What the clock on the workspace's wall showed then. */
  private static Decision<Instant> at(Desk desk) {
    ZoneId zone = ZoneId.of(desk.surroundings().workspace().zone());
    try {
      return Decision.accepted(
          LocalDateTime.parse(desk.field("at").orElse("")).atZone(zone).toInstant());
    } catch (DateTimeException unreadable) {
      return Decision.refused(Refusal.Kind.INVALID, "care.time-unreadable");
    }
  }

  private void remove(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    finish(
        desk,
        remove.handle(
            desk.actor(),
            new RemoveProof.Command.One(
                new ProofId(desk.uuid("proof")), desk.choice("why", RemoveProof.Why.class))),
        _ -> "/proofs?said=proof-removed",
        why -> show(desk, Optional.of(why)));
  }

  private void export(Context ctx) {
    Desk desk = console.desk(ctx, "today");
    String file = desk.orTell(export.handle(desk.actor(), new ExportProofs.Command()));
    ctx.contentType("text/markdown; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"threads-that-turned.md\"")
        .result(file.getBytes(StandardCharsets.UTF_8));
  }

  private static <T> void finish(
      Desk desk, Decision<T> decision, Function<T, String> next, Consumer<String> again) {
    switch (decision) {
      case Decision.Accepted<T>(T done) -> desk.goOn(next.apply(done));
      case Decision.Refused<T>(Refusal refusal) -> {
        desk.ctx().status(Problem.statusOf(refusal.kind()));
        again.accept(desk.why(refusal));
      }
    }
  }

  private static CaseId caseId(Context ctx) {
    return new CaseId(PathIds.uuid(ctx, "id"));
  }
}
