package org.vastine.web.operations;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.vastine.web.kernel.ProblemAnswers;
import org.vastine.web.kernel.ProblemWords;
import org.vastine.web.server.Access;
import org.vastine.web.server.Routes;

/** The contract, as a file and as a page, and a page for each problem. */
public final class ContractRoutes implements Routes {
  private static final String STYLE = "reference.css";

  private final Contract contract;
  private final ReferencePage page;
  private final ProblemWords words;

  /** Needs the contract and the words of problems. */
  @Inject
  ContractRoutes(Contract contract, ReferencePage page, ProblemWords words) {
    this.contract = contract;
    this.page = page;
    this.words = words;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api", ctx -> html(ctx, page.html()), Access.EVERYONE);
    routes.get("/api/reference.css", this::style, Access.EVERYONE);
    routes.get("/api/v1/openapi.yaml", this::yaml, Access.PROGRAMS);
    routes.get("/api/v1/openapi.json", this::json, Access.PROGRAMS);
    routes.get("/problems", this::problems, Access.EVERYONE);
    routes.get("/problems/{code}", this::problem, Access.EVERYONE);
  }

  private void yaml(Context ctx) {
    ctx.contentType("application/yaml").result(contract.yaml().getBytes(StandardCharsets.UTF_8));
  }

  private void json(Context ctx) {
    ctx.contentType("application/json").result(contract.json().getBytes(StandardCharsets.UTF_8));
  }

  private void problems(Context ctx) {
    Html html = Html.page("Problems").element("h1", "Problems").open("table");
    words.codes().forEach(code -> html.row(List.of(code, words.title(code), words.pattern(code))));
    html(ctx, html.close("table").end());
  }

  private void problem(Context ctx) {
    String code = ctx.pathParam("code");
    boolean known = words.codes().contains(code);
    Html html = Html.page(known ? words.title(code) : "No such problem");
    if (known) {
      html.element("h1", words.title(code)).element("p", words.pattern(code));
      html.element("p", "The code of this problem is " + code + ".");
    } else {
      html.element("h1", "No such problem");
    }
    html.open("p").link(ProblemAnswers.PAGES.substring(0, 9), "All problems").close("p");
    ctx.status(known ? 200 : 404);
    html(ctx, html.end());
  }

  private void style(Context ctx) {
    try (InputStream in =
        Objects.requireNonNull(ContractRoutes.class.getResourceAsStream(STYLE), STYLE)) {
      ctx.contentType("text/css").result(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void html(Context ctx, String html) {
    ctx.header("Cache-Control", "no-cache").html(html);
  }
}
