package org.vastine.bootstrap.world;

import static org.vastine.bootstrap.running.Founding.accepted;

import java.util.EnumSet;
import java.util.Locale;
import org.vastine.application.team.AcceptInvitation;
import org.vastine.application.team.InviteMember;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/**
 * A member who can sign in and has a token that acts for them.
 *
 * @param name the whole name
 * @param actor who they are
 * @param email what they sign in with
 * @param password what they sign in with
 * @param token for programs
 */
public record Colleague(String name, Actor actor, String email, String password, String token) {

  private static final String PASSWORD = "another password for this test";

  /** Somebody is invited by the admin, and joins. */
  static Colleague joined(RunningVastine running, Actor admin, String name, Role role) {
    String first = name.substring(0, name.indexOf(' ')).toLowerCase(Locale.ROOT);
    EmailAddress email = new EmailAddress(first + "@acme.example");
    Secret invitation =
        new Secret(
            accepted(
                    running
                        .part(InviteMember.class)
                        .handle(admin, new InviteMember.Command(email, role)))
                .key()
                .reveal());
    Actor actor =
        Actor.of(
            admin.workspace(),
            accepted(
                running
                    .part(AcceptInvitation.class)
                    .handle(new AcceptInvitation.Command(invitation, name, new Secret(PASSWORD)))));
    return new Colleague(name, actor, email.value(), PASSWORD, token(running, actor));
  }

  /** Only for this, and only here, members may make tokens: one that does what they may do. */
  private static String token(RunningVastine running, Actor actor) {
    EnumSet<Permission> more = EnumSet.copyOf(actor.permissions());
    more.add(Permission.CHANGE_TOKENS);
    return SetUp.token(
        running, new Actor(actor.workspace(), actor.by(), more), "test", actor.permissions(), true);
  }
}
