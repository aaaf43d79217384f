package org.vastine.application.reply;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.channel.ChannelProvider;
import org.vastine.application.channel.ChannelProviders;
import org.vastine.application.channel.OutgoingReply;
import org.vastine.application.channel.PublishedReply;
import org.vastine.application.feedbackcase.RelayAliases;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.mention.Mentions;
import org.vastine.application.team.Members;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.RelayAlias;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Permission;

/**
 * The worker's wish: hand over what is due. A delivery is leased and marked as being sent before
 * the platform is asked, so that after a crash it comes back as unknown and is looked for before
 * anything else (R19). No transaction is open while a platform is asked.
 */
public final class DeliverReplies {

  private static final int BATCH = 20;

  private final Transactions transactions;
  private final Deliveries deliveries;
  private final Mentions mentions;
  private final ChannelAccounts accounts;
  private final RelayAliases aliases;
  private final Members members;
  private final ChannelProviders providers;
  private final Receipts receipts;
  private final DeliveryLease lease;
  private final InstantSource clock;

  /** Needs the outbox, the platforms, and what is done with their answers. */
  @Inject
  public DeliverReplies(
      Transactions transactions,
      Deliveries deliveries,
      Mentions mentions,
      ChannelAccounts accounts,
      RelayAliases aliases,
      Members members,
      ChannelProviders providers,
      Receipts receipts,
      DeliveryLease lease,
      InstantSource clock) {
    this.transactions = transactions;
    this.deliveries = deliveries;
    this.mentions = mentions;
    this.accounts = accounts;
    this.aliases = aliases;
    this.members = members;
    this.providers = providers;
    this.receipts = receipts;
    this.lease = lease;
    this.clock = clock;
  }

  /** What is asked: nothing but to do what is due. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param handled how many deliveries were worked on
   * @param published how many of them are to be seen now
   * @param nextDue when the next one is due
   */
  public record Delivered(int handled, int published, Optional<Instant> nextDue) {}

  private record Job(
      Delivery delivery,
      OutgoingReply reply,
      Optional<AccountAccess> access,
      Optional<ChannelProvider> provider) {}

  /** Works on one batch. */
  public Decision<Delivered> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.HANDLE_DELIVERIES)
        .<Decision<Delivered>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(deliver(actor)));
  }

  private Delivered deliver(Actor actor) {
    List<Job> jobs = transactions.inWorkspace(actor.workspace(), this::lease);
    int published = 0;
    for (Job job : jobs) {
      published += work(actor, job).state() == DeliveryState.PUBLISHED ? 1 : 0;
    }
    return new Delivered(
        jobs.size(), published, transactions.inWorkspace(actor.workspace(), deliveries::nextDue));
  }

  private List<Job> lease() {
    Instant now = clock.instant();
    return deliveries.lease(now, lease.length(), BATCH).stream()
        .map(leased -> job(leased, now))
        .toList();
  }

  private Job job(Delivery leased, Instant now) {
    Delivery delivery = leased.state() == DeliveryState.UNKNOWN ? leased : leased.taken(now);
    if (delivery.state() == DeliveryState.SENDING) {
      deliveries.store(delivery);
    }
    Mention mention =
        mentions
            .find(delivery.answers())
            .orElseThrow(
                () -> new IllegalStateException("delivery " + delivery.id() + " answers nothing"));
    Optional<AccountAccess> access = accounts.access(delivery.account());
    return new Job(
        delivery,
        new OutgoingReply(
            delivery.id().value(),
            delivery.text(),
            delivery.audience(),
            mention.item().externalId(),
            mention.item().thread(),
            mention.item().author(),
            mention.item().languageHint(),
            delivery.firstTriedAt().orElse(now),
            sender(delivery)),
        access,
        access.flatMap(found -> providers.of(found.account().kind())));
  }

  /**
   * In private the answer goes out under an alias of the case, the writer's own first, so that
   * nobody's real address does (R16).
   */
  private Optional<OutgoingReply.RelaySender> sender(Delivery delivery) {
    if (delivery.audience() == Audience.PUBLIC) {
      return Optional.empty();
    }
    List<RelayAlias> open =
        aliases.ofCase(delivery.caseId()).stream()
            .filter(alias -> alias.isOpen() && alias.account().equals(delivery.account()))
            .toList();
    return open.stream()
        .filter(alias -> alias.member().equals(delivery.sender()))
        .findFirst()
        .or(() -> open.stream().findFirst())
        .map(alias ->
            new OutgoingReply.RelaySender(
                alias.address(),
                members.find(delivery.sender()).map(Member::firstName).orElse("")));
  }

  private Delivery work(Actor actor, Job job) {
    if (job.access().isEmpty() || job.provider().isEmpty()) {
      return receipts.failed(
          actor, job.delivery(), new ChannelAnswer.Refused<>("no-provider", "no provider"));
    }
    AccountAccess access = job.access().get();
    ChannelProvider provider = job.provider().get();
    if (job.delivery().state() == DeliveryState.UNKNOWN) {
      ChannelAnswer<Optional<PublishedReply>> answer = provider.find(access, job.reply());
      return answer
              instanceof
              ChannelAnswer.Done<Optional<PublishedReply>>(Optional<PublishedReply> found)
          ? receipts.looked(actor, job.delivery(), found)
          : receipts.lookFailed(actor, job.delivery(), answer);
    }
    ChannelAnswer<PublishedReply> answer = provider.send(access, job.reply());
    return answer instanceof ChannelAnswer.Done<PublishedReply>(PublishedReply receipt)
        ? receipts.published(actor, job.delivery(), receipt)
        : receipts.failed(actor, job.delivery(), answer);
  }
}
