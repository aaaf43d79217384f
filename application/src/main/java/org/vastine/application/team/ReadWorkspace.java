package org.vastine.application.team;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * What every screen needs around what it shows: the workspace's name and time zone, the names of
 * its members, and what the platforms are called and allow.
 */
public final class ReadWorkspace {

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final Members members;
  private final ChannelProviders providers;

  /** Needs the directory, the members and the platforms. */
  @Inject
  public ReadWorkspace(
      Transactions transactions,
      Workspaces workspaces,
      Members members,
      ChannelProviders providers) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.members = members;
    this.providers = providers;
  }

  /**
   * The surroundings.
   *
   * @param workspace the workspace
   * @param members all members by name, those who left included
   * @param kinds the platforms that this installation knows
   */
  public record Surroundings(
      Workspaces.Workspace workspace, List<Member> members, List<ChannelDescription> kinds) {
    /** Copies the lists. */
    public Surroundings {
      members = List.copyOf(members);
      kinds = List.copyOf(kinds);
    }

    /** A member. */
    public Optional<Member> member(MemberId id) {
      return members.stream().filter(member -> member.id().equals(id)).findFirst();
    }

    /** A platform. */
    public Optional<ChannelDescription> kind(ChannelKind kind) {
      return kinds.stream().filter(known -> known.kind().equals(kind)).findFirst();
    }
  }

  /** Gives the surroundings of the one who asks. */
  public Decision<Surroundings> handle(Actor actor) {
    return actor
        .lacks(Permission.READ_MEMBERS)
        .<Decision<Surroundings>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(read(actor)));
  }

  private Surroundings read(Actor actor) {
    Workspaces.Workspace workspace =
        transactions
            .asSystem(() -> workspaces.find(actor.workspace()))
            .orElseThrow(() -> new IllegalStateException("no workspace " + actor.workspace()));
    List<Member> all = transactions.inWorkspace(actor.workspace(), members::all);
    return new Surroundings(
        workspace, all, providers.all().stream().map(ChannelProvider::description).toList());
  }
}
