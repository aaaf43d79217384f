package org.vastine.application.feedbackcase;

import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.kernel.Page;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.team.Members;
import org.vastine.domain.feedbackcase.CaseClaims;
import org.vastine.domain.feedbackcase.CaseEnding;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * The same is done to many cases, a step at a time: whoever asks asks on until there is no next
 * step. Each case changes in a transaction of its own, by the rules that hold for one; what they
 * refuse is left as it is.
 */
public final class ChangeManyCases {

  /** How many cases of a view a step takes, and how many may be named. */
  public static final int STEP = 100;

  private static final int MOST_NAMED = 500;

  private final CaseWork work;
  private final Cases cases;
  private final CaseList list;
  private final CaseBatches batches;
  private final Members members;
  private final Transactions transactions;
  private final SilenceRule silence;
  private final InstantSource clock;

  /**
   * Needs casework, the list, where it is remembered what was done, and who may leave cases
   * unanswered.
   */
  @Inject
  public ChangeManyCases(
      CaseWork work,
      Cases cases,
      CaseList list,
      CaseBatches batches,
      Members members,
      Transactions transactions,
      SilenceRule silence,
      InstantSource clock) {
    this.work = work;
    this.cases = cases;
    this.list = list;
    this.batches = batches;
    this.members = members;
    this.transactions = transactions;
    this.silence = silence;
    this.clock = clock;
  }

  /** Which cases. */
  public sealed interface Which {
    /** These, at most 500. */
    record Named(List<CaseId> ids) implements Which {
      /** Copies the ids; refuses more than 500. */
      public Named {
        ids = List.copyOf(ids);
        if (ids.size() > MOST_NAMED) {
          throw new IllegalArgumentException("more than 500 cases");
        }
      }
    }

    /** All of a filter, after the place where the step before ended. */
    record All(CaseFilter filter, Optional<String> after) implements Which {}
  }

  /** What is done to them. */
  public sealed interface Deed {
    /** A member becomes their owner. */
    record Assign(MemberId to) implements Deed {}

    /**
     * They are not answered.
     *
     * @param why the reason
     * @param note the reason in words, where there are some: a lead's, where only a lead may decide
     */
    record Decline(SilenceReason why, Optional<String> note) implements Deed {}
  }

  /**
   * What is asked.
   *
   * @param batch under which it is remembered, the same for all steps
   * @param which the cases
   * @param deed what is done
   */
  public record Command(BatchId batch, Which which, Deed deed) {}

  /**
   * What a step did.
   *
   * @param changed how many cases it changed
   * @param left how many it left, because the rules refuse it
   * @param next where the next step begins; empty when all is done
   */
  public record Step(int changed, int left, Optional<String> next) {}

  /** Does a step. */
  public Decision<Step> handle(Actor actor, Command command) {
    Optional<Refusal> lacking = actor.lacks(needed(actor, command.deed()));
    if (lacking.isPresent()) {
      return Decision.refused(lacking.get());
    }
    return CaseWork.member(actor)
        .then(member ->
            isPossible(actor, command.deed())
                ? Decision.accepted(step(actor, member, command))
                : Decision.refused(Refusal.Kind.INVALID, "team.member-not-found"));
  }

  private static Permission needed(Actor actor, Deed deed) {
    return switch (deed) {
      case Deed.Assign(MemberId to) ->
          actor.member().filter(to::equals).isPresent()
              ? Permission.WORK_CASES
              : Permission.ASSIGN_CASES;
      case Deed.Decline _ -> Permission.WORK_CASES;
    };
  }

  private boolean isPossible(Actor actor, Deed deed) {
    return switch (deed) {
      case Deed.Assign(MemberId to) ->
          transactions.inWorkspace(
              actor.workspace(), () -> members.find(to).filter(Member::active).isPresent());
      case Deed.Decline _ -> true;
    };
  }

  private Step step(Actor actor, MemberId member, Command command) {
    Page<CaseId> page = page(actor, command.which());
    int changed = 0;
    for (CaseId id : page.items()) {
      Decision<FeedbackCase> decision =
          transactions.inWorkspace(
              actor.workspace(), () -> change(actor, member, command.batch(), id, command.deed()));
      changed += decision instanceof Decision.Accepted<FeedbackCase> ? 1 : 0;
    }
    return new Step(changed, page.items().size() - changed, page.next());
  }

  private Page<CaseId> page(Actor actor, Which which) {
    return switch (which) {
      case Which.Named(List<CaseId> ids) -> new Page<>(ids, Optional.empty());
      case Which.All(CaseFilter filter, Optional<String> after) -> {
        Page<CaseListItem> page =
            transactions.inWorkspace(actor.workspace(), () -> list.list(filter, after, STEP));
        yield new Page<>(
            page.items().stream().map(item -> item.feedbackCase().id()).toList(), page.next());
      }
    };
  }

  private Decision<FeedbackCase> change(
      Actor actor, MemberId member, BatchId batch, CaseId id, Deed deed) {
    Optional<MemberId> owner = cases.lock(id).flatMap(before -> before.hold().owner());
    return work.changeWithin(
            actor,
            id,
            ExpectedVersion.ANY,
            situation -> events(situation.feedbackCase(), deed, member, actor))
        .map(after -> {
          batches.add(batch, member, new CaseBatches.Changed(id, owner, after.version()));
          return after;
        });
  }

  private Decision<List<CaseEvent>> events(
      FeedbackCase before, Deed deed, MemberId member, Actor actor) {
    return switch (deed) {
      case Deed.Assign(MemberId to) -> CaseClaims.assign(before, to, actor.by(), clock.instant());
      case Deed.Decline(SilenceReason why, Optional<String> note) ->
          CaseEnding.decline(
              before,
              member,
              silence.decider(actor, before),
              why,
              work.keep(before.id(), note),
              actor.by(),
              clock.instant());
    };
  }
}
