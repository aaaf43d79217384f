package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.kernel.Ids;
import org.vastine.application.policy.Policies;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.LadderStep;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.mention.ChannelAccountId;

/**
 * What steps ask for outside: of the platform where it has a call for it, and otherwise of a
 * person. Works within the transaction that is open.
 */
public final class ConductOutside {

  private final ConductActs acts;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final Policies policies;
  private final Ids ids;

  /** Needs the outbox, what platforms can do, and the calendar. */
  @Inject
  public ConductOutside(
      ConductActs acts,
      ChannelAccounts accounts,
      ChannelProviders providers,
      Policies policies,
      Ids ids) {
    this.acts = acts;
    this.accounts = accounts;
    this.providers = providers;
    this.policies = policies;
    this.ids = ids;
  }

  ConductActs acts() {
    return acts;
  }

  /** Keeps an act, with its deadline where it has come to a person. */
  void store(ConductAct act) {
    acts.store(act.state() == ActState.BY_HAND ? act.dueBy(policies.active().calendar()) : act);
  }

  /** A step moved: what is to be done, or to be undone, is put into the outbox. */
  void follow(LadderStep step, ChannelAccountId account, Instant now) {
    if (step.active()) {
      ActKind.taking(step.rung()).ifPresent(kind -> ask(step, kind, account, now));
    } else if (step.state() != StepState.PROPOSED) {
      acts.of(List.of(step.id())).forEach(act -> undo(act, step, account, now));
    }
  }

  /** What was called off while the platform did it is taken back. */
  void reverse(ConductAct done, LadderStep step, ChannelAccountId account, Instant now) {
    done.kind().reverse().ifPresent(kind -> ask(step, kind, account, now));
  }

  /** Whether the account's platform has a call for this. */
  boolean platformCan(ChannelAccountId account, ActKind kind) {
    return kind.measure()
        .map(AuthorMeasure::needed)
        .flatMap(needed ->
            accounts
                .find(account)
                .flatMap(found -> providers.of(found.kind()))
                .map(provider -> provider.description().capabilities().allows(needed)))
        .orElse(false);
  }

  private void ask(LadderStep step, ActKind kind, ChannelAccountId account, Instant now) {
    store(ConductAct.of(new ActId(ids.next()), step.id(), kind, platformCan(account, kind), now));
  }

  private void undo(ConductAct act, LadderStep step, ChannelAccountId account, Instant now) {
    Optional<ConductAct> held = acts.lock(act.id());
    held.filter(one -> one.state().open()).ifPresent(one -> acts.store(one.calledOff(now)));
    held.filter(one -> one.state() == ActState.DONE || one.state() == ActState.PROVEN)
        .ifPresent(one -> reverse(one, step, account, now));
  }
}
