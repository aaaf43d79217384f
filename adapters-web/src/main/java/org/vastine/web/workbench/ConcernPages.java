package org.vastine.web.workbench;

import io.javalin.config.RoutesConfig;
import jakarta.inject.Inject;
import org.vastine.application.routing.SayConcerned;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.MemberId;
import org.vastine.web.console.Desk;
import org.vastine.web.server.Routes;

/** A member says that a case is about them, or a lead says it; a form that works without script. */
public final class ConcernPages implements Routes {
  private static final String AT = "/w/{workspace}/cases/{id}";

  private final CaseActing acting;
  private final SayConcerned say;

  /** Takes the use case that it asks. */
  @Inject
  ConcernPages(CaseActing acting, SayConcerned say) {
    this.acting = acting;
    this.say = say;
  }

  @Override
  public void add(RoutesConfig routes) {
    routes.post(AT + "/concerned", acting.act("concerned", (desk, id) -> say(desk, id, true)));
    routes.post(
        AT + "/not-concerned", acting.act("not-concerned", (desk, id) -> say(desk, id, false)));
  }

  private Decision<FeedbackCase> say(Desk desk, CaseId id, boolean concerned) {
    return say.handle(
        desk.actor(), new SayConcerned.Command(id, new MemberId(desk.uuid("member")), concerned));
  }
}
