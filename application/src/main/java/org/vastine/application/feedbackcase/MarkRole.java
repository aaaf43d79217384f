package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.customer.AuthorRoles;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.customer.AuthorRole;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.mention.AudienceRole;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member says as whom the author of a case speaks, or that nobody knows any more; the plan of the
 * case is made anew, since rules may ask for it.
 */
public final class MarkRole {

  private final CaseWork work;
  private final AuthorRoles roles;
  private final CasePlanning planning;
  private final AuditLog audit;

  /**
   * What is asked.
   *
   * @param caseId a case of theirs
   * @param expected the version that was looked at
   * @param role as whom they speak; empty where nobody knows
   */
  public record Command(CaseId caseId, ExpectedVersion expected, Optional<AudienceRole> role) {}

  /** Needs the common part of casework, what was said of authors, the policy, and the log. */
  @Inject
  public MarkRole(CaseWork work, AuthorRoles roles, CasePlanning planning, AuditLog audit) {
    this.work = work;
    this.roles = roles;
    this.planning = planning;
    this.audit = audit;
  }

  /** Gives the case as it is then. */
  public Decision<FeedbackCase> handle(Actor actor, Command command) {
    return work.change(
        actor,
        Permission.WORK_CASES,
        command.caseId(),
        command.expected(),
        situation -> {
          FeedbackCase it = situation.feedbackCase();
          said(actor, command, situation);
          return Decision.accepted(planning.of(it, situation.now()).plannedAgain(it));
        });
  }

  private void said(Actor actor, Command command, CaseWork.Situation situation) {
    AuthorId author = situation.feedbackCase().key().author();
    command
        .role()
        .ifPresentOrElse(
            role -> roles.store(new AuthorRole(author, role, situation.now(), actor.by())),
            () -> roles.remove(author));
    audit.add(
        new AuditLog.Entry(
            situation.now(),
            actor.by(),
            "author.role",
            author.toString(),
            Map.of("role", command.role().map(Labelled::label).orElse("none"))));
  }
}
