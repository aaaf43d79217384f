package org.vastine.application.alert;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.application.alert.AlertMessages.Waiting;
import org.vastine.application.channel.ChannelAccounts;
import org.vastine.application.feedbackcase.AlertOutbox;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.Ids;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.Transactions;
import org.vastine.application.stream.LiveEvents;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertedCase;
import org.vastine.domain.alert.Attendance;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.Listener;
import org.vastine.domain.alert.Listener.Told;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.channel.ChannelAccount;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;

/**
 * The timer's wish: look who is told of what happened, and tell them in the console, all in the
 * transaction in which the occasion is let go (R3). So the console tells exactly once; what goes to
 * other outlets waits for {@link SendAlerts}.
 */
public final class SpreadAlerts {

  private static final int BATCH = 500;

  private final Transactions transactions;
  private final AlertOutbox outbox;
  private final Cases cases;
  private final ChannelAccounts accounts;
  private final AlertDesk desk;
  private final Alerts alerts;
  private final AlertMessages messages;
  private final AlertWebhooks webhooks;
  private final Outlets outlets;
  private final LiveEvents live;
  private final Measurements measurements;
  private final Ids ids;
  private final InstantSource clock;

  /** Puts it together. */
  @Inject
  public SpreadAlerts(
      Transactions transactions,
      AlertOutbox outbox,
      Cases cases,
      ChannelAccounts accounts,
      AlertDesk desk,
      Alerts alerts,
      AlertMessages messages,
      AlertWebhooks webhooks,
      Outlets outlets,
      LiveEvents live,
      Measurements measurements,
      Ids ids,
      InstantSource clock) {
    this.transactions = transactions;
    this.outbox = outbox;
    this.cases = cases;
    this.accounts = accounts;
    this.desk = desk;
    this.alerts = alerts;
    this.messages = messages;
    this.webhooks = webhooks;
    this.outlets = outlets;
    this.live = live;
    this.measurements = measurements;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is asked: nothing but to look. */
  public record Command() {}

  /**
   * What was done.
   *
   * @param looked how many occasions were looked at
   * @param told the alerts that were made
   * @param more whether there may be more at once
   */
  public record Spread(int looked, List<Alert> told, boolean more) {
    /** Copies the alerts. */
    public Spread {
      told = List.copyOf(told);
    }
  }

  /** Tells of one batch of occasions. */
  public Decision<Spread> handle(Actor actor, Command command) {
    return actor
        .lacks(Permission.LEAD_CASES)
        .<Decision<Spread>>map(Decision::refused)
        .orElseGet(() -> Decision.accepted(measured(spread(actor.workspace()))));
  }

  private Spread spread(WorkspaceId workspace) {
    return transactions.inWorkspace(workspace, () -> within(workspace));
  }

  private Spread within(WorkspaceId workspace) {
    Instant now = clock.instant();
    List<Occasion> due = outbox.lockDue(now, BATCH);
    if (due.isEmpty()) {
      return new Spread(0, List.of(), false);
    }
    List<Listener> listeners = desk.listeners(workspace, now);
    Set<Occasion> asked =
        due.stream()
            .filter(occasion -> Listener.anybodyAsks(listeners, occasion))
            .collect(Collectors.toSet());
    Round round =
        new Round(desk.attendance(now), listeners, kinds(asked), cases.find(about(asked)));
    List<Occasion> open =
        due.stream()
            .filter(occasion -> !asked.contains(occasion) || round.standing(occasion).isPresent())
            .toList();
    List<Alert> told = tell(open.stream().filter(asked::contains).toList(), round);
    letGo(due, open, round);
    if (!told.isEmpty()) {
      announce(told, now);
    }
    return new Spread(due.size(), told, due.size() == BATCH);
  }

  private static Set<CaseId> about(Set<Occasion> asked) {
    return asked.stream().map(Occasion::caseId).collect(Collectors.toSet());
  }

  /** What one batch has in common; each part is read once, however many occasions there are. */
  private record Round(
      Attendance here,
      List<Listener> listeners,
      Map<ChannelAccountId, String> channels,
      Map<CaseId, FeedbackCase> cases) {

    Optional<FeedbackCase> standing(Occasion occasion) {
      return Optional.ofNullable(cases.get(occasion.caseId())).filter(occasion::stands);
    }
  }

  /** A wish to tell, before it is known who was told already. */
  private record Wish(Alert alert, Told how) {}

  private List<Alert> tell(List<Occasion> occasions, Round round) {
    Map<AlertId, Wish> wishes =
        occasions.stream()
            .flatMap(occasion -> wishes(occasion, round))
            .collect(
                Collectors.toMap(
                    wish -> wish.alert().id(),
                    Function.identity(),
                    (one, _) -> one,
                    LinkedHashMap::new));
    List<Alert> told = alerts.add(wishes.values().stream().map(Wish::alert).toList());
    messages.await(
        told.stream()
            .flatMap(alert ->
                Optional.ofNullable(wishes.get(alert.id())).map(this::waiting).stream()
                    .flatMap(List::stream))
            .toList());
    return told;
  }

  private Stream<Wish> wishes(Occasion occasion, Round round) {
    FeedbackCase feedbackCase = round.standing(occasion).orElseThrow();
    String channel = round.channels().getOrDefault(feedbackCase.account(), "unknown");
    AlertedCase about = AlertedCase.of(feedbackCase, channel);
    return Listener.told(round.listeners(), occasion, about, round.here()).stream()
        .map(how -> new Wish(alert(occasion, about, how, round.here().now()), how));
  }

  private Alert alert(Occasion occasion, AlertedCase about, Told how, Instant now) {
    return new Alert(
        new AlertId(ids.next()),
        how.member(),
        occasion,
        about.style(),
        about.channel(),
        now,
        Optional.empty());
  }

  private List<Waiting> waiting(Wish wish) {
    Alert alert = wish.alert();
    return destinations(wish.how()).stream()
        .map(to -> new Waiting(alert.id(), alert.member(), to, wish.how().from()))
        .toList();
  }

  /** What is still open, and somebody wants to be warned of later, stays; the rest is over. */
  private void letGo(List<Occasion> due, List<Occasion> open, Round round) {
    Map<Occasion, Instant> later = new HashMap<>();
    for (Occasion occasion : open) {
      Listener.nextLook(round.listeners(), occasion, round.here().now())
          .ifPresent(next -> later.put(occasion, next));
    }
    outbox.lookAgain(later);
    outbox.done(due.stream().filter(occasion -> !later.containsKey(occasion)).toList());
  }

  private List<Destination> destinations(Told told) {
    List<Destination> all = new ArrayList<>();
    for (OutletKind kind : told.outlets()) {
      if (outlets.ready(kind).isPresent()) {
        switch (kind) {
          case EMAIL -> all.add(Destination.mail());
          case WEBHOOK ->
              webhooks
                  .of(told.member())
                  .forEach(webhook -> all.add(new Destination.Webhook(webhook.id())));
        }
      }
    }
    return all;
  }

  private Map<ChannelAccountId, String> kinds(Set<Occasion> asked) {
    return asked.isEmpty()
        ? Map.of()
        : accounts.all().stream()
            .collect(Collectors.toMap(ChannelAccount::id, account -> account.kind().name()));
  }

  private void announce(List<Alert> told, Instant now) {
    Set<MemberId> members = told.stream().map(Alert::member).collect(Collectors.toSet());
    live.announce(
        members.stream()
            .map(member -> new LiveEvents.Change(LiveEvents.Kind.ALERT, member.toString(), 0, now))
            .toList());
  }

  /** After the commit, since only then somebody is told. */
  private Spread measured(Spread spread) {
    measurements.add(Measurements.Count.ALERTS_TOLD, spread.told().size());
    for (Alert alert : spread.told()) {
      Occasion occasion = alert.occasion();
      occasion
          .publishedAt()
          .ifPresent(published ->
              took(Measurements.Work.ALERT_SINCE_PUBLICATION, published, alert.toldAt()));
      if (!Listener.firstLook(occasion).isAfter(occasion.at())) {
        took(Measurements.Work.ALERT_SINCE_INTAKE, occasion.at(), alert.toldAt());
      }
    }
    return spread;
  }

  private void took(Measurements.Work work, Instant from, Instant to) {
    Duration time = Duration.between(from, to);
    measurements.took(work, time.isNegative() ? Duration.ZERO : time);
  }
}
