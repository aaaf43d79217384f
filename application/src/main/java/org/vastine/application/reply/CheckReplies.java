package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.policy.Policies;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.WorkspaceUnderstanding;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Style;

/** Judges drafts by the active policy without a case and without storing anything. */
public final class CheckReplies {

  /** The greatest number of drafts at once. */
  public static final int MOST = 1_000;

  private final Transactions transactions;
  private final Policies policies;
  private final WorkspaceUnderstanding understanding;
  private final DraftReading reading;
  private final ReplyGuard guard = new ReplyGuard();

  /** Needs the active policy and text understanding. */
  @Inject
  public CheckReplies(
      Transactions transactions,
      Policies policies,
      WorkspaceUnderstanding understanding,
      DraftReading reading) {
    this.transactions = transactions;
    this.policies = policies;
    this.understanding = understanding;
    this.reading = reading;
  }

  /**
   * One draft.
   *
   * @param text the draft
   * @param mention what the customer said, or an empty text
   * @param style the style of that; judged from its words when empty
   * @param audience who would see the reply
   * @param late whether it would come late
   */
  public record Check(
      String text, String mention, Optional<Style> style, Audience audience, boolean late) {}

  /**
   * What is asked.
   *
   * @param checks 1 to {@link #MOST}
   */
  public record Command(List<Check> checks) {
    /** Copies the checks. */
    public Command {
      checks = List.copyOf(checks);
    }
  }

  /** Gives the guard's reading of each, in order. */
  public Decision<List<GuardReading>> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(Permission.UNDERSTAND_TEXTS);
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    if (command.checks().isEmpty() || command.checks().size() > MOST) {
      return Decision.refused(
          Refusal.of(Refusal.Kind.INVALID, "reply.too-many-checks").with("most", MOST));
    }
    ResponsePolicy policy = transactions.inWorkspace(actor.workspace(), policies::active);
    TextUnderstanding taught = understanding.of(actor.workspace());
    return Decision.accepted(
        command.checks().stream().map(check -> read(check, policy, taught)).toList());
  }

  private GuardReading read(Check check, ResponsePolicy policy, TextUnderstanding taught) {
    Assessment said = taught.assess(check.mention());
    Style style = check.style().orElse(said.style().value());
    GuardContext context =
        new GuardContext(
            style,
            Optional.empty(),
            said.sentiment().value(),
            check.audience(),
            taught.assess(check.text()).language().value(),
            true,
            true,
            check.late(),
            style.isAbusive(),
            style == Style.THREAT,
            false,
            check.audience() == Audience.PRIVATE,
            false,
            0,
            Optional.empty(),
            List.of());
    return guard.read(
        check.text(),
        reading.read(check.text(), check.mention(), style, check.audience()),
        context,
        policy);
  }
}
