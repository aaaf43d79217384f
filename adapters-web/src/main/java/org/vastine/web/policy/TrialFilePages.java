package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.feedbackcase.ExportRecorded;
import org.vastine.application.feedbackcase.TryDraft;
import org.vastine.application.feedbackcase.TryFile;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/** Trying the draft on a file of recorded cases, and taking such a file along (R11). */
public final class TrialFilePages implements Routes {
  private final Console console;
  private final TryFile trial;
  private final ExportRecorded export;
  private final InstantSource clock;

  /** Takes the use cases that it asks. */
  @Inject
  public TrialFilePages(
      Console console, TryFile trial, ExportRecorded export, InstantSource clock) {
    this.console = console;
    this.trial = trial;
    this.export = export;
    this.clock = clock;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/w/{workspace}/settings/policy/trial/file", this::tried);
    routes.get("/w/{workspace}/settings/policy/trial/recorded-cases", this::export);
  }

  private void tried(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    switch (tried(desk)) {
      case Decision.Accepted<TryFile.Outcome>(TryFile.Outcome.Tried(var report, var names)) ->
          TrialPages.show(
              console,
              desk,
              TrialPages.USUAL_DAYS,
              Optional.of(TrialReport.of(desk, report, names)),
              List.of());
      case Decision.Accepted<TryFile.Outcome>(TryFile.Outcome.Faulty(var faults)) -> {
        ctx.status(422);
        refused(desk, TrialFaultWords.lines(desk.shell(), faults));
      }
      case Decision.Refused<TryFile.Outcome>(Refusal refusal) -> {
        ctx.status(Problem.statusOf(refusal.kind()));
        refused(desk, List.of(desk.why(refusal)));
      }
    }
  }

  private void refused(Desk desk, List<String> faults) {
    TrialPages.show(console, desk, TrialPages.USUAL_DAYS, Optional.empty(), faults);
  }

  private Decision<TryFile.Outcome> tried(Desk desk) {
    try (InputStream in =
        Optional.ofNullable(desk.ctx().uploadedFile("file"))
            .map(UploadedFile::content)
            .orElseGet(InputStream::nullInputStream)) {
      return trial.handle(desk.actor(), new TryFile.Command(new TrialLines(in)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void export(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    desk.orTell(
        TrialFileRoutes.written(
            ctx,
            export,
            desk.actor(),
            TryDraft.MOST,
            TrialPages.last(clock, TrialPages.days(ctx).orElse(TrialPages.USUAL_DAYS))));
  }
}
