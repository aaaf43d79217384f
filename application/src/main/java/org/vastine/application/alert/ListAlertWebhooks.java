package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.util.List;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.domain.alert.AlertWebhook;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member reads their webhooks; secrets stay hidden. */
public final class ListAlertWebhooks {

  private final Permitted permitted;
  private final AlertWebhooks webhooks;

  /** Needs the webhooks. */
  @Inject
  public ListAlertWebhooks(Permitted permitted, AlertWebhooks webhooks) {
    this.permitted = permitted;
    this.webhooks = webhooks;
  }

  /** What is asked: nothing but one's own. */
  public record Command() {}

  /** Gives them by name. */
  public Decision<List<AlertWebhook>> handle(Actor actor, Command command) {
    return permitted.decide(
        actor, Permission.READ_CASES, () -> CaseWork.member(actor).map(webhooks::of));
  }
}
