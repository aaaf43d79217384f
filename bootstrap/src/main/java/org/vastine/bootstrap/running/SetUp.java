package org.vastine.bootstrap.running;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.channel.ConnectChannelAccount;
import org.vastine.application.team.CompleteSetUp;
import org.vastine.application.team.FoundWorkspace.Founded;
import org.vastine.application.team.ListMembers;
import org.vastine.application.team.MakeToken;
import org.vastine.application.team.OfferPasswordReset;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;

/**
 * The first steps in a workspace, as commands take them: its admin joins, an account is connected,
 * a token is made. A refusal ends the command.
 */
public final class SetUp {

  private SetUp() {}

  /** Joins by the set-up link of a workspace that nobody has joined before. */
  public static Actor admin(
      RunningVastine running, Founded founded, String name, EmailAddress email, Secret password) {
    return Actor.of(
        founded.workspace().id(),
        Founding.accepted(
            running
                .part(CompleteSetUp.class)
                .handle(
                    new CompleteSetUp.Command(
                        new Secret(founded.setUp().orElseThrow().reveal()),
                        name,
                        email,
                        password))));
  }

  /** Connects an account; its platform is asked whether the settings are right. */
  public static ChannelAccount account(
      RunningVastine running,
      Actor actor,
      ChannelKind kind,
      String name,
      Map<String, String> settings) {
    return Founding.accepted(
            running
                .part(ConnectChannelAccount.class)
                .handle(actor, new ConnectChannelAccount.Command(kind, name, settings)))
        .account();
  }

  /**
   * Makes a token that does not expire.
   *
   * @param forActor whether it acts for the member who makes it, rather than for a program
   * @return what is shown to the web API; it cannot be read again
   */
  public static String token(
      RunningVastine running,
      Actor actor,
      String name,
      Set<Permission> permissions,
      boolean forActor) {
    return Founding.accepted(
            running
                .part(MakeToken.class)
                .handle(
                    actor, new MakeToken.Command(name, permissions, forActor, Optional.empty())))
        .key()
        .reveal();
  }

  /**
   * Offers a member a new password.
   *
   * @param email with which the member signs in
   * @return what the link ends in; it cannot be read again
   */
  public static String passwordReset(RunningVastine running, Actor actor, String email) {
    Member member =
        Founding.accepted(running.part(ListMembers.class).handle(actor, new ListMembers.Command()))
            .members()
            .stream()
            .filter(one -> one.email().value().equalsIgnoreCase(email.strip()))
            .findFirst()
            .orElseThrow(() -> new CommandRefused("no member signs in with " + email));
    return Founding.accepted(
            running
                .part(OfferPasswordReset.class)
                .handle(actor, new OfferPasswordReset.Command(member.id())))
        .key()
        .reveal();
  }
}
