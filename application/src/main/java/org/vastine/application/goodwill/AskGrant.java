package org.vastine.application.goodwill;

import jakarta.inject.Inject;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Ids;
import org.vastine.domain.feedbackcase.CaseGoodwill;
import org.vastine.domain.feedbackcase.CaseGoodwill.Done;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.Deviation;
import org.vastine.domain.goodwill.GrantId;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * A member asks for goodwill on a case; its amount is put aside at once (R24). What differs from
 * other channels is told before, and asked for again with a reason.
 */
public final class AskGrant {

  private final GoodwillWork goodwill;
  private final CaseWork work;
  private final GoodwillNorms norms;
  private final Ids ids;

  /** Needs what all steps need, the words of cases, the norms, and new ids. */
  @Inject
  public AskGrant(GoodwillWork goodwill, CaseWork work, GoodwillNorms norms, Ids ids) {
    this.goodwill = goodwill;
    this.work = work;
    this.norms = norms;
    this.ids = ids;
  }

  /**
   * What is asked.
   *
   * @param caseId the case
   * @param expected the version that was looked at
   * @param budget out of which budget
   * @param kind what is given
   * @param amount what it costs
   * @param what what it is and what for, in words
   * @param inSpiteOfThreat whether a lead gives it although the case is judged a threat
   * @param deviation why it differs from what is given in other channels, where it does
   */
  public record Command(
      CaseId caseId,
      ExpectedVersion expected,
      BudgetId budget,
      GrantKind kind,
      WrittenAmount amount,
      String what,
      boolean inSpiteOfThreat,
      Optional<String> deviation) {}

  /** Gives the grant, and the case as it is then. */
  public Decision<GrantView> handle(Actor actor, Command command) {
    GrantId id = new GrantId(ids.next());
    return goodwill.within(
        actor,
        Permission.WORK_CASES,
        () ->
            goodwill
                .change(
                    actor,
                    command.caseId(),
                    command.expected(),
                    command.budget(),
                    setting -> ask(setting, id, command))
                .map(after -> GrantView.of(after, id)));
  }

  private Decision<Done> ask(GoodwillWork.Setting setting, GrantId id, Command command) {
    return command
        .amount()
        .outOf(setting.budget())
        .then(amount ->
            work.keep(command.caseId(), Optional.of(command.what()))
                .map(what ->
                    setting
                        .rules()
                        .ask(
                            setting.feedbackCase(),
                            setting.budget(),
                            setting.who(),
                            wish(setting, id, command, amount, what)))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "grant.say-what")));
  }

  private CaseGoodwill.Wish wish(
      GoodwillWork.Setting setting, GrantId id, Command command, Money amount, CaseTextId what) {
    Optional<Deviation> deviation =
        Deviation.of(
            command.kind(), amount, norms.of(setting.feedbackCase().judgement().subject()));
    return new CaseGoodwill.Wish(
        id,
        command.kind(),
        amount,
        what,
        repeats(setting),
        command.inSpiteOfThreat(),
        deviation,
        deviation.flatMap(_ -> work.keep(command.caseId(), command.deviation())));
  }

  private boolean repeats(GoodwillWork.Setting setting) {
    GrantRules rules = setting.budget().terms().rules();
    FeedbackCase feedbackCase = setting.feedbackCase();
    return rules.repeatDays() > 0
        && goodwill
            .book()
            .wasGiven(
                feedbackCase.key().author(),
                feedbackCase.judgement().subject(),
                setting.situation().now().minus(rules.repeatWithin()));
  }
}
