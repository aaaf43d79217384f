package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vastine.application.feedbackcase.ByWhen;
import org.vastine.application.feedbackcase.HintPromise;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.Feasibility;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;
import org.vastine.web.feedbackcase.Times;
import org.vastine.web.server.Routes;

/** How realistic a time is, told beside the field in which it is typed (R21). */
public final class PromiseHintPages implements Routes {

  /** The field has another name in the composer, where it stands in one form with the reply. */
  private static final List<String> FIELDS = List.of("by", "promise-by");

  private final Console console;
  private final HintPromise hint;

  /** Takes the use case that it asks. */
  @Inject
  public PromiseHintPages(Console console, HintPromise hint) {
    this.console = console;
    this.hint = hint;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/cases/{id}/promise-hint", this::hint);
  }

  /** A time that cannot be promised is told in the same place: nobody sent anything yet. */
  private void hint(Context ctx) {
    Desk desk = console.desk(ctx, "inbox");
    CaseId id = new CaseId(ComposerPages.uuid(ctx.pathParam("id")));
    Optional<ByWhen> by =
        FIELDS.stream()
            .flatMap(field -> Stream.ofNullable(ctx.queryParam(field)))
            .map(Times::read)
            .flatMap(Optional::stream)
            .findFirst();
    Optional<Decision<HintPromise.Hint>> asked =
        by.map(time -> hint.handle(desk.actor(), new HintPromise.Command(id, time)));
    console.show(
        ctx,
        "cases/promise-hint",
        Map.of(
            "s", desk.shell(),
            "verdict", asked.map(PromiseHintPages::verdict).orElse(""),
            "lines", asked.map(answer -> lines(desk, answer)).orElse(List.of())));
  }

  private static String verdict(Decision<HintPromise.Hint> answer) {
    return answer instanceof Decision.Accepted<HintPromise.Hint>(HintPromise.Hint given)
        ? given.feasibility().verdict().label()
        : "refused";
  }

  private static List<String> lines(Desk desk, Decision<HintPromise.Hint> answer) {
    return switch (answer) {
      case Decision.Accepted<HintPromise.Hint>(HintPromise.Hint given) ->
          lines(desk.shell(), given.feasibility());
      case Decision.Refused<HintPromise.Hint>(Refusal refusal) -> List.of(desk.why(refusal));
    };
  }

  private static List<String> lines(Shell s, Feasibility found) {
    List<String> lines = new ArrayList<>();
    lines.add(s.t("hint.verdict-" + found.verdict().label()));
    found
        .usual()
        .ifPresent(usual ->
            lines.add(
                s.t(
                    "hint.history",
                    "n",
                    s.t("number", "n", found.samples()),
                    "time",
                    s.words().length(usual),
                    "kept",
                    s.t("number", "n", found.keptPercent().orElse(0)))));
    lines.add(
        s.t(
            "hint.load",
            "before",
            s.t("number", "n", found.load().openBefore()),
            "hand",
            s.t("number", "n", found.load().inHand())));
    found
        .load()
        .duty()
        .ifPresent(duty -> lines.add(s.t("hint.duty", "time", s.words().length(duty.time()))));
    return lines;
  }
}
