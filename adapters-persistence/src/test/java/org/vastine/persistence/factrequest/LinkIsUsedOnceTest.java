package org.vastine.persistence.factrequest;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.vastine.application.factrequest.AnswerFacts;
import org.vastine.application.factrequest.AskFacts;
import org.vastine.application.factrequest.ChangeFactRequest;
import org.vastine.application.factrequest.FactDesk;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Given;
import org.vastine.application.world.PortContract;
import org.vastine.application.world.Ports;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.TypedFacts;
import org.vastine.domain.feedbackcase.FactRequestEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.persistence.kernel.PostgresWorld;

/** The same link from several browsers at the same moment. */
class LinkIsUsedOnceTest extends PortContract {

  @RegisterExtension static final PostgresWorld WORLD = new PostgresWorld();

  private static final int AT_ONCE = 8;

  private final SecureRandom random = new SecureRandom();
  private final FactDesk desk =
      new FactDesk(WORLD, UUID::randomUUID, this::secret, InstantSource.fixed(Given.NOW));

  @Override
  protected Ports ports() {
    return WORLD;
  }

  private Secret secret() {
    byte[] bytes = new byte[32];
    random.nextBytes(bytes);
    return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  private Actor aMember() {
    return inside(() -> Actor.of(ours(), given().aMember(Role.RESPONDER)));
  }

  private AskFacts.Asked asked(Actor who) {
    FeedbackCase feedbackCase = inside(() -> given().aCase());
    return Casework.accepted(
        desk.ask()
            .handle(
                who,
                new AskFacts.Command(
                    feedbackCase.id(),
                    ExpectedVersion.ANY,
                    List.of(new AskFacts.Wish(FactKind.NAME, true, "", "")),
                    LanguageTag.of("fi"))));
  }

  private Decision<?> answers(AskFacts.Asked asked, String name) {
    return desk.answer()
        .handle(
            new AnswerFacts.Command(
                new Secret(asked.link().reveal()),
                "192.0.2." + name.length(),
                new TypedFacts(Map.of("fact-1", name), Set.of(), "", "")));
  }

  private long events(AskFacts.Asked asked, Class<?> type) {
    return inside(() ->
        WORLD.timeline().of(asked.feedbackCase().id(), 0, 100).stream()
            .filter(entry -> type.isInstance(entry.event()))
            .count());
  }

  @Test
  @DisplayName("R18 of many forms posted at once with one link exactly one is taken")
  void once() throws Exception {
    AskFacts.Asked asked = asked(aMember());
    CountDownLatch start = new CountDownLatch(1);
    List<String> taken = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Optional<String>>> posts = new ArrayList<>();
      for (int number = 1; number <= AT_ONCE; number++) {
        String name = "x".repeat(number);
        posts.add(
            threads.submit(() -> {
              start.await();
              return answers(asked, name) instanceof Decision.Accepted<?>
                  ? Optional.of(name)
                  : Optional.empty();
            }));
      }
      start.countDown();
      for (Future<Optional<String>> post : posts) {
        post.get().ifPresent(taken::add);
      }
    }

    assertThat(taken).hasSize(1);
    assertThat(events(asked, FactRequestEvent.FactsAnswered.class)).isEqualTo(1);
    assertThat(inside(() -> WORLD.factRequestBook().answers(asked.request().id())))
        .hasValueSatisfying(
            kept -> assertThat(kept.values()).containsExactly(Optional.of(taken.getFirst())));
  }

  @Test
  @DisplayName("R18 answered and withdrawn at once, one of the two holds")
  void answeredAndWithdrawn() throws Exception {
    Actor aino = aMember();
    AskFacts.Asked asked = asked(aino);
    CountDownLatch start = new CountDownLatch(1);
    boolean answered;
    boolean withdrawn;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<Decision<?>> post =
          threads.submit(() -> {
            start.await();
            return answers(asked, "Maija");
          });
      Future<Decision<ChangeFactRequest.Changed>> back =
          threads.submit(() -> {
            start.await();
            return desk.change()
                .handle(
                    aino,
                    new ChangeFactRequest.Command(
                        asked.request().id(),
                        ExpectedVersion.ANY,
                        ChangeFactRequest.Step.WITHDRAW));
          });
      start.countDown();
      answered = post.get() instanceof Decision.Accepted<?>;
      withdrawn = back.get() instanceof Decision.Accepted<?>;
    }

    assertThat(answered).isNotEqualTo(withdrawn);
    assertThat(inside(() -> WORLD.factRequestBook().answers(asked.request().id())).isPresent())
        .isEqualTo(answered);
  }
}
