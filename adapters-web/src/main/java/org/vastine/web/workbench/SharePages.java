package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.vastine.application.feedbackcase.ReadAnsweredShares;
import org.vastine.application.feedbackcase.ReadAnsweredShares.View;
import org.vastine.domain.policy.ObligationShare;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.server.Routes;

/** How obligations to answer are kept, and what is to be answered next so that they hold (R9). */
public final class SharePages implements Routes {
  private static final int NEXT = 5;
  private static final int RAISED = 3;

  private final Console console;
  private final ReadAnsweredShares read;

  /** Takes the use case that it asks. */
  @Inject
  public SharePages(Console console, ReadAnsweredShares read) {
    this.console = console;
    this.read = read;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/shares", this::show);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    View view = desk.orTell(read.handle(desk.actor(), new ReadAnsweredShares.Command(NEXT, false)));
    console.show(
        ctx,
        "inbox/shares",
        Map.of(
            "s",
            desk.shell(),
            "days",
            view.window().toDays(),
            "lines",
            lines(desk, view),
            "chased",
            view.chased()));
  }

  /** What the inbox raises above its list. */
  List<Line> raised(Desk desk) {
    return lines(
        desk, desk.orTell(read.handle(desk.actor(), new ReadAnsweredShares.Command(RAISED, true))));
  }

  private static List<Line> lines(Desk desk, View view) {
    return view.lines().stream().map(line -> Line.of(desk, line)).toList();
  }

  /**
   * One obligation as it is shown.
   *
   * @param style the style's label
   * @param target what share the policy asks for, in words
   * @param share what share got an answer, in words; a dash before anything was settled
   * @param targetPercent the same of a hundred
   * @param sharePercent the same of a hundred; empty before anything was settled
   * @param settled how many were answered, left by decision, and neglected
   * @param open how many wait and are not overdue
   * @param spare how many of these may stay unanswered
   * @param raised whether they come before others
   * @param next those to be answered next
   */
  public record Line(
      String style,
      String target,
      String share,
      String targetPercent,
      String sharePercent,
      ObligationShare settled,
      int open,
      int spare,
      boolean raised,
      List<CaseRow> next) {
    static Line of(Desk desk, ReadAnsweredShares.Line line) {
      Shell s = desk.shell();
      ObligationShare settled = line.share().settled();
      OptionalInt percent = settled.percent();
      return new Line(
          line.share().style().label(),
          percent(s, line.share().obligation().leastPercent()),
          percent.isPresent() ? percent(s, percent.getAsInt()) : "–",
          String.valueOf(line.share().obligation().leastPercent()),
          percent.isPresent() ? String.valueOf(percent.getAsInt()) : "",
          settled,
          line.share().open(),
          line.spare(),
          line.raised(),
          line.next().stream().map(item -> CaseRow.of(desk, item)).toList());
    }

    private static String percent(Shell s, int number) {
      return s.t("percent", "n", number);
    }
  }
}
