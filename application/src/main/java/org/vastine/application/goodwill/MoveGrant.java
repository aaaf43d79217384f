package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A step of a grant: approved or refused by a second person, offered, handed over, delivered,
 * returned or cancelled (R24).
 */
public final class MoveGrant {

  private final GoodwillWork goodwill;
  private final CaseWork work;

  /** Needs what all steps need, and the words of cases. */
  @Inject
  public MoveGrant(GoodwillWork goodwill, CaseWork work) {
    this.goodwill = goodwill;
    this.work = work;
  }

  /**
   * What is asked.
   *
   * @param grant the grant
   * @param expected the version of its case that was looked at
   * @param step what is done
   * @param note why, or where to; some steps need it
   */
  public record Command(
      GrantId grant, ExpectedVersion expected, GrantStep step, Optional<String> note) {}

  /** Gives the grant, and the case as it is then. */
  public Decision<GrantView> handle(Actor actor, Command command) {
    Permission needed =
        command.step().isDecision() ? Permission.APPROVE_GRANTS : Permission.WORK_CASES;
    return goodwill.within(
        actor,
        needed,
        () -> goodwill.entry(command.grant()).then(entry -> move(actor, entry, command)));
  }

  private Decision<GrantView> move(Actor actor, GrantBook.Entry entry, Command command) {
    return goodwill
        .change(
            actor,
            entry.caseId(),
            command.expected(),
            entry.budget(),
            setting ->
                setting
                    .rules()
                    .move(
                        setting.feedbackCase(),
                        setting.budget(),
                        setting.who(),
                        command.grant(),
                        command.step(),
                        work.keep(entry.caseId(), command.note())))
        .map(after -> GrantView.of(after, command.grant()));
  }
}
