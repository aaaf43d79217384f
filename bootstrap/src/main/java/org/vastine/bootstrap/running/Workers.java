package org.vastine.bootstrap.running;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.vastine.persistence.kernel.Database;
import org.vastine.persistence.work.ClusterTimers;

/**
 * All that goes on without anybody asking: pulling, delivering, telling, calling webhooks, filing,
 * asking platforms about conduct, giving cases to members, the passing of time, looking at what
 * ended, forgetting.
 */
@Singleton
public final class Workers {

  private final PullLoops pulls;
  private final DeliveryLoop delivery;
  private final AlertLoop alerts;
  private final WebhookLoop webhooks;
  private final ConductLoop conduct;
  private final Deadlines deadlines;
  private final FactTimes facts;
  private final RoutingTimes routing;
  private final CareTimes care;
  private final EndingTimes endings;
  private final CommunityWatch community;
  private final PresenceTimes presence;
  private final ShareTimes shares;
  private final Filing filing;
  private final Database database;
  private List<Loop> loops = List.of();
  private Optional<ClusterTimers> timers = Optional.empty();

  @Inject
  Workers(
      PullLoops pulls,
      DeliveryLoop delivery,
      AlertLoop alerts,
      WebhookLoop webhooks,
      ConductLoop conduct,
      Deadlines deadlines,
      FactTimes facts,
      RoutingTimes routing,
      CareTimes care,
      EndingTimes endings,
      CommunityWatch community,
      PresenceTimes presence,
      ShareTimes shares,
      Filing filing,
      Database database) {
    this.pulls = pulls;
    this.delivery = delivery;
    this.alerts = alerts;
    this.webhooks = webhooks;
    this.conduct = conduct;
    this.deadlines = deadlines;
    this.facts = facts;
    this.routing = routing;
    this.care = care;
    this.endings = endings;
    this.community = community;
    this.presence = presence;
    this.shares = shares;
    this.filing = filing;
    this.database = database;
  }

  /** Begins. */
  public synchronized void start() {
    List<Loop> started = new ArrayList<>(webhooks.start());
    started.add(delivery.start());
    started.add(alerts.startTelling());
    started.add(alerts.startSending());
    started.add(conduct.start());
    loops = List.copyOf(started);
    ClusterTimers begun =
        new ClusterTimers(
            database,
            List.of(
                deadlines.timer(),
                facts.timer(),
                routing.timer(),
                care.timer(),
                endings.timer(),
                community.timer(),
                presence.timer(),
                shares.timer(),
                filing.timer(),
                conduct.timer(),
                webhooks.timer()));
    begun.start();
    timers = Optional.of(begun);
    pulls.start();
  }

  /** Ends: nothing new is begun, and what is under way is finished. */
  public synchronized void stop() {
    pulls.stop();
    timers.ifPresent(ClusterTimers::close);
    timers = Optional.empty();
    loops.forEach(Loop::close);
    loops = List.of();
  }
}
