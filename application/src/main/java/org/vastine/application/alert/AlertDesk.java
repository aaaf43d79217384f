package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.vastine.application.feedbackcase.DutyOutlook;
import org.vastine.application.kernel.Workspaces;
import org.vastine.application.team.AbsenceBook;
import org.vastine.application.team.Members;
import org.vastine.domain.alert.AlertSettings;
import org.vastine.domain.alert.Attendance;
import org.vastine.domain.alert.Listener;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Absences;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/** The settings that hold for members, within the transaction that is open. */
public final class AlertDesk {

  private final AlertPreferences preferences;
  private final Members members;
  private final Workspaces workspaces;
  private final AbsenceBook absences;
  private final DutyOutlook duty;

  /** Needs what members said, what holds for those who said nothing, and who is there. */
  @Inject
  public AlertDesk(
      AlertPreferences preferences,
      Members members,
      Workspaces workspaces,
      AbsenceBook absences,
      DutyOutlook duty) {
    this.preferences = preferences;
    this.members = members;
    this.workspaces = workspaces;
    this.absences = absences;
    this.duty = duty;
  }

  /** What holds for a member. */
  AlertSettings of(WorkspaceId workspace, Member member) {
    return preferences.find(member.id()).orElseGet(() -> usual(zone(workspace), member, true));
  }

  /**
   * All who work here and may see cases. Who said nothing hears of new cases that nobody owns while
   * on duty; where nobody is, the leads do.
   */
  List<Listener> listeners(WorkspaceId workspace, Instant now) {
    Map<MemberId, AlertSettings> said =
        preferences.all().stream()
            .collect(Collectors.toMap(AlertSettings::member, Function.identity()));
    ZoneId zone = zone(workspace);
    Optional<Set<MemberId>> there = duty.onDuty(now);
    return members.all().stream()
        .filter(AlertDesk::mayBeTold)
        .map(member ->
            new Listener(
                said.getOrDefault(
                    member.id(),
                    usual(zone, member, there.map(some -> hears(member, some)).orElse(true)))))
        .toList();
  }

  private static boolean hears(Member member, Set<MemberId> onDuty) {
    return onDuty.isEmpty()
        ? member.role().permissions().contains(Permission.LEAD_CASES)
        : onDuty.contains(member.id());
  }

  /** Who is here, and who hears in the place of those who are not. */
  Attendance attendance(Instant now) {
    return new Attendance(Absences.of(absences.notOver(now)), members.all(), now);
  }

  /** Whether a member still works here and may see cases. */
  static boolean mayBeTold(Member member) {
    return member.active() && member.role().permissions().contains(Permission.READ_CASES);
  }

  private static AlertSettings usual(ZoneId zone, Member member, boolean onDuty) {
    return AlertSettings.usual(member.id(), member.role().permissions(), zone, onDuty);
  }

  private ZoneId zone(WorkspaceId workspace) {
    return ZoneId.of(workspaces.find(workspace).orElseThrow().zone());
  }
}
