package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Set;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.team.Members;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/** A member looks how they are told (R3). */
public final class ReadAlertSettings {

  private final Permitted permitted;
  private final AlertDesk desk;
  private final Members members;
  private final Outlets outlets;

  /** Needs the settings and the outlets. */
  @Inject
  public ReadAlertSettings(Permitted permitted, AlertDesk desk, Members members, Outlets outlets) {
    this.permitted = permitted;
    this.desk = desk;
    this.members = members;
    this.outlets = outlets;
  }

  /** What is asked: nothing but one's own. */
  public record Command() {}

  /**
   * How one is told.
   *
   * @param settings what holds
   * @param outlets which outlets this installation has besides the console
   */
  public record View(AlertSettings settings, Set<OutletKind> outlets) {
    /** Copies the outlets. */
    public View {
      outlets = Set.copyOf(outlets);
    }
  }

  /** Gives what holds, set or not. */
  public Decision<View> handle(Actor actor, Command command) {
    return permitted.decide(
        actor,
        Permission.READ_CASES,
        () ->
            CaseWork.member(actor)
                .map(member -> members.find(member).orElseThrow())
                .map(member -> desk.of(actor.workspace(), member))
                .map(settings -> new View(settings, ready())));
  }

  private Set<OutletKind> ready() {
    EnumSet<OutletKind> ready = EnumSet.allOf(OutletKind.class);
    ready.removeIf(kind -> outlets.ready(kind).isEmpty());
    return ready;
  }
}
