package org.vastine.benchmarks.large;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.vastine.application.sandbox.SandboxPage;
import org.vastine.application.team.AcceptInvitation;
import org.vastine.application.team.InviteMember;
import org.vastine.benchmarks.world.Installation;
import org.vastine.bootstrap.running.Founding;
import org.vastine.bootstrap.running.RunningVastine;
import org.vastine.bootstrap.running.SetUp;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.EmailAddress;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;

/**
 * Who works in the workspace, and where: a colleague who did all that was done, the admin who looks
 * at it, and a practice page.
 *
 * @param worker the programs of the colleague
 * @param workerId the colleague
 * @param account the account of the practice page
 * @param page its name in addresses
 */
record Team(Program worker, UUID workerId, ChannelAccountId account, String page) {

  private static final String TITLE = "Large";

  /** They join. */
  static Team joined(Installation installation, RunningVastine node, HttpClient http, URI server)
      throws IOException, InterruptedException {
    Actor admin = installation.admin();
    Secret invitation =
        new Secret(
            Founding.accepted(
                    node.part(InviteMember.class)
                        .handle(
                            admin,
                            new InviteMember.Command(
                                new EmailAddress("worker@vastine.example"), Role.LEAD)))
                .key()
                .reveal());
    Actor worker =
        Actor.of(
            admin.workspace(),
            Founding.accepted(
                node.part(AcceptInvitation.class)
                    .handle(
                        new AcceptInvitation.Command(
                            invitation, "Worker", new Secret("another one for this run")))));
    EnumSet<Permission> more = EnumSet.copyOf(worker.permissions());
    more.add(Permission.CHANGE_TOKENS);
    String token =
        SetUp.token(
            node,
            new Actor(worker.workspace(), worker.by(), more),
            "work",
            worker.permissions(),
            true);
    ChannelAccount account =
        SetUp.account(node, admin, new ChannelKind("sandbox"), TITLE, Map.of("title", TITLE));
    return new Team(
        new Program(http, server, token),
        worker.member().orElseThrow().value(),
        account.id(),
        SandboxPage.first(account.id().value(), TITLE).slug());
  }
}
