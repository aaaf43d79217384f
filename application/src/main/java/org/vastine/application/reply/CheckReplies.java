package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.policy.Policies;
import org.vastine.application.triage.TextUnderstanding;
import org.vastine.application.triage.WorkspaceUnderstanding;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.reply.SentReply;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Style;

/** Judges drafts by the active policy without storing anything. */
public final class CheckReplies {

  /** The greatest number of drafts at once. */
  public static final int MOST = 1_000;

  private final Transactions transactions;
  private final Policies policies;
  private final Cases cases;
  private final RecentReplies recent;
  private final InstantSource clock;
  private final WorkspaceUnderstanding understanding;
  private final DraftReading reading;
  private final ReplyGuard guard = new ReplyGuard();

  /** Needs the active policy, text understanding, and what others got. */
  @Inject
  public CheckReplies(
      Transactions transactions,
      Policies policies,
      Cases cases,
      RecentReplies recent,
      InstantSource clock,
      WorkspaceUnderstanding understanding,
      DraftReading reading) {
    this.transactions = transactions;
    this.policies = policies;
    this.cases = cases;
    this.recent = recent;
    this.clock = clock;
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
   * @param caseId the case that it would answer: the draft is compared with what others got; not
   *     compared when empty
   */
  public record Check(
      String text,
      String mention,
      Optional<Style> style,
      Audience audience,
      boolean late,
      Optional<CaseId> caseId) {}

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
    if (command.checks().stream().anyMatch(check -> check.caseId().isPresent())) {
      lacking = actor.lacks(Permission.READ_CASES);
      if (lacking.isPresent()) {
        return Decision.refused(lacking.get());
      }
    }
    TextUnderstanding taught = understanding.of(actor.workspace());
    return transactions
        .inWorkspace(actor.workspace(), () -> lookedUp(command.checks()))
        .map(found ->
            IntStream.range(0, command.checks().size())
                .mapToObj(check ->
                    read(
                        command.checks().get(check),
                        found.others().get(check),
                        found.policy(),
                        taught))
                .toList());
  }

  /** What was read of the store; the texts are understood outside of the transaction. */
  private record LookedUp(ResponsePolicy policy, List<List<SentReply>> others) {}

  private Decision<LookedUp> lookedUp(List<Check> checks) {
    ResponsePolicy policy = policies.active();
    List<List<SentReply>> others = new ArrayList<>();
    for (Check check : checks) {
      Optional<FeedbackCase> feedbackCase = check.caseId().flatMap(cases::find);
      if (check.caseId().isPresent() && feedbackCase.isEmpty()) {
        return Decision.refused(Refusal.Kind.NOT_FOUND, "case.not-found");
      }
      others.add(
          feedbackCase
              .map(
                  found -> recent.like(check.text(), found.key().author(), policy, clock.instant()))
              .orElseGet(List::of));
    }
    return Decision.accepted(new LookedUp(policy, others));
  }

  private GuardReading read(
      Check check, List<SentReply> others, ResponsePolicy policy, TextUnderstanding taught) {
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
            false,
            Optional.empty(),
            others);
    return guard.read(
        check.text(),
        reading.read(check.text(), check.mention(), style, check.audience()),
        context,
        policy);
  }
}
