package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.team.ChangeRole;
import org.vastine.application.team.DeactivateMember;
import org.vastine.application.team.InviteMember;
import org.vastine.application.team.ListMembers;
import org.vastine.application.team.OfferPasswordReset;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.web.console.Console;
import org.vastine.web.console.Desk;
import org.vastine.web.kernel.Problem;
import org.vastine.web.kernel.ProblemException;
import org.vastine.web.server.Routes;
import org.vastine.web.server.WebSettings;

/** Who is in the workspace, and who may come. */
public final class MembersPages implements Routes {
  private final Console console;
  private final WebSettings settings;
  private final ListMembers list;
  private final InviteMember invite;
  private final ChangeRole changeRole;
  private final DeactivateMember deactivate;
  private final OfferPasswordReset offerReset;

  /** Takes the use cases that it asks. */
  @Inject
  public MembersPages(
      Console console,
      WebSettings settings,
      ListMembers list,
      InviteMember invite,
      ChangeRole changeRole,
      DeactivateMember deactivate,
      OfferPasswordReset offerReset) {
    this.console = console;
    this.settings = settings;
    this.list = list;
    this.invite = invite;
    this.changeRole = changeRole;
    this.deactivate = deactivate;
    this.offerReset = offerReset;
  }

  /** A link that is shown once; {@code member} is whose password it sets, empty to join. */
  public record Link(String address, java.time.Instant until, Optional<String> member) {}

  @Override
  public void add(RoutesConfig routes) {
    routes.get(
        "/w/{workspace}/settings/members",
        ctx -> show(console.desk(ctx, "settings"), Optional.empty(), Optional.empty()));
    routes.post("/w/{workspace}/settings/members", this::invite);
    routes.post("/w/{workspace}/settings/members/{id}/role", this::role);
    routes.post("/w/{workspace}/settings/members/{id}/deactivate", this::deactivate);
    routes.post("/w/{workspace}/settings/members/{id}/password-reset", this::offerReset);
  }

  private void show(Desk desk, Optional<Link> link, Optional<String> refused) {
    ListMembers.Team team = desk.orTell(list.handle(desk.actor(), new ListMembers.Command()));
    Map<String, Object> values = new HashMap<>();
    values.put("s", desk.shell());
    values.put("team", team);
    values.put("me", desk.actor().member().map(Object::toString).orElse(""));
    values.put("may", desk.shell().may(Permission.CHANGE_MEMBERS));
    values.put("link", link);
    values.put("refused", refused);
    console.show(desk.ctx(), "team/members", values);
  }

  private void invite(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    Decision<InviteMember.Invited> decision =
        Emails.parse(desk.field("email").orElse(""))
            .map(email -> invite.handle(desk.actor(), new InviteMember.Command(email, role(desk))))
            .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "team.email-invalid"));
    switch (decision) {
      case Decision.Accepted<InviteMember.Invited>(InviteMember.Invited invited) -> {
        String address = settings.publicAddress() + "/invite/" + invited.key().reveal();
        show(
            desk,
            Optional.of(new Link(address, invited.expiresAt(), Optional.empty())),
            Optional.empty());
      }
      case Decision.Refused<InviteMember.Invited>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void role(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    finish(
        desk,
        changeRole.handle(desk.actor(), new ChangeRole.Command(member(ctx), role(desk))),
        "role");
  }

  private void deactivate(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    finish(
        desk,
        deactivate.handle(desk.actor(), new DeactivateMember.Command(member(ctx))),
        "deactivated");
  }

  private void offerReset(Context ctx) {
    Desk desk = console.desk(ctx, "settings");
    MemberId member = member(ctx);
    switch (offerReset.handle(desk.actor(), new OfferPasswordReset.Command(member))) {
      case Decision.Accepted<OfferPasswordReset.Offered>(OfferPasswordReset.Offered offered) -> {
        String address = settings.publicAddress() + "/reset/" + offered.key().reveal();
        Link link = new Link(address, offered.expiresAt(), Optional.of(desk.name(member)));
        show(desk, Optional.of(link), Optional.empty());
      }
      case Decision.Refused<OfferPasswordReset.Offered>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void finish(Desk desk, Decision<?> decision, String said) {
    switch (decision) {
      case Decision.Accepted<?> _ -> desk.goOn("/settings/members?said=" + said);
      case Decision.Refused<?>(Refusal refusal) -> refused(desk, refusal);
    }
  }

  private void refused(Desk desk, Refusal refusal) {
    desk.ctx().status(Problem.statusOf(refusal.kind()));
    show(desk, Optional.empty(), Optional.of(desk.why(refusal)));
  }

  private static Role role(Desk desk) {
    return desk.field("role")
        .flatMap(label -> Labelled.find(Role.class, label))
        .orElseThrow(() -> new ProblemException(422, "request.malformed"));
  }

  private static MemberId member(Context ctx) {
    String id = ctx.pathParam("id");
    if (!id.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")) {
      throw new ProblemException(404, "team.member-not-found");
    }
    return new MemberId(UUID.fromString(id));
  }
}
