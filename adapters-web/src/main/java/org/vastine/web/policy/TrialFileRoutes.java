package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vastine.application.feedbackcase.ExportRecorded;
import org.vastine.application.feedbackcase.RecordedCases.Period;
import org.vastine.application.feedbackcase.TryDraft;
import org.vastine.application.feedbackcase.TryFile;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Trying the draft of the policy on the cases of a file, and making such a file (R11). */
public final class TrialFileRoutes implements Routes {

  private final TryFile trial;
  private final ExportRecorded export;
  private final Answers answers;

  /** Needs the use cases. */
  @Inject
  public TrialFileRoutes(TryFile trial, ExportRecorded export, Answers answers) {
    this.trial = trial;
    this.export = export;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/policies/draft/trial", this::tried);
    routes.get("/api/v1/policies/recorded-cases", this::export);
  }

  private void tried(Context ctx) {
    Bodies.requireType(ctx, TrialLines.TYPE);
    try (InputStream in = ctx.req().getInputStream()) {
      answers.give(
          ctx,
          trial.handle(Caller.of(ctx), new TryFile.Command(new TrialLines(in))),
          outcome ->
              switch (outcome) {
                case TryFile.Outcome.Tried(var report, var names) ->
                    Answer.ok(TrialBody.of(report, names));
                case TryFile.Outcome.Faulty(var faults) ->
                    throw new ProblemException(TrialFaultWords.problem(faults));
              });
    } catch (IOException e) {
      throw new ProblemException(400, "request.cut-off");
    }
  }

  private void export(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<Long> cases = query.optional("cases").number(1, TryDraft.MOST);
    Period period = new Period(query.optional("from").instant(), query.optional("to").instant());
    query.done();
    write(ctx, Caller.of(ctx), cases.map(Long::intValue).orElse(TryDraft.MOST), period);
  }

  private void write(Context ctx, Actor actor, int cases, Period period) {
    Decision<Boolean> decision = written(ctx, export, actor, cases, period);
    if (decision instanceof Decision.Refused<Boolean>(Refusal refusal)) {
      throw new ProblemException(Problem.of(refusal));
    }
  }

  /** Writes the rows of a period while they are read; nothing is written where it is refused. */
  static Decision<Boolean> written(
      Context ctx, ExportRecorded export, Actor actor, int cases, Period period) {
    ctx.contentType(TrialLines.TYPE)
        .header("Cache-Control", "no-store")
        .header("Content-Disposition", "attachment; filename=\"recorded-cases.jsonl\"");
    return export.handle(
        actor,
        new ExportRecorded.Command(
            cases,
            period,
            row -> {
              try {
                ctx.outputStream().write(TrialLines.written(row).getBytes(StandardCharsets.UTF_8));
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            }));
  }
}
