package org.vastine.persistence.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.alert.Alerting;
import org.vastine.application.kernel.Measurements;
import org.vastine.application.kernel.SettableClock;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.persistence.kernel.PostgresWorld;

/**
 * Several nodes tell at once, and some die between handing a message over and recording it (R3).
 */
class ManyNodesTellOnceTest extends PortContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private static final int NODES = 4;
  private static final int THREATS = 40;
  private static final int MEMBERS = 3;

  private final SettableClock clock = new SettableClock(NOW);

  @Override
  protected Ports ports() {
    return WORLD;
  }

  private List<FeedbackCase> threatened(List<Actor> leads) {
    List<FeedbackCase> cases = new ArrayList<>();
    doInside(() -> {
      for (int member = 0; member < MEMBERS; member++) {
        leads.add(Actor.of(ours(), given().aMember(Role.LEAD)));
      }
      for (int number = 0; number < THREATS; number++) {
        FeedbackCase made = given().aCase();
        cases.add(made);
        Occasion threat =
            new Occasion(
                AlertKind.THREAT,
                made.id(),
                made.talk().latest().toString(),
                NOW,
                Optional.of(NOW.minusSeconds(5)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        ports().alertOutbox().add(List.of(threat, threat));
      }
    });
    return cases;
  }

  private Alerting node() {
    return new Alerting(WORLD, () -> UUID.randomUUID(), clock, Measurements.NONE);
  }

  @Test
  void R3_the_console_tells_exactly_once_and_no_mail_comes_twice_whoever_dies_when()
      throws Exception {
    long seed = Long.getLong("vastine.test.seed", System.nanoTime());
    System.out.println("ManyNodesTellOnceTest: -Dvastine.test.seed=" + seed);
    List<Actor> leads = new ArrayList<>();
    threatened(leads);
    Actor vastine = Actor.vastine(ours());
    List<Alerting> nodes = new ArrayList<>();
    AtomicInteger deaths = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(NODES)) {
      for (int round = 0; round < 6; round++) {
        CountDownLatch together = new CountDownLatch(1);
        List<Future<?>> working = new ArrayList<>();
        for (int number = 0; number < NODES; number++) {
          Alerting node = node();
          nodes.add(node);
          if (new Random(seed ^ (round * 31L + number)).nextInt(3) == 0) {
            node.mail.afterTaking(() -> {
              deaths.incrementAndGet();
              throw new IllegalStateException("this node is dead");
            });
          }
          working.add(threads.submit(() -> works(node, vastine, together)));
        }
        together.countDown();
        for (Future<?> one : working) {
          one.get();
        }
        clock.advance(Duration.ofMinutes(11));
      }
    }
    Alerting last = node();
    nodes.add(last);
    last.sends(vastine);

    for (Actor lead : leads) {
      List<Alert> told = node().told(lead);
      assertThat(told).as("seed %d", seed).hasSize(THREATS);
      assertThat(told.stream().map(alert -> alert.occasion().caseId()).distinct()).hasSize(THREATS);
    }
    Set<UUID> mailed = ConcurrentHashMap.newKeySet();
    int alerts = 0;
    for (Alerting node : nodes) {
      for (var letter : node.mail.taken) {
        assertThat(mailed.add(letter.message().id().value()))
            .as("seed %d, %d deaths", seed, deaths.get())
            .isTrue();
        alerts += letter.count();
      }
    }
    assertThat(alerts).as("seed %d", seed).isEqualTo(THREATS * MEMBERS);
    int unknown =
        inside(() -> ports().alertMessages().troubled(Optional.empty(), 100)).items().size();
    assertThat(unknown).as("seed %d", seed).isEqualTo(deaths.get());
  }

  private static void works(Alerting node, Actor vastine, CountDownLatch together) {
    try {
      together.await();
      while (node.spreads(vastine).more()) {
        // Batch after batch.
      }
      while (node.sends(vastine).handled() > 0) {
        // Batch after batch.
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException dead) {
      assertThat(dead).hasMessage("this node is dead");
    }
  }

  @Test
  void R3_what_is_rolled_back_with_its_event_is_told_to_nobody() {
    rolledBack(() -> {
      given().aMember(Role.LEAD);
      FeedbackCase made = given().aCase();
      ports()
          .alertOutbox()
          .add(
              List.of(
                  new Occasion(
                      AlertKind.THREAT,
                      made.id(),
                      "m",
                      NOW,
                      Optional.<Instant>empty(),
                      Optional.empty(),
                      Optional.empty(),
                      Optional.empty())));
    });

    assertThat(node().spreads(Actor.vastine(ours())).looked()).isZero();
  }
}
