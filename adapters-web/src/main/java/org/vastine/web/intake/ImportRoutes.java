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
import java.util.Optional;
import org.vastine.application.intake.ImportFormat;
import org.vastine.application.intake.ImportHistory;
import org.vastine.application.intake.ImportPosition;
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

  private final ImportHistory importHistory;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public ImportRoutes(ImportHistory importHistory, Answers answers) {
    this.importHistory = importHistory;
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
  private Decision<ImportHistory.Report> importFile(
      Context ctx, ChannelAccountId account, ImportFormat format) {
    try {
      Path file = Files.createTempFile("vastine-import-", ".tmp");
      try {
        receive(ctx, file);
        return importHistory.handle(
            Caller.of(ctx),
            new ImportHistory.Command(account, file, format, ImportPosition.START, _ -> {}));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
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
