package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.policy.ComparePolicies;
import org.vastine.application.policy.ListPolicyVersions;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.policy.ReadDraft;
import org.vastine.application.policy.ReadPolicy;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;

/** The versions of the policy in the console: read, compared with each other, and taken home. */
public final class PolicyVersionPages implements Routes {
  private static final String AT = "/w/{workspace}/settings/policy";

  private final Console console;
  private final ListPolicyVersions versions;
  private final ReadPolicy policy;
  private final ReadDraft draft;
  private final ComparePolicies compare;
  private final PolicyText text;

  /** Takes the use cases that it asks. */
  @Inject
  public PolicyVersionPages(
      Console console,
      ListPolicyVersions versions,
      ReadPolicy policy,
      ReadDraft draft,
      ComparePolicies compare,
      PolicyText text) {
    this.console = console;
    this.versions = versions;
    this.policy = policy;
    this.draft = draft;
    this.compare = compare;
    this.text = text;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(AT + "/versions/{number}", this::version);
    routes.get(AT + "/compare", this::compare);
    routes.get(AT + "/files/{side}.{form}", this::file);
  }

  private void version(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    ResponsePolicy found =
        desk.orTell(
            policy.handle(
                desk.actor(), new ReadPolicy.Command(Optional.of(PolicySides.version(ctx)))));
    console.show(
        ctx,
        "policy/version",
        Map.of(
            "s",
            desk.shell(),
            "number",
            found.version(),
            "document",
            text.toYaml(PolicyWriter.write(found)),
            "revision",
            draftRevision(desk).orElse(0),
            "may",
            desk.shell().may(Permission.CHANGE_POLICIES)));
  }

  /** Two versions, or one and the draft, place by place. */
  private void compare(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    String from = Optional.ofNullable(ctx.queryParam("from")).orElse("active");
    String to = Optional.ofNullable(ctx.queryParam("to")).orElse("active");
    List<DifferenceLine> differences =
        desk
            .orTell(
                compare.handle(
                    desk.actor(),
                    new ComparePolicies.Command(PolicySides.of(from), PolicySides.of(to))))
            .stream()
            .map(one -> DifferenceLine.of(text, one))
            .toList();
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put(
        "versions",
        VersionLine.of(
            desk, desk.orTell(versions.handle(desk.actor(), new ListPolicyVersions.Command()))));
    values.put("drafted", draftRevision(desk).isPresent());
    values.put("from", from);
    values.put("to", to);
    values.put("differences", differences);
    console.show(ctx, "policy/compare", values);
  }

  /** A document as a file, to be kept, edited and handed in again. */
  private void file(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    boolean yaml =
        switch (ctx.pathParam("form")) {
          case "yaml" -> true;
          case "json" -> false;
          default -> throw new ProblemException(404, "path.unknown");
        };
    String side = ctx.pathParam("side");
    DocumentNode document =
        PolicyWriter.write(
            switch (side) {
              case "draft" ->
                  desk.orTell(draft.handle(desk.actor(), new ReadDraft.Command())).policy();
              case "active" -> read(desk, Optional.empty());
              default -> read(desk, Optional.of(PolicySides.number(side)));
            });
    ctx.header("Cache-Control", "private, no-cache")
        .header(
            "Content-Disposition",
            "attachment; filename=\"policy-" + side + (yaml ? ".yaml\"" : ".json\""))
        .contentType(yaml ? "application/yaml" : "application/json")
        .result(yaml ? text.toYaml(document) : text.toJson(document));
  }

  private ResponsePolicy read(Desk desk, Optional<Integer> version) {
    return desk.orTell(policy.handle(desk.actor(), new ReadPolicy.Command(version)));
  }

  private Optional<Integer> draftRevision(Desk desk) {
    return draft.handle(desk.actor(), new ReadDraft.Command())
            instanceof Decision.Accepted<PolicyDrafts.Draft>(var kept)
        ? Optional.of(kept.revision())
        : Optional.empty();
  }
}
