package org.vastine.web.policy;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.ActivateDraft;
import org.vastine.application.policy.CheckPolicy;
import org.vastine.application.policy.ComparePolicies;
import org.vastine.application.policy.DropDraft;
import org.vastine.application.policy.ListPolicyVersions;
import org.vastine.application.policy.Policies;
import org.vastine.application.policy.PolicyDrafts;
import org.vastine.application.policy.ReadDraft;
import org.vastine.application.policy.ReadPolicy;
import org.vastine.application.policy.SaveDraft;
import org.vastine.application.policy.SaveDraft.Saving;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.DocumentNode;
import org.vastine.domain.policy.document.Fault;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.team.Permission;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.server.Routes;

/**
 * The response policy in the console: its versions, and writing, checking and activating a draft.
 */
public final class PolicyPages implements Routes {
  private final Console console;
  private final ListPolicyVersions versions;
  private final ReadPolicy policy;
  private final ReadDraft draft;
  private final SaveDraft save;
  private final DropDraft drop;
  private final ActivateDraft activate;
  private final CheckPolicy check;
  private final ComparePolicies compare;
  private final PolicyText text;

  /** Takes the use cases that it asks. */
  @Inject
  public PolicyPages(
      Console console,
      ListPolicyVersions versions,
      ReadPolicy policy,
      ReadDraft draft,
      SaveDraft save,
      DropDraft drop,
      ActivateDraft activate,
      CheckPolicy check,
      ComparePolicies compare,
      PolicyText text) {
    this.console = console;
    this.versions = versions;
    this.policy = policy;
    this.draft = draft;
    this.save = save;
    this.drop = drop;
    this.activate = activate;
    this.check = check;
    this.compare = compare;
    this.text = text;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/settings/policy",
        ctx -> show(console.desk(ctx, "settings"), Optional.empty(), Typed.NOTHING));
    routes.post("/w/{workspace}/settings/policy/versions/{number}/draft", this::take);
    routes.post("/w/{workspace}/settings/policy/check", this::check);
    routes.post("/w/{workspace}/settings/policy/draft", this::save);
    routes.post("/w/{workspace}/settings/policy/choices", this::choose);
    routes.post("/w/{workspace}/settings/policy/draft/drop", this::drop);
    routes.post("/w/{workspace}/settings/policy/draft/activate", this::activate);
  }

  /**
   * What somebody wrote and was not saved, with what is wrong with it.
   *
   * @param document the text as it was typed; empty where nothing was
   */
  private record Typed(Optional<String> document, List<FaultLine> faults) {
    private static final Typed NOTHING = new Typed(Optional.empty(), List.of());
  }

  private void show(Desk desk, Optional<String> refused, Typed typed) {
    Optional<PolicyDrafts.Draft> kept = draft(desk);
    ResponsePolicy active =
        desk.orTell(policy.handle(desk.actor(), new ReadPolicy.Command(Optional.empty())));
    ResponsePolicy shown = kept.map(PolicyDrafts.Draft::policy).orElse(active);
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("versions", VersionLine.of(desk, listed(desk)));
    values.put("draft", kept.map(one -> DraftLine.of(desk, one)));
    values.put("document", typed.document().orElseGet(() -> written(shown)));
    values.put("choices", shown.choices());
    values.put("pause", ChoicesForm.days(shown.choices().reviews().pauseAfterIncident()));
    values.put("lines", ChoiceLine.of(active.choices(), shown.choices()));
    values.put("differences", kept.isPresent() ? differences(desk) : List.of());
    values.put("faults", typed.faults());
    values.put("may", desk.shell().may(Permission.CHANGE_POLICIES));
    values.put("refused", refused);
    console.show(desk.ctx(), "policy/page", values);
  }

  /** A version becomes the draft, to be changed or made the policy again. */
  private void take(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    ResponsePolicy found =
        desk.orTell(
            policy.handle(
                desk.actor(), new ReadPolicy.Command(Optional.of(PolicySides.version(ctx)))));
    DocumentNode.Table document = PolicyWriter.write(found);
    save(desk, text.toYaml(document), document);
  }

  /** While somebody writes: what is wrong so far; nothing is kept. */
  private void check(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    String typed = typed(ctx);
    List<FaultLine> faults =
        switch (FaultLine.read(desk, text, typed)) {
          case FaultLine.NoDocument(var why) -> List.of(why);
          case FaultLine.AsDocument(var document) ->
              FaultLine.of(
                  desk, desk.orTell(check.handle(desk.actor(), new CheckPolicy.Command(document))));
        };
    console.show(
        ctx, "policy/faults", Map.of("s", desk.shell(), "faults", faults, "checked", true));
  }

  private void save(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    String typed = typed(ctx);
    switch (FaultLine.read(desk, text, typed)) {
      case FaultLine.NoDocument(var why) -> faulty(desk, typed, List.of(why));
      case FaultLine.AsDocument(var document) -> save(desk, typed, document);
    }
  }

  /** The draft, or the active policy where there is none, with other choices. */
  private void choose(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    ResponsePolicy begun =
        draft(desk)
            .map(PolicyDrafts.Draft::policy)
            .orElseGet(() ->
                desk.orTell(policy.handle(desk.actor(), new ReadPolicy.Command(Optional.empty()))));
    DocumentNode.Table chosen = ChoicesForm.changed(begun, ctx);
    save(desk, text.toYaml(chosen), chosen);
  }

  private void save(Desk desk, String typed, DocumentNode document) {
    switch (save.handle(desk.actor(), new SaveDraft.Command(revision(desk), document))) {
      case Decision.Accepted<Saving>(Saving.Saved _) ->
          desk.goOn("/settings/policy?said=policy-saved");
      case Decision.Accepted<Saving>(Saving.Faulty(List<Fault> faults)) ->
          faulty(desk, typed, FaultLine.of(desk, faults));
      case Decision.Refused<Saving>(Refusal refusal) ->
          refused(desk, refusal, new Typed(Optional.of(typed), List.of()));
    }
  }

  private void faulty(Desk desk, String typed, List<FaultLine> faults) {
    desk.ctx().status(422);
    show(
        desk,
        Optional.of(desk.shell().n("policy.faulty", faults.size())),
        new Typed(Optional.of(typed), faults));
  }

  private void drop(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    switch (drop.handle(desk.actor(), new DropDraft.Command(revision(desk)))) {
      case Decision.Accepted<Decision.Nothing> _ ->
          desk.goOn("/settings/policy?said=policy-dropped");
      case Decision.Refused<Decision.Nothing>(Refusal refusal) ->
          refused(desk, refusal, Typed.NOTHING);
    }
  }

  private void activate(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    switch (activate.handle(desk.actor(), new ActivateDraft.Command(revision(desk)))) {
      case Decision.Accepted<ResponsePolicy> _ -> desk.goOn("/settings/policy?said=policy-active");
      case Decision.Refused<ResponsePolicy>(Refusal refusal) ->
          refused(desk, refusal, Typed.NOTHING);
    }
  }

  private void refused(Desk desk, Refusal refusal, Typed typed) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    show(desk, Optional.of(desk.why(refusal)), typed);
  }

  private Optional<PolicyDrafts.Draft> draft(Desk desk) {
    return switch (draft.handle(desk.actor(), new ReadDraft.Command())) {
      case Decision.Accepted<PolicyDrafts.Draft>(var kept) -> Optional.of(kept);
      case Decision.Refused<PolicyDrafts.Draft> _ -> Optional.empty();
    };
  }

  private List<Policies.Version> listed(Desk desk) {
    return desk.orTell(versions.handle(desk.actor(), new ListPolicyVersions.Command()));
  }

  private List<DifferenceLine> differences(Desk desk) {
    return desk
        .orTell(
            compare.handle(
                desk.actor(),
                new ComparePolicies.Command(
                    new ComparePolicies.Side.Active(), new ComparePolicies.Side.TheDraft())))
        .stream()
        .map(one -> DifferenceLine.of(text, one))
        .toList();
  }

  private String written(ResponsePolicy policy) {
    return text.toYaml(PolicyWriter.write(policy));
  }

  /**
   * What a form carries, typed or as a file. Forms send line ends as the web's rules have them; a
   * document has the plain ones.
   */
  private static String typed(Context ctx) {
    Optional<UploadedFile> file =
        ctx.isMultipartFormData()
            ? Optional.ofNullable(ctx.uploadedFile("file"))
            : Optional.empty();
    return file.map(PolicyPages::content)
        .orElseGet(() -> Optional.ofNullable(ctx.formParam("document")).orElse(""))
        .replace("\r\n", "\n");
  }

  /** More than a policy may have is not read: a character has at most four bytes. */
  private static String content(UploadedFile file) {
    try (InputStream in = file.content()) {
      return new String(in.readNBytes(4 * PolicyText.MOST + 1), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ExpectedVersion revision(Desk desk) {
    return ExpectedVersion.of(
        desk.field("revision")
            .filter(it -> it.matches("[0-9]{1,9}"))
            .map(Integer::parseInt)
            .orElse(0));
  }
}
