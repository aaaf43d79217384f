package org.vastine.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.feedbackcase.WebhookOutbox.Happened;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.SettableClock;
import org.vastine.application.webhook.SendWebhooks;
import org.vastine.application.webhook.WebhookCall;
import org.vastine.application.webhook.WebhookCaller;
import org.vastine.application.webhook.WebhookLetters;
import org.vastine.application.world.Casework;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.webhook.Webhook;
import org.vastine.domain.webhook.WebhookAnswer;
import org.vastine.domain.webhook.WebhookEventId;
import org.vastine.domain.webhook.WebhookHealth;
import org.vastine.domain.webhook.WebhookId;
import org.vastine.persistence.kernel.PostgresWorld;

/** Several nodes send at once, the receiver fails, and some nodes die during a call. */
class ManyNodesKeepOrderTest extends PortContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private static final int NODES = 4;
  private static final int CASES = 12;
  private static final int STEPS = 5;
  private static final int MOST_ROUNDS = 200;

  private final SettableClock clock = new SettableClock(NOW);
  private final List<WebhookEventId> arrived = new CopyOnWriteArrayList<>();
  private final WebhookId hook = new WebhookId(ids.next());

  @Override
  protected Ports ports() {
    return WORLD;
  }

  /** A node dies when it has told; nobody knows what was answered. */
  private static final class Death extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  private final class Receiver implements WebhookCaller {
    private final Random random;

    Receiver(long seed) {
      random = new Random(seed);
    }

    @Override
    public boolean mayReach(URI address) {
      return true;
    }

    @Override
    public WebhookAnswer call(WebhookCall call) {
      arrived.add(call.document().event().orElseThrow());
      int luck = random.nextInt(10);
      if (luck == 0) {
        throw new Death();
      }
      return WebhookAnswer.of(luck < 3 ? 503 : 200, Duration.ZERO);
    }
  }

  private SendWebhooks node(long seed) {
    return new SendWebhooks(
        ports().transactions(),
        ports().webhooks(),
        ports().webhookDeliveries(),
        new WebhookLetters(
            ports().webhooks(), ports().workspaces(), ports().timeline(), ports().mentions()),
        new Receiver(seed),
        ports().auditLog(),
        () -> 0.5,
        Measurements.NONE,
        clock);
  }

  private static CaseEvent[] steps() {
    return IntStream.range(0, STEPS)
        .mapToObj(step -> new CaseEvent.Unassigned(NOW.plusSeconds(step), By.VASTINE))
        .toArray(CaseEvent[]::new);
  }

  private List<FeedbackCase> cases() {
    return inside(() -> {
      ports()
          .webhooks()
          .add(
              new Webhook(
                  hook,
                  "Shop",
                  URI.create("https://hooks.example.org/in"),
                  Set.of(),
                  Set.of(),
                  WebhookHealth.GOOD),
              new Secret("s"));
      List<FeedbackCase> made = new ArrayList<>();
      for (int number = 0; number < CASES; number++) {
        FeedbackCase one = given().with(given().aCase(), steps());
        made.add(one);
        ports()
            .webhookOutbox()
            .add(
                IntStream.rangeClosed(1, one.version())
                    .mapToObj(place -> new Happened(one.id(), one.account(), place, "opened", NOW))
                    .toList());
      }
      return made;
    });
  }

  @Test
  void each_event_arrives_and_none_before_those_before_it_in_its_case() throws Exception {
    long seed = Long.getLong("vastine.test.seed", System.nanoTime());
    System.out.println("ManyNodesKeepOrderTest: -Dvastine.test.seed=" + seed);
    List<FeedbackCase> cases = cases();
    try (ExecutorService threads = Executors.newFixedThreadPool(NODES)) {
      for (int round = 0; round < MOST_ROUNDS && waiting() > 0; round++) {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<?>> working = new ArrayList<>();
        for (int number = 0; number < NODES; number++) {
          SendWebhooks node = node(seed ^ (round * 31L + number));
          working.add(threads.submit(() -> works(node, together)));
        }
        together.countDown();
        for (Future<?> one : working) {
          one.get();
        }
        // Longer than a lease, a rest, and the first waits.
        clock.advance(Duration.ofMinutes(11));
      }
    }

    assertThat(waiting()).as("seed %d", seed).isZero();
    for (FeedbackCase one : cases) {
      List<Integer> numbers =
          arrived.stream()
              .filter(event -> event.about().equals(one.id()))
              .map(WebhookEventId::number)
              .toList();
      assertThat(numbers).as("seed %d", seed).isSorted();
      assertThat(Set.copyOf(numbers))
          .as("seed %d", seed)
          .containsExactlyInAnyOrderElementsOf(
              IntStream.rangeClosed(1, one.version()).boxed().toList());
    }
  }

  private int waiting() {
    return inside(() -> ports().webhookDeliveries().waiting(hook, 1_000));
  }

  private void works(SendWebhooks node, CountDownLatch together) {
    try {
      together.await();
      Actor vastine = Actor.vastine(ours());
      while (accepted(node, vastine) > 0) {
        // One after the other.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (Death _) {
      // The next round has another node in its place.
    }
  }

  private static int accepted(SendWebhooks node, Actor vastine) {
    return Casework.accepted(node.handle(vastine, new SendWebhooks.Command())).handled();
  }
}
