package org.vastine.web.author;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import org.vastine.application.author.ReadAuthor;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** What the author of a case and we had with each other before. */
public final class AuthorRoutes implements Routes {
  private final ReadAuthor read;
  private final Answers answers;

  /** Needs the use case. */
  @Inject
  public AuthorRoutes(ReadAuthor read, Answers answers) {
    this.read = read;
    this.answers = answers;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/cases/{case}/author", this::read);
  }

  private void read(Context ctx) {
    CaseId id = new CaseId(PathIds.uuid(ctx, "case"));

    answers.give(
        ctx,
        read.handle(Caller.of(ctx), new ReadAuthor.Command(id)),
        author -> Answer.ok(AuthorBody.of(author)));
  }
}
