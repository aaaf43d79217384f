package org.vastine.web.workbench;

import jakarta.inject.Inject;
import java.util.Map;
import org.vastine.web.console.Desk;
import org.vastine.web.console.Shell;

/** Puts together who works on a case: tasks, followers, who got it and why. */
final class ColleaguesGroup {
  private final CaseRouted routed;

  /** Takes what puts routing into words. */
  @Inject
  ColleaguesGroup(CaseRouted routed) {
    this.routed = routed;
  }

  ColleaguesModel of(CaseSight sight, Map<String, String> members) {
    Desk desk = sight.desk();
    TeamModel team = TeamModel.of(desk, sight.it(), sight.words(), members);
    RoutingModel routing = routed.of(desk, sight.it());
    return new ColleaguesModel(head(sight, team, routing), team, routing);
  }

  private static GroupModel head(CaseSight sight, TeamModel team, RoutingModel routing) {
    Shell s = sight.shell();
    boolean open = !sight.it().isEnded();
    GroupModel.Notes notes = new GroupModel.Notes();
    if (!team.open().isEmpty()) {
      notes.by(s.n("group.tasks", team.open().size()), team.open().getFirst().due());
    }
    routing.named().forEach(name -> notes.note(s.t("routing.named", "member", name), open));
    routing.concerned().forEach(one -> notes.say(s.t("routing.about", "member", one.name())));
    notes.sayIf(
        !team.followers().isEmpty(),
        s.t("group.followers", "names", String.join(", ", team.followers())));
    notes.orElse(s.t("group.holds-team"));
    return notes.of(sight.desk(), "team", !team.open().isEmpty());
  }
}
