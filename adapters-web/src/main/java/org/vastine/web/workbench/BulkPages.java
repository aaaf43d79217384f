package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.BatchId;
import org.vastine.application.feedbackcase.ChangeManyCases;
import org.vastine.application.feedbackcase.UndoManyCases;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * The same for many cases of the inbox: the ones that are ticked, or all of the view. Many cases go
 * in steps; the page of a step sends for the next one, by itself where there is a script.
 */
public final class BulkPages implements Routes {
  private static final int MOST_TICKED = 500;
  private static final int MOST_NOTE = 10_000;
  private static final List<String> CARRIED =
      List.of("view", "q", "deed", "member", "why", "note", "all");

  private final Console console;
  private final ChangeManyCases change;
  private final UndoManyCases undo;
  private final Ids ids;

  /** Takes the use cases that it asks. */
  @Inject
  public BulkPages(Console console, ChangeManyCases change, UndoManyCases undo, Ids ids) {
    this.console = console;
    this.change = change;
    this.undo = undo;
    this.ids = ids;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/w/{workspace}/inbox/bulk", this::change);
    routes.post("/w/{workspace}/inbox/bulk/{batch}/undo", this::undo);
  }

  private void change(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    BatchId batch = new BatchId(desk.field("batch").map(BulkPages::uuid).orElseGet(ids::next));
    InboxQuery query = query(desk);
    ChangeManyCases.Which which =
        desk.field("all").isPresent()
            ? new ChangeManyCases.Which.All(query.filter(), desk.field("after"))
            : new ChangeManyCases.Which.Named(ticked(ctx));
    Decision<ChangeManyCases.Step> decision =
        change.handle(desk.actor(), new ChangeManyCases.Command(batch, which, deed(desk)));
    switch (decision) {
      case Decision.Accepted<ChangeManyCases.Step>(ChangeManyCases.Step step) -> {
        int done = number(desk, "done") + step.changed();
        int left = number(desk, "left") + step.left();
        if (step.next().isPresent()) {
          goOn(desk, "/inbox/bulk", batch, step.next().get(), done, left);
        } else {
          end(desk, query, "batch=" + batch + "&changed=" + done + "&left=" + left);
        }
      }
      case Decision.Refused<ChangeManyCases.Step>(Refusal refusal) ->
          throw new ProblemException(Problem.of(refusal));
    }
  }

  private void undo(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    BatchId batch = new BatchId(uuid(ctx.pathParam("batch")));
    Optional<CaseId> after = desk.field("after").map(BulkPages::uuid).map(CaseId::new);
    UndoManyCases.Step step =
        desk.orTell(undo.handle(desk.actor(), new UndoManyCases.Command(batch, after)));
    int done = number(desk, "done") + step.undone();
    int left = number(desk, "left") + step.left();
    if (step.next().isPresent()) {
      String next = step.next().get().toString();
      goOn(desk, "/inbox/bulk/" + batch + "/undo", batch, next, done, left);
    } else {
      end(desk, query(desk), "undone=" + done + "&left=" + left);
    }
  }

  /** Asks for the next step with all that this one was asked with. */
  private void goOn(Desk desk, String to, BatchId batch, String after, int done, int left) {
    List<Field> fields = new ArrayList<>();
    for (String name : CARRIED) {
      desk.field(name).ifPresent(value -> fields.add(new Field(name, value)));
    }
    fields.add(new Field("batch", batch.toString()));
    fields.add(new Field("after", after));
    fields.add(new Field("done", Integer.toString(done)));
    fields.add(new Field("left", Integer.toString(left)));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("to", desk.shell().url(to));
    values.put("fields", fields);
    values.put("done", done);
    console.show(desk.ctx(), desk.wantsPart() ? "inbox/step" : "inbox/steps", values);
  }

  private static void end(Desk desk, InboxQuery query, String told) {
    String path = "/inbox?" + query.address() + "&" + told;
    if (desk.wantsPart()) {
      desk.ctx().header("HX-Redirect", desk.shell().url(path)).status(204);
    } else {
      desk.goOn(path);
    }
  }

  private static ChangeManyCases.Deed deed(Desk desk) {
    return switch (desk.field("deed").orElse("")) {
      case "assign" ->
          new ChangeManyCases.Deed.Assign(new MemberId(uuid(desk.field("member").orElse(""))));
      case "decline" ->
          new ChangeManyCases.Deed.Decline(
              desk.field("why")
                  .flatMap(label -> Labelled.find(SilenceReason.class, label))
                  .filter(why -> why != SilenceReason.OTHER)
                  .orElseThrow(BulkPages::malformed),
              desk.field("note")
                  .map(note -> note.substring(0, Math.min(note.length(), MOST_NOTE))));
      default -> throw malformed();
    };
  }

  private static InboxQuery query(Desk desk) {
    return InboxQuery.of(
        desk.field("view"), desk.field("q"), desk.actor().member(), desk.shell().moments().now());
  }

  private static List<CaseId> ticked(Context ctx) {
    return ctx.formParams("case").stream()
        .limit(MOST_TICKED)
        .map(BulkPages::uuid)
        .map(CaseId::new)
        .toList();
  }

  private static int number(Desk desk, String field) {
    return desk.field(field)
        .filter(value -> value.matches("[0-9]{1,9}"))
        .map(Integer::valueOf)
        .orElse(0);
  }

  private static UUID uuid(String text) {
    if (!text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw malformed();
    }
    return UUID.fromString(text);
  }

  private static ProblemException malformed() {
    return new ProblemException(422, "request.malformed");
  }

  /** What the next step is asked with. */
  public record Field(String name, String value) {}
}
