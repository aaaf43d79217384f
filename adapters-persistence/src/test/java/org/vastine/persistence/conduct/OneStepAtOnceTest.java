package org.vastine.persistence.conduct;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.conduct.ConductDesk;
import org.vastine.application.conduct.ReadCaseConduct;
import org.vastine.application.conduct.SealEvidence;
import org.vastine.application.conduct.TakeConductStep;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.application.world.TestPlatform;
import org.vastine.domain.conduct.EvidenceChain;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.persistence.kernel.PostgresWorld;

/** Many members act on one author at the same moment; the ladder and the chain stay whole. */
class OneStepAtOnceTest extends PortContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private static final int MEMBERS = 12;

  /** As many at once as there are connections for. */
  private final Semaphore door = new Semaphore(6);

  private final ConductDesk desk =
      new ConductDesk(WORLD, new TestPlatform(), UUID::randomUUID, InstantSource.fixed(Given.NOW));

  @Override
  protected Ports ports() {
    return WORLD;
  }

  private <T> List<T> atOnce(java.util.function.Supplier<T> work) throws Exception {
    List<T> results = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<T>> asked = new ArrayList<>();
      for (int n = 0; n < MEMBERS; n++) {
        asked.add(
            threads.submit(() -> {
              door.acquire();
              try {
                return work.get();
              } finally {
                door.release();
              }
            }));
      }
      for (Future<T> one : asked) {
        results.add(one.get());
      }
    }
    return results;
  }

  private static String told(Decision<?> decision) {
    return decision instanceof Decision.Refused<?>(var refusal) ? refusal.code() : "accepted";
  }

  private Decision<FeedbackCase> warns(Actor who, CaseId caseId) {
    return desk.take()
        .handle(
            who,
            new TakeConductStep.Command(
                caseId,
                ExpectedVersion.ANY,
                ConductRung.WARNED,
                1,
                Optional.empty(),
                "Insults people",
                Optional.empty(),
                false));
  }

  @Test
  void R29_of_many_who_warn_at_once_one_does() throws Exception {
    CaseId caseId = inside(() -> given().aCase().id());
    inside(() -> given().answeredAt(caseId, NOW.plusSeconds(1), Audience.PUBLIC));
    Actor aino = inside(() -> Actor.of(ours(), given().aMember(Role.RESPONDER)));

    Map<String, Long> outcomes =
        atOnce(() -> warns(aino, caseId)).stream()
            .collect(Collectors.groupingBy(OneStepAtOnceTest::told, Collectors.counting()));

    assertThat(outcomes).isEqualTo(Map.of("accepted", 1L, "conduct.already-there", MEMBERS - 1L));
    Decision<ReadCaseConduct.View> view =
        desk.read().handle(aino, new ReadCaseConduct.Command(caseId));
    assertThat(view)
        .isInstanceOfSatisfying(
            Decision.Accepted.class,
            accepted ->
                assertThat(((ReadCaseConduct.View) accepted.value()).standing().steps())
                    .hasSize(1));
  }

  @Test
  void R30_of_many_who_seal_at_once_one_does_and_the_chain_is_whole() throws Exception {
    CaseId caseId = inside(() -> given().aCase().id());
    Actor aino = inside(() -> Actor.of(ours(), given().aMember(Role.RESPONDER)));

    Map<String, Long> outcomes =
        atOnce(() -> desk.seal().handle(aino, new SealEvidence.Command(caseId))).stream()
            .collect(Collectors.groupingBy(OneStepAtOnceTest::told, Collectors.counting()));

    assertThat(outcomes).isEqualTo(Map.of("accepted", 1L, "evidence.nothing-new", MEMBERS - 1L));
    EvidenceChain chain = inside(() -> WORLD.evidenceBook().chain(caseId));
    assertThat(chain.firstBroken()).isEmpty();
    assertThat(chain.links()).hasSize(2);
  }
}
