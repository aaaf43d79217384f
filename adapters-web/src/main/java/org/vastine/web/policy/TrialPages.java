package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.feedbackcase.TryDraft;
import org.vastine.application.feedbackcase.TryDraft.Reached;
import org.vastine.domain.feedbackcase.PolicyTrial;
import org.vastine.domain.kernel.Decision;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;

/**
 * Trying the draft of the policy on recorded cases (R11). With a script the page shows how far the
 * trial came; without one the report comes when it is there.
 */
public final class TrialPages implements Routes {
  private static final List<Integer> DAYS = List.of(7, 30, 90, 365);
  static final int USUAL_DAYS = 30;

  private final Console console;
  private final TryDraft trial;
  private final InstantSource clock;

  /** Takes the use case that it asks. */
  @Inject
  public TrialPages(Console console, TryDraft trial, InstantSource clock) {
    this.console = console;
    this.trial = trial;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/w/{workspace}/settings/policy/trial", this::show);
    routes.get("/w/{workspace}/settings/policy/trial/run", this::run);
  }

  private void show(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Optional<Integer> days = days(ctx);
    Optional<TrialReport> report = days.map(asked -> report(desk, asked, _ -> {}));
    show(console, desk, days.orElse(USUAL_DAYS), report, List.of());
  }

  /** The page with what came of a trial, or what is wrong with a file. */
  static void show(
      Console console, Desk desk, int days, Optional<TrialReport> report, List<String> faults) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("days", days);
    values.put("choices", DAYS);
    values.put("report", report);
    values.put("faults", faults);
    console.show(desk.ctx(), "policy/trial", values);
  }

  private TrialReport report(Desk desk, int days, Consumer<Reached> watcher) {
    PolicyTrial.Report report = desk.orTell(tried(desk, days, watcher));
    return TrialReport.of(desk, report, Map.of());
  }

  private Decision<PolicyTrial.Report> tried(Desk desk, int days, Consumer<Reached> watcher) {
    return trial.handle(
        desk.actor(), new TryDraft.Command(TryDraft.MOST, last(clock, days), watcher));
  }

  /**
   * Lines of {@code done all} while it goes on, each sent at once, and after an empty line the
   * report. A reader who goes away ends it.
   */
  private void run(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    int days = days(ctx).orElse(USUAL_DAYS);
    ctx.contentType("text/plain; charset=utf-8").header("Cache-Control", "no-store");
    OutputStream out = ctx.outputStream();
    TrialReport report =
        report(desk, days, reached -> write(out, reached.done() + " " + reached.all() + "\n"));
    write(
        out,
        "\n"
            + console.part(
                "policy/report", Map.of("s", desk.shell(), "report", Optional.of(report))));
  }

  static void write(OutputStream out, String text) {
    try {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The period of so many days up to now. */
  static Period last(InstantSource clock, int days) {
    return new Period(Optional.of(clock.instant().minus(Duration.ofDays(days))), Optional.empty());
  }

  static Optional<Integer> days(Context ctx) {
    return Optional.ofNullable(ctx.queryParam("days"))
        .filter(days -> days.matches("[1-9][0-9]{0,3}"))
        .map(Integer::parseInt);
  }
}
