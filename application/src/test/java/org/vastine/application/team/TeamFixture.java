package org.vastine.application.team;

import static org.vastine.application.world.Decisions.accepted;

import java.util.List;
import java.util.function.Supplier;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Role;

/** A workspace that was just founded, and the use cases of its team over ports in memory. */
public final class TeamFixture {

  /** The password of everybody here. */
  public static final Secret PASSWORD = new Secret("keltainen-lokki-7");

  /** The workspace's name in addresses. */
  public static final String SLUG = "acme";

  final InMemoryWorld world = new InMemoryWorld();
  final Permitted permitted = new Permitted(world.transactions());
  final TeamAudit audit = new TeamAudit(world.auditLog(), world.clock());
  final Inviting inviting =
      new Inviting(world.invitations(), world.secrets(), audit, world.ids(), world.clock());
  final Joining joining =
      new Joining(
          world.transactions(),
          world.invitations(),
          world.members(),
          world.passwords(),
          audit,
          world.ids(),
          world.clock());
  final FoundWorkspace found =
      new FoundWorkspace(
          world.transactions(),
          world.workspaces(),
          world.policies(),
          world.members(),
          inviting,
          audit,
          world.ids(),
          world.clock());
  final CompleteSetUp completeSetUp = new CompleteSetUp(joining);
  final AcceptInvitation acceptInvitation = new AcceptInvitation(joining);
  final InviteMember inviteMember = new InviteMember(permitted, world.members(), inviting);
  final SignIn signIn =
      new SignIn(
          world.transactions(),
          world.workspaces(),
          world.members(),
          world.passwords(),
          world.sessions(),
          world.signInAttempts(),
          world.secrets(),
          audit,
          world.ids(),
          world.clock());
  final SignOut signOut = new SignOut(world.transactions(), world.sessions(), audit);
  final ResolveSession resolveSession =
      new ResolveSession(world.transactions(), world.sessions(), world.members(), world.clock());
  final RecentTokens recent = new RecentTokens();
  final ResolveToken resolveToken =
      new ResolveToken(
          world.transactions(), world.apiTokens(), world.members(), recent, world.clock());
  final ChangeRole changeRole = new ChangeRole(permitted, world.members(), audit, recent);
  final DeactivateMember deactivateMember =
      new DeactivateMember(permitted, world.members(), world.sessions(), audit, recent);
  final OfferPasswordReset offerPasswordReset =
      new OfferPasswordReset(
          permitted,
          world.members(),
          world.passwordResets(),
          world.secrets(),
          audit,
          world.ids(),
          world.clock());
  final ResetPassword resetPassword =
      new ResetPassword(
          world.transactions(),
          world.passwordResets(),
          world.members(),
          world.passwords(),
          world.sessions(),
          world.signInAttempts(),
          audit,
          world.clock());
  final ListMembers listMembers =
      new ListMembers(permitted, world.members(), world.invitations(), world.clock());
  final MakeToken makeToken =
      new MakeToken(
          permitted, world.apiTokens(), world.secrets(), audit, world.ids(), world.clock());
  final ListTokens listTokens = new ListTokens(permitted, world.apiTokens());
  final RevokeToken revokeToken =
      new RevokeToken(permitted, world.apiTokens(), audit, recent, world.clock());
  final WhoAmI whoAmI =
      new WhoAmI(world.transactions(), world.workspaces(), world.members(), world.apiTokens());

  private final FoundWorkspace.Founded founded = accepted(found.handle(founding()));

  /** What the first start asks. */
  public static FoundWorkspace.Command founding() {
    return new FoundWorkspace.Command(SLUG, "Acme", "Europe/Helsinki", "fi");
  }

  /** The world behind it. */
  public InMemoryWorld world() {
    return world;
  }

  /** The workspace. */
  public WorkspaceId workspace() {
    return founded.workspace().id();
  }

  /** The key of the set-up link. */
  public Secret setUpLink() {
    return new Secret(founded.setUp().orElseThrow().reveal());
  }

  /** The first admin, who completed the set-up. */
  public Member anAdmin() {
    return accepted(
        completeSetUp.handle(
            new CompleteSetUp.Command(
                setUpLink(), "Aino Admin", new EmailAddress("aino@example.org"), PASSWORD)));
  }

  /** Somebody whom the admin invited and who joined. */
  public Member aMember(Member admin, String name, Role role) {
    InviteMember.Invited invited =
        accepted(
            inviteMember.handle(
                actor(admin),
                new InviteMember.Command(new EmailAddress(name + "@example.org"), role)));
    return accepted(
        acceptInvitation.handle(
            new AcceptInvitation.Command(new Secret(invited.key().reveal()), name, PASSWORD)));
  }

  /** A member who asks. */
  public Actor actor(Member member) {
    return Actor.of(workspace(), member);
  }

  /** A session's key of somebody who signs in. */
  public Secret signedIn(Member member) {
    return new Secret(
        accepted(signIn.handle(new SignIn.Command(SLUG, member.email(), PASSWORD, "192.0.2.1")))
            .key()
            .reveal());
  }

  /** A member as stored. */
  public Member stored(MemberId id) {
    return inside(() -> world.members().find(id).orElseThrow());
  }

  /** What the audit log says, the latest first. */
  public List<String> audited() {
    return inside(() -> world.auditLog().latest(100)).stream().map(AuditLog.Entry::action).toList();
  }

  /** Looks into the workspace. */
  public <T> T inside(Supplier<T> work) {
    return world.transactions().inWorkspace(workspace(), work);
  }
}
