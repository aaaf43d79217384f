package org.vastine.web.intake;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportMentions;
import org.vastine.application.intake.ImportMentions.BadRow;
import org.vastine.application.intake.ImportMentions.Step;
import org.vastine.application.intake.ImportProgress.Progress;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Taking in history files. */
public final class ImportRoutes implements Routes {
  private static final long MOST_BYTES = 64L * 1024 * 1024;
  private static final int MOST_BAD_ROWS = 100;

  private final ImportMentions importMentions;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public ImportRoutes(ImportMentions importMentions, Answers answers) {
    this.importMentions = importMentions;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post("/api/v1/imports", this::take);
  }

  private void take(Context ctx) {
    Fields query = Fields.ofQuery(ctx);
    Optional<ChannelAccountId> account =
        query.required("account").uuid().map(ChannelAccountId::new);
    query.done();
    ImportFormat format = format(ctx);

    answers.give(ctx, importFile(ctx, account.orElseThrow(), format), Answer::ok);
  }

  /** The file lies on disk while it is read, so that its size costs no memory. */
  private Decision<Report> importFile(Context ctx, ChannelAccountId account, ImportFormat format) {
    try {
      Path file = Files.createTempFile("vastine-import-", ".tmp");
      try {
        receive(ctx, file);
        List<BadRow> bad = new ArrayList<>();
        return importMentions
            .handle(
                Caller.of(ctx),
                new ImportMentions.Command(account, file, format, step -> note(step, bad)))
            .map(progress -> Report.of(progress, bad));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void note(Step step, List<BadRow> bad) {
    step.problems().stream().limit(MOST_BAD_ROWS - bad.size()).forEach(bad::add);
  }

  /**
   * What became of the file, in all calls that brought it.
   *
   * @param lines how many lines are behind us
   * @param bad the first hundred rows that this call set aside
   */
  private record Report(long lines, long takenIn, long known, long setAside, List<BadRow> bad) {
    static Report of(Progress progress, List<BadRow> bad) {
      return new Report(
          progress.position().line(),
          progress.takenIn(),
          progress.known(),
          progress.setAside(),
          List.copyOf(bad));
    }
  }

  private static void receive(Context ctx, Path file) throws IOException {
    try (InputStream in = ctx.req().getInputStream();
        OutputStream out = Files.newOutputStream(file)) {
      byte[] chunk = new byte[64 * 1024];
      long received = 0;
      int read = in.read(chunk);
      while (read >= 0) {
        received += read;
        if (received > MOST_BYTES) {
          throw new ProblemException(Problem.of(413, "request.too-large").with("most", MOST_BYTES));
        }
        out.write(chunk, 0, read);
        read = in.read(chunk);
      }
    }
  }

  private static ImportFormat format(Context ctx) {
    String type = ctx.contentType() == null ? "" : ctx.contentType().split(";", 2)[0].strip();
    return switch (type) {
      case "application/x-ndjson" -> ImportFormat.JSON_LINES;
      case "text/csv" -> ImportFormat.CSV;
      default ->
          throw new ProblemException(
              Problem.of(415, "request.media-type")
                  .with("expected", "application/x-ndjson or text/csv"));
    };
  }
}
