package org.vastine.application.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.application.world.Ports;
import org.vastine.domain.conduct.ActId;
import org.vastine.domain.conduct.ConductAct;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;

/**
 * Whoever changes what a step asks for outside locks the case before the act (R29): two who lock
 * them in different orders would wait for each other.
 */
final class ConductLockOrderTest {

  private final Casework work = new Casework();
  private final List<String> locked = new ArrayList<>();
  private final ConductDesk desk =
      new ConductDesk(watched(), work.platform, work.world.ids(), work.world.clock());
  private final FeedbackCase insult =
      work.caseOf(work.given.wrote("Troll", "hostile You are all idiots"));

  /** The ports, which say what is locked, in order. */
  private Ports watched() {
    Cases cases = watched(Cases.class, work.world.cases(), "case");
    ConductActs acts = watched(ConductActs.class, work.world.conductActs(), "act");
    return proxy(
        Ports.class,
        (method, args) ->
            switch (method.getName()) {
              case "cases" -> cases;
              case "conductActs" -> acts;
              default -> method.invoke(work.world, args);
            });
  }

  private <T> T watched(Class<T> port, T real, String name) {
    return proxy(
        port,
        (method, args) -> {
          if (method.getName().startsWith("lock")) {
            locked.add(name);
          }
          return method.invoke(real, args);
        });
  }

  private interface Call {
    Object made(Method method, Object[] args) throws ReflectiveOperationException;
  }

  private static <T> T proxy(Class<T> port, Call call) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (_, method, args) -> call.made(method, args)));
  }

  @BeforeEach
  void muted() {
    Instant now = work.world.clock().instant();
    work.inside(() ->
        new Given(work.world, work.world.ids()).answeredAt(insult.id(), now, Audience.PRIVATE));
    takes(ConductRung.WARNED);
    takes(ConductRung.IGNORED);
    takes(ConductRung.MUTED);
    locked.clear();
  }

  private void takes(ConductRung rung) {
    accepted(
        desk.take()
            .handle(
                work.aino,
                new TakeConductStep.Command(
                    insult.id(),
                    ExpectedVersion.ANY,
                    rung,
                    1,
                    Optional.empty(),
                    "Insults people",
                    Optional.of(rung)
                        .filter(ConductRung.MUTED::equals)
                        .map(_ -> work.world.clock().instant().plus(Duration.ofDays(30))),
                    false)));
  }

  private ActId byHand() {
    List<ConductAct> waiting = work.inside(() -> work.world.conductActs().byHand(9));
    return waiting.getFirst().id();
  }

  @Test
  void R29_whoever_proves_an_act_locks_its_case_first() {
    accepted(desk.prove().handle(work.aino, new ProveConductAct.Command(byHand(), "Muted")));

    assertThat(locked.stream().distinct()).containsExactly("case", "act");
  }

  @Test
  void R29_what_says_that_an_act_is_late_locks_its_case_first() {
    work.world.clock().advance(Duration.ofDays(20));

    assertThat(accepted(desk.noteLate().handle(work.vastine, new NoteLateHandWork.Command())))
        .isEqualTo(1);
    assertThat(locked.stream().distinct()).containsExactly("case", "act");
  }
}
