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
import org.vastine.domain.reply.EarlierReplies;
import org.vastine.domain.reply.EarlierTurns;
import org.vastine.domain.reply.GuardContext;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.reply.ReplyGuard;
import org.vastine.domain.reply.ReplyManner;
import org.vastine.domain.reply.TurnAfter;
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
  private final GuardDesk desk;
  private final InstantSource clock;
  private final WorkspaceUnderstanding understanding;
  private final DraftReading reading;
  private final TurnsSoFar turns;
  private final ReplyGuard guard = new ReplyGuard();

  /**
   * Needs the active policy, text understanding, and what is known of a case and of earlier ones.
   */
  @Inject
  public CheckReplies(
      Transactions transactions,
      Policies policies,
      Cases cases,
      GuardDesk desk,
      InstantSource clock,
      WorkspaceUnderstanding understanding,
      DraftReading reading,
      TurnsSoFar turns) {
    this.transactions = transactions;
    this.policies = policies;
    this.cases = cases;
    this.desk = desk;
    this.clock = clock;
    this.understanding = understanding;
    this.reading = reading;
    this.turns = turns;
  }

  /**
   * One draft.
   *
   * @param text the draft
   * @param mention what the customer said; with a case, an empty text is what was said there last
   * @param style the style of that; as the case is taken for, or judged from its words, when empty
   * @param audience who would see the reply
   * @param late whether it would come late; with a case it may be late by the case as well
   * @param promising whether a dated promise would go with it
   * @param caseId the case that it would answer: the draft is read in the light of what was said
   *     there, and compared with what others got; a first reply to a stranger when empty
   */
  public record Check(
      String text,
      String mention,
      Optional<Style> style,
      Audience audience,
      boolean late,
      boolean promising,
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
        .inWorkspace(actor.workspace(), () -> lookedUp(actor, command.checks()))
        .map(found ->
            IntStream.range(0, command.checks().size())
                .mapToObj(check ->
                    read(command.checks().get(check), found.cases().get(check), found, taught))
                .toList());
  }

  /** What is known of a case, and what a reply in it would answer. */
  private record Known(GuardContext context, DraftReading.Answering answering, ToldDetails told) {}

  /** What was read of the store; the texts are understood outside of the transaction. */
  private record LookedUp(
      ResponsePolicy policy, List<Optional<Known>> cases, List<TurnAfter> turns) {}

  private Decision<LookedUp> lookedUp(Actor actor, List<Check> checks) {
    ResponsePolicy policy = policies.active();
    List<Optional<Known>> known = new ArrayList<>();
    for (Check check : checks) {
      Optional<FeedbackCase> feedbackCase = check.caseId().flatMap(cases::find);
      if (check.caseId().isPresent() && feedbackCase.isEmpty()) {
        return Decision.refused(Refusal.Kind.NOT_FOUND, "case.not-found");
      }
      known.add(feedbackCase.map(found -> known(found, check, policy)));
    }
    boolean any = known.stream().anyMatch(Optional::isPresent);
    return Decision.accepted(
        new LookedUp(policy, known, any ? turns.of(actor.workspace()) : List.of()));
  }

  private Known known(FeedbackCase found, Check check, ResponsePolicy policy) {
    GuardDesk.Words words =
        new GuardDesk.Words(
            check.audience(), check.text(), Optional.empty(), check.promising(), "");
    return new Known(
        desk.context(found, words, policy, clock.instant()),
        desk.answering(found, words),
        desk.told(found));
  }

  private GuardReading read(
      Check check, Optional<Known> known, LookedUp found, TextUnderstanding taught) {
    Assessment said = taught.assess(check.mention());
    Style style = check.style().orElse(said.style().value());
    GuardContext context =
        known
            .map(Known::context)
            .map(of -> check.late() ? of.beingLate() : of)
            .map(of -> check.style().map(of::answering).orElse(of))
            .orElseGet(() -> stranger(check, style, said, taught));
    DraftReading.Answering answering =
        new DraftReading.Answering(
            check.mention().isBlank()
                ? known.map(of -> of.answering().mention()).orElse("")
                : check.mention(),
            known.map(of -> of.answering().author()).orElse(""),
            context.style(),
            check.audience());
    GuardReading made =
        guard.read(
            check.text(),
            known
                .map(Known::told)
                .orElse(ToldDetails.NONE)
                .notRepeatedBy(check.text(), reading.look(check.text(), answering)),
            context,
            found.policy());
    return known.isEmpty()
        ? made
        : made.recalling(
            EarlierTurns.like(context.style(), ReplyManner.of(made.moves().does()), found.turns()));
  }

  /** The situation of a first reply to somebody of whom nothing but these words is known. */
  private static GuardContext stranger(
      Check check, Style style, Assessment said, TextUnderstanding taught) {
    return new GuardContext(
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
        check.promising(),
        EarlierReplies.NONE,
        List.of(),
        false,
        false,
        Optional.empty(),
        List.of());
  }
}
