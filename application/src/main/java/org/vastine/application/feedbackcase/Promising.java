package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.Ids;
import org.vastine.application.policy.Policies;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CasePromises;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.PromiseId;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;

/** How a promise is made, as a step of its own or with a reply. */
public final class Promising {

  private final CaseWork work;
  private final PromiseBook book;
  private final Policies policies;
  private final Ids ids;

  /** Needs the book of promises and the policy. */
  @Inject
  public Promising(CaseWork work, PromiseBook book, Policies policies, Ids ids) {
    this.work = work;
    this.book = book;
    this.policies = policies;
    this.ids = ids;
  }

  /**
   * What is to be promised.
   *
   * @param what in words
   * @param by by when
   */
  public record Word(String what, ByWhen by) {}

  /** The events of making a promise on a locked case, within the transaction that is open. */
  public Decision<List<CaseEvent>> make(
      Actor actor,
      MemberId member,
      CaseWork.Situation situation,
      Word word,
      Optional<DeliveryId> with) {
    ResponsePolicy policy = policies.active();
    Instant now = situation.now();
    FeedbackCase feedbackCase = situation.feedbackCase();
    int most = policy.work().followThrough().mostOpenPromises();
    int open = book.open(Optional.of(member), most).size();
    return word.by()
        .in(policy.calendar(), now)
        .then(due ->
            work.keep(feedbackCase.id(), Optional.of(word.what()))
                .map(what ->
                    new CasePromises(policy, now)
                        .make(
                            feedbackCase,
                            member,
                            new CasePromises.Wish(new PromiseId(ids.next()), what, due, with),
                            open,
                            actor.by()))
                .orElseGet(() -> Decision.refused(Refusal.Kind.INVALID, "promise.say-what")));
  }
}
