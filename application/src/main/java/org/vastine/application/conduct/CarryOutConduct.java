package org.vastine.application.conduct;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.MeasureTaken;
import org.vastine.application.channel.OutgoingMeasure;
import org.vastine.application.kernel.Chance;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.Mentions;
import org.vastine.domain.channel.AuthorMeasure;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.conduct.RulesText;
import org.vastine.domain.feedbackcase.ConductMove;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;

/**
 * The worker's wish: ask platforms for what steps ask for (R29). An act is recorded as being sent
 * before the platform is asked, and no transaction is open while it is.
 */
public final class CarryOutConduct {

  /** Longer than the time limits of all calls for an act together. */
  private static final Duration LEASE = Duration.ofMinutes(5);

  private static final int BATCH = 20;

  private final Transactions transactions;
  private final ConductWork conduct;
  private final HouseRulesCatalogue rules;
  private final Mentions mentions;
  private final ChannelAccounts accounts;
  private final ChannelProviders providers;
  private final Chance chance;
  private final InstantSource clock;

  /** Needs the outbox, the platforms, and chance for the waits. */
  @Inject
  public CarryOutConduct(
      Transactions transactions,
      ConductWork conduct,
      HouseRulesCatalogue rules,
      Mentions mentions,
      ChannelAccounts accounts,
      ChannelProviders providers,
      Chance chance,
      InstantSource clock) {
    this.transactions = transactions;
    this.conduct = conduct;
    this.rules = rules;
    this.mentions = mentions;
    this.accounts = accounts;
    this.providers = providers;
    this.chance = chance;
    this.clock = clock;
  }

  /** What is asked: nothing but to do what is due. */
  public record Command() {}

  private record Job(
      ConductAct act,
      OutgoingMeasure measure,
      Optional<AccountAccess> access,
      Optional<ChannelProvider> provider) {}

  /** Whether any was due, and what the platform is to be asked. */
  private record Taken(boolean any, Optional<Job> job) {}

  /** Gives how many acts were worked on. */
  public Decision<Integer> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.HANDLE_DELIVERIES)
        .<Decision<Integer>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(carryOut(actor)));
  }

  private int carryOut(Actor actor) {
    int handled = 0;
    for (int turn = 0; turn < BATCH; turn++) {
      Taken taken = transactions.inWorkspace(actor.workspace(), this::take);
      if (!taken.any()) {
        break;
      }
      taken.job().ifPresent(job -> work(actor, job));
      handled++;
    }
    return handled;
  }

  private Taken take() {
    Instant now = clock.instant();
    Optional<ConductAct> leased = conduct.outside().acts().lease(now, LEASE);
    if (leased.isEmpty()) {
      return new Taken(false, Optional.empty());
    }
    ConductAct act = leased.get();
    if (act.state() == ActState.SENDING) {
      conduct.outside().store(act.unknown(now, chance.next()));
      return new Taken(true, Optional.empty());
    }
    return new Taken(true, Optional.of(job(act.taken(now, LEASE))));
  }

  private Job job(ConductAct act) {
    ConductWork.Found found =
        conduct.found(act.step()) instanceof Decision.Accepted<ConductWork.Found>(var step)
            ? step
            : missing(act);
    Mention mention = mentions.find(found.step().grounds().mention()).orElseThrow();
    AuthorMeasure what = act.kind().measure().orElseThrow();
    Optional<AccountAccess> access = accounts.access(found.key().account());
    return new Job(
        act,
        new OutgoingMeasure(
            what, mention.item().author(), mention.item().externalId(), comment(found)),
        access,
        access.flatMap(one -> providers.of(one.account().kind())));
  }

  private static ConductWork.Found missing(ConductAct act) {
    throw new IllegalStateException("act " + act.id() + " belongs to no step");
  }

  /** Which of our house rules was broken; the member's own words stay with us. */
  private String comment(ConductWork.Found found) {
    int number = found.step().grounds().rule().number();
    return rules
        .find(found.step().grounds().rule().version())
        .map(version -> {
          RulesText text = version.in(java.util.List.of("en"));
          return "House rule " + number + ": " + text.rules().get(number - 1).title();
        })
        .orElse("House rule " + number);
  }

  private void work(Actor actor, Job job) {
    ChannelAnswer<MeasureTaken> answer =
        job.access().isEmpty() || job.provider().isEmpty()
            ? new ChannelAnswer.Refused<>("no-provider", "no provider")
            : job.provider().get().measure(job.access().get(), job.measure());
    transactions.inWorkspace(actor.workspace(), () -> answered(actor, job.act(), answer));
  }

  /** A worker whose lease ran out may come late: what happened meanwhile stays. */
  private ConductAct answered(Actor actor, ConductAct sent, ChannelAnswer<?> answer) {
    ConductWork.Found found =
        conduct.found(sent.step()) instanceof Decision.Accepted<ConductWork.Found>(var step)
            ? step
            : missing(sent);
    boolean done = answer instanceof ChannelAnswer.Done<?>;
    // The case is locked before the act, as everywhere.
    if (done && conduct.outside().acts().find(sent.id()).filter(sent::isStill).isPresent()) {
      conduct.note(actor, found.step(), ConductMove.CARRIED_OUT, Optional.empty());
    }
    Instant now = clock.instant();
    ConductAct held = conduct.outside().acts().lock(sent.id()).orElseThrow();
    if (held.state() == ActState.CALLED_OFF && done) {
      conduct.outside().reverse(sent, found.step(), found.key().account(), now);
    }
    if (!sent.isStill(held)) {
      return held;
    }
    ConductAct after = held.after(answer, now, chance.next());
    conduct.outside().store(after);
    return after;
  }
}
