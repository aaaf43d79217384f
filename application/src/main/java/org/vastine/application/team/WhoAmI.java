package org.vastine.application.team;

import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.kernel.Workspaces.Workspace;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;

/** What the one who asks is known as. Everybody may know that of themselves. */
public final class WhoAmI {

  private final Transactions transactions;
  private final Workspaces workspaces;
  private final Members members;
  private final ApiTokens tokens;

  /** Needs the directory, members and tokens. */
  @Inject
  public WhoAmI(
      Transactions transactions, Workspaces workspaces, Members members, ApiTokens tokens) {
    this.transactions = transactions;
    this.workspaces = workspaces;
    this.members = members;
    this.tokens = tokens;
  }

  /** What is asked: nothing further. */
  public record Command() {}

  /**
   * The one who asks.
   *
   * @param workspace where
   * @param by as whom
   * @param member the member, when one asks
   * @param token the token, when a program asks for itself
   * @param permissions what they may do
   */
  public record Me(
      Workspace workspace,
      By by,
      Optional<Member> member,
      Optional<TokenView> token,
      Set<Permission> permissions) {

    /** Copies the permissions. */
    public Me {
      permissions = Set.copyOf(permissions);
    }
  }

  /** Gives what is known. */
  public Decision<Me> handle(Actor actor, Command command) {
    return transactions.inWorkspace(actor.workspace(), () -> me(actor));
  }

  private Decision<Me> me(Actor actor) {
    return workspaces
        .find(actor.workspace())
        .map(workspace -> Decision.accepted(known(workspace, actor)))
        .orElseGet(() -> Decision.refused(Refusal.Kind.NOT_FOUND, "team.workspace-not-found"));
  }

  private Me known(Workspace workspace, Actor actor) {
    Optional<TokenView> token =
        actor.by() instanceof By.AnIntegration(var id)
            ? tokens.find(id).map(TokenView::of)
            : Optional.empty();
    return new Me(
        workspace, actor.by(), actor.member().flatMap(members::find), token, actor.permissions());
  }
}
