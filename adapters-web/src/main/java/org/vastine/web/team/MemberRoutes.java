package org.vastine.web.team;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.team.ChangeRole;
import org.vastine.application.team.DeactivateMember;
import org.vastine.application.team.InviteMember;
import org.vastine.application.team.ListMembers;
import org.vastine.application.team.OfferPasswordReset;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;
import org.vastine.web.kernel.Answer;
import org.vastine.web.kernel.Answers;
import org.vastine.web.kernel.Bodies;
import org.vastine.web.kernel.Fields;
import org.vastine.web.kernel.Idempotency;
import org.vastine.web.kernel.PathIds;
import org.vastine.web.server.Caller;
import org.vastine.web.server.Routes;

/** Who works here. */
public final class MemberRoutes implements Routes {
  private static final int LONGEST_EMAIL = 254;

  private final ListMembers list;
  private final InviteMember invite;
  private final ChangeRole changeRole;
  private final DeactivateMember deactivate;
  private final OfferPasswordReset offerReset;
  private final Bodies bodies;
  private final Answers answers;
  private final Idempotency once;

  /** Needs the use cases. */
  @Inject
  public MemberRoutes(
      ListMembers list,
      InviteMember invite,
      ChangeRole changeRole,
      DeactivateMember deactivate,
      OfferPasswordReset offerReset,
      Bodies bodies,
      Answers answers,
      Idempotency once) {
    this.list = list;
    this.invite = invite;
    this.changeRole = changeRole;
    this.deactivate = deactivate;
    this.offerReset = offerReset;
    this.bodies = bodies;
    this.answers = answers;
    this.once = once;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.get("/api/v1/members", this::list);
    routes.post("/api/v1/members", this::invite);
    routes.put("/api/v1/members/{member}/role", this::changeRole);
    routes.post("/api/v1/members/{member}/deactivate", this::deactivate);
    routes.post("/api/v1/members/{member}/password-resets", this::offerReset);
  }

  private void list(Context ctx) {
    answers.give(
        ctx,
        list.handle(Caller.of(ctx), new ListMembers.Command()),
        team -> Answer.ok(TeamBody.of(team)));
  }

  private void invite(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<EmailAddress> email =
        body.required("email").text(LONGEST_EMAIL, EmailAddress::new, "an e-mail address");
    Optional<Role> role = body.required("role").label(Role.class);
    body.done();
    InviteMember.Command command =
        new InviteMember.Command(email.orElseThrow(), role.orElseThrow());

    once.give(
        ctx,
        Caller.of(ctx),
        () -> invite.handle(Caller.of(ctx), command),
        invited -> told(invited, Optional.of(invited.key().reveal())),
        invited -> told(invited, Optional.empty()));
  }

  private void changeRole(Context ctx) {
    Fields body = bodies.object(ctx, Bodies.ONE_THING);
    Optional<Role> role = body.required("role").label(Role.class);
    body.done();

    answers.give(
        ctx,
        changeRole.handle(Caller.of(ctx), new ChangeRole.Command(id(ctx), role.orElseThrow())),
        member -> Answer.ok(MemberBody.of(member)));
  }

  private void deactivate(Context ctx) {
    answers.give(
        ctx,
        deactivate.handle(Caller.of(ctx), new DeactivateMember.Command(id(ctx))),
        member -> Answer.ok(MemberBody.of(member)));
  }

  private void offerReset(Context ctx) {
    OfferPasswordReset.Command command = new OfferPasswordReset.Command(id(ctx));

    once.give(
        ctx,
        Caller.of(ctx),
        () -> offerReset.handle(Caller.of(ctx), command),
        offered -> told(offered, Optional.of(offered.key().reveal())),
        offered -> told(offered, Optional.empty()));
  }

  private static Answer told(OfferPasswordReset.Offered offered, Optional<String> key) {
    return Answer.created(
        "/api/v1/members", new PasswordResetBody(offered.id().value(), key, offered.expiresAt()));
  }

  private static Answer told(InviteMember.Invited invited, Optional<String> key) {
    return Answer.created(
        "/api/v1/members", new InvitationBody(invited.id().value(), key, invited.expiresAt()));
  }

  private static MemberId id(Context ctx) {
    return new MemberId(PathIds.uuid(ctx, "member"));
  }

  private record InvitationBody(UUID id, Optional<String> key, Instant expiresAt) {}

  private record PasswordResetBody(UUID id, Optional<String> key, Instant expiresAt) {}

  private record InvitedBody(UUID id, String email, String role, Instant expiresAt) {
    static InvitedBody of(ListMembers.Invited invited) {
      return new InvitedBody(
          invited.id().value(),
          invited.email().value(),
          invited.role().label(),
          invited.expiresAt());
    }
  }

  private record TeamBody(List<MemberBody> items, List<InvitedBody> invited) {
    static TeamBody of(ListMembers.Team team) {
      return new TeamBody(
          team.members().stream().map(MemberBody::of).toList(),
          team.invited().stream().map(InvitedBody::of).toList());
    }
  }
}
