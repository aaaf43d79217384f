package org.vastine.application.advice;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.feedbackcase.CaseWork;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.policy.Policies;
import org.vastine.application.reply.GuardDesk;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseReplies;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.reply.GuardReading;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * A member asks an adviser for words to answer with. The guard reads them like any others; they
 * become a draft only when the member writes one.
 */
public final class SuggestReply {

  private final Permitted permitted;
  private final Adviser adviser;
  private final AdviceDesk desk;
  private final AdviceBudget budget;
  private final GuardDesk guard;
  private final Policies policies;
  private final InstantSource clock;

  /** Needs somebody to ask, what to ask about, what it may cost, and the guard. */
  @Inject
  public SuggestReply(
      Permitted permitted,
      Adviser adviser,
      AdviceDesk desk,
      AdviceBudget budget,
      GuardDesk guard,
      Policies policies,
      InstantSource clock) {
    this.permitted = permitted;
    this.adviser = adviser;
    this.desk = desk;
    this.budget = budget;
    this.guard = guard;
    this.policies = policies;
    this.clock = clock;
  }

  /**
   * What is asked.
   *
   * @param caseId the case to answer
   * @param audience who would see the reply
   */
  public record Command(CaseId caseId, Audience audience) {}

  /**
   * Words for a reply with what the guard makes of them.
   *
   * @param wording the words
   * @param reading the findings
   */
  public record Suggested(Wording wording, GuardReading reading) {}

  private record Prepared(ReplyQuestion question, AdviceBudget.Taken taken) {}

  /** Gives the words with the guard's findings; nothing is stored. */
  public Decision<Suggested> handle(Actor actor, Command command) {
    Optional<Refusal> no = actor.lacks(Permission.WRITE_REPLIES).or(adviser::absent);
    if (no.isPresent()) {
      return Decision.refused(no.get());
    }
    return CaseWork.member(actor)
        .then(member ->
            permitted.decide(
                actor, Permission.WRITE_REPLIES, () -> prepared(actor, member, command)))
        .then(ready -> budget.ask(actor, ready.taken(), () -> adviser.word(ready.question())))
        .then(wording ->
            permitted.decide(actor, Permission.WRITE_REPLIES, () -> read(command, wording)));
  }

  private Decision<Prepared> prepared(Actor actor, MemberId member, Command command) {
    return desk.lay(command.caseId())
        .then(laid -> {
          FeedbackCase it = laid.feedbackCase();
          Optional<TextLimit> limit = guard.limit(it.account(), command.audience());
          Optional<Refusal> no =
              CaseReplies.mayWrite(it, member, clock.instant())
                  .or(() -> limit.isPresent() ? Optional.empty() : cannot(command.audience()));
          if (no.isPresent()) {
            return Decision.refused(no.get());
          }
          ReplyQuestion question =
              new ReplyQuestion(
                  laid.question(),
                  it.judgement().style(),
                  command.audience(),
                  laid.before(),
                  Math.min(limit.map(TextLimit::most).orElse(DraftText.MOST), DraftText.MOST),
                  policies.active().voice());
          return budget
              .take(
                  actor,
                  command.caseId(),
                  "advice.reply-asked",
                  adviser.costOf(question.characters()))
              .map(taken -> new Prepared(question, taken));
        });
  }

  private static Optional<Refusal> cannot(Audience audience) {
    return Optional.of(
        Refusal.of(Refusal.Kind.INVALID, "reply.channel-cannot")
            .with("audience", audience.label()));
  }

  private Decision<Suggested> read(Command command, Wording wording) {
    return desk.lay(command.caseId())
        .map(laid ->
            new Suggested(
                wording,
                guard.read(
                    laid.feedbackCase(),
                    new GuardDesk.Words(command.audience(), wording.text()),
                    policies.active(),
                    clock.instant())));
  }
}
