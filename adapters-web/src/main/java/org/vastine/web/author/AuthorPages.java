package org.vastine.web.author;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.author.AuthorRecord;
import org.vastine.application.author.ReadAuthor;
import org.vastine.application.feedbackcase.CaseListItem;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Routes;
import org.vastine.web.workbench.CaseRow;

/** What the author of a case and we had with each other before, over all threads. */
public final class AuthorPages implements Routes {
  private final Console console;
  private final ReadAuthor read;

  /** Takes the use case that it asks. */
  @Inject
  public AuthorPages(Console console, ReadAuthor read) {
    this.console = console;
    this.read = read;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/cases/{case}/author", this::show);
  }

  /**
   * A case of the author's.
   *
   * @param status where it stands, or how it ended
   * @param when when it last changed
   */
  public record Line(CaseRow row, String status, String when) {
    static Line of(Desk desk, CaseListItem item) {
      Shell s = desk.shell();
      var it = item.feedbackCase();
      return new Line(
          CaseRow.of(desk, item),
          it.outcome()
              .map(outcome -> s.t("outcome." + outcome.label()))
              .orElseGet(() -> s.t("status." + it.status().label())),
          s.full(it.changedAt()));
    }
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));
    AuthorRecord author = desk.orTell(read.handle(desk.actor(), new ReadAuthor.Command(id)));
    List<Line> lines = author.cases().stream().map(item -> Line.of(desk, item)).toList();
    console.show(
        ctx,
        "author/page",
        Map.of(
            "s",
            desk.shell(),
            "back",
            id.toString(),
            "name",
            author.cases().getFirst().authorName(),
            "facts",
            facts(desk.shell(), author),
            "lines",
            lines,
            "more",
            author.more()));
  }

  private static Map<String, String> facts(Shell s, AuthorRecord author) {
    Map<String, String> facts = new LinkedHashMap<>();
    facts.put(s.t("author.cases"), Integer.toString(author.cases().size()));
    facts.put(s.t("author.answered"), Integer.toString(author.answered()));
    facts.put(s.t("author.offers"), Integer.toString(author.offers()));
    facts.put(s.t("author.offers-refused"), Integer.toString(author.offersRefused()));
    facts.put(s.t("author.grants"), Integer.toString(author.grants()));
    author
        .styles()
        .forEach(
            (style, count) -> facts.put(s.t("style." + style.label()), Integer.toString(count)));
    author
        .role()
        .ifPresent(said ->
            facts.put(s.t("audience-role.title"), s.t("audience-role." + said.role().label())));
    author
        .standing()
        .ifPresent(
            step -> facts.put(s.t("author.rung"), s.t("conduct-rung." + step.rung().label())));
    return facts;
  }
}
