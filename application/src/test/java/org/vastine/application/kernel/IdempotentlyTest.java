package org.vastine.application.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.vastine.application.world.Decisions.accepted;
import static org.vastine.application.world.Decisions.refusal;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.kernel.IdempotencyKeys.Answered;
import org.vastine.application.kernel.Idempotently.Answer;
import org.vastine.application.kernel.Idempotently.Command;
import org.vastine.application.world.InMemoryWorld;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.Refusal;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.By;
import org.vastine.domain.team.TokenId;

final class IdempotentlyTest {

  private static final Command COMMAND = new Command("key-1", "hash-1");
  private static final Answered CREATED = new Answered("hash-1", 201, "{}");

  private final InMemoryWorld world = new InMemoryWorld();
  private final Idempotently idempotently =
      new Idempotently(world.transactions(), world.idempotencyKeys(), world.clock());
  private final WorkspaceId workspace = new WorkspaceId(UUID.randomUUID());
  private final Actor actor = Actor.vastine(workspace);
  private final AtomicInteger done = new AtomicInteger();

  @Test
  void the_first_time_the_work_is_done() {
    assertThat(accepted(ask(actor, COMMAND))).isEqualTo(new Answer(CREATED, false));
    assertThat(done).hasValue(1);
  }

  @Test
  void asked_again_the_same_answer_is_given_and_nothing_is_done() {
    ask(actor, COMMAND);

    assertThat(accepted(ask(actor, COMMAND))).isEqualTo(new Answer(CREATED, true));
    assertThat(done).hasValue(1);
  }

  @Test
  void a_key_with_another_request_is_refused() {
    ask(actor, COMMAND);

    assertThat(refusal(ask(actor, new Command("key-1", "hash-2"))))
        .isEqualTo(Refusal.of(Refusal.Kind.INVALID, "kernel.idempotency-key-reused"));
    assertThat(done).hasValue(1);
  }

  @Test
  void somebody_elses_key_is_another_key() {
    Actor program =
        new Actor(
            workspace, new By.AnIntegration(new TokenId(world.ids().next())), actor.permissions());
    ask(actor, COMMAND);

    assertThat(accepted(ask(program, COMMAND)).again()).isFalse();
    assertThat(done).hasValue(2);
  }

  @Test
  void work_that_throws_leaves_no_trace_of_the_key() {
    assertThatThrownBy(() ->
            idempotently.handle(
                actor,
                COMMAND,
                () -> {
                  throw new IllegalStateException("on purpose");
                }))
        .hasMessage("on purpose");

    assertThat(accepted(ask(actor, COMMAND)).again()).isFalse();
  }

  @Test
  void after_a_day_the_key_is_new() {
    ask(actor, COMMAND);
    world.clock().advance(Duration.ofHours(25));

    assertThat(accepted(ask(actor, COMMAND)).again()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "with blank", "ääkkönen", "\u0000"})
  void a_key_of_other_characters_is_refused(String key) {
    assertThat(refusal(ask(actor, new Command(key, "hash-1"))).code())
        .isEqualTo("kernel.idempotency-key-invalid");
    assertThat(done).hasValue(0);
  }

  private Decision<Answer> ask(Actor asking, Command command) {
    return idempotently.handle(
        asking,
        command,
        () -> {
          done.incrementAndGet();
          return CREATED;
        });
  }
}
