package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.goodwill.Norm;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** What customers get in other channels (R24). */
public final class ReadNorms {

  private final Permitted permitted;
  private final GoodwillNorms norms;

  /** Needs the norms. */
  @Inject
  public ReadNorms(Permitted permitted, GoodwillNorms norms) {
    this.permitted = permitted;
    this.norms = norms;
  }

  /** Asks for all of them. */
  public record Command() {}

  /** Gives them, by subject, kind and currency. */
  public Decision<List<Norm>> handle(Actor actor, Command command) {
    return permitted.read(actor, Permission.READ_CASES, norms::all);
  }
}
