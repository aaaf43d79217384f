package org.vastine.application.team;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** Which API tokens there are, revoked ones included. */
public final class ListTokens {

  private final Permitted permitted;
  private final ApiTokens tokens;

  /** Needs the tokens. */
  @Inject
  public ListTokens(Permitted permitted, ApiTokens tokens) {
    this.permitted = permitted;
    this.tokens = tokens;
  }

  /** What is asked: all of them. */
  public record Command() {}

  /** Gives them, the latest made first. */
  public Decision<List<TokenView>> handle(Actor actor, Command command) {
    return permitted.read(
        actor, Permission.CHANGE_TOKENS, () -> tokens.all().stream().map(TokenView::of).toList());
  }
}
