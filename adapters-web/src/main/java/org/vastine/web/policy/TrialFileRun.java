package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.vastine.application.feedbackcase.TryDraft.Reached;
import org.vastine.application.feedbackcase.TryFile;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/**
 * Trying the draft on a file while the page shows how far that came (R11), as it does for recorded
 * cases. A reader who goes away ends it.
 */
public final class TrialFileRun implements Routes {
  private final Console console;
  private final TryFile trial;

  /** Takes the use case that it asks. */
  @Inject
  public TrialFileRun(Console console, TryFile trial) {
    this.console = console;
    this.trial = trial;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/w/{workspace}/settings/policy/trial/file/run", this::run);
  }

  /** Lines of {@code done all}, and after an empty line the report, or what is wrong. */
  private void run(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Optional<UploadedFile> file = Optional.ofNullable(ctx.uploadedFile("file"));
    if (file.filter(one -> one.size() > TrialLines.MOST_BYTES).isPresent()) {
      throw new ProblemException(
          Problem.of(413, "request.too-large").with("most", TrialLines.MOST_BYTES));
    }
    ctx.contentType("text/plain; charset=utf-8").header("Cache-Control", "no-store");
    OutputStream out = ctx.outputStream();
    Decision<TryFile.Outcome> tried =
        tried(
            desk,
            file,
            reached -> TrialPages.write(out, reached.done() + " " + reached.all() + "\n"));
    TrialPages.write(
        out,
        "\n"
            + switch (tried) {
              case Decision.Accepted<TryFile.Outcome>(
                      TryFile.Outcome.Tried(var report, var names)) ->
                  report(desk, Optional.of(TrialReport.of(desk, report, names)))
                      + form(desk, List.of());
              case Decision.Accepted<TryFile.Outcome>(TryFile.Outcome.Faulty(var faults)) ->
                  report(desk, Optional.empty())
                      + form(desk, TrialFaultWords.lines(desk.shell(), faults));
              case Decision.Refused<TryFile.Outcome>(Refusal refusal) ->
                  report(desk, Optional.empty()) + form(desk, List.of(desk.why(refusal)));
            });
  }

  private Decision<TryFile.Outcome> tried(
      Desk desk, Optional<UploadedFile> file, Consumer<Reached> watcher) {
    try (InputStream first = content(file);
        InputStream second = content(file)) {
      int all = WatchedLines.count(first);
      return trial.handle(
          desk.actor(),
          new TryFile.Command(new WatchedLines(new TrialLines(second), all, watcher)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream content(Optional<UploadedFile> file) {
    return file.map(UploadedFile::content).orElseGet(InputStream::nullInputStream);
  }

  private String report(Desk desk, Optional<TrialReport> report) {
    return console.part("policy/report", Map.of("s", desk.shell(), "report", report));
  }

  private String form(Desk desk, List<String> faults) {
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("at", desk.shell().url("/settings/policy"));
    values.put("days", TrialPages.USUAL_DAYS);
    values.put("faults", faults);
    return console.part("policy/trialfile", values);
  }
}
