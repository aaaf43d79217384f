package org.vastine.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.vastine.application.policy.PolicyDrafts.Draft;
import org.vastine.application.world.PortContract;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;

/** What every {@link PolicyDrafts} keeps to. */
public abstract class PolicyDraftsContract extends PortContract {

  private static final ResponsePolicy POLICY =
      DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki"))
          .withVersion(2)
          .with(
              List.of(
                  new PolicyRule(
                      "calm",
                      Map.of(Aspect.LANGUAGE, new Condition.OneOf(Set.of("fi", "tr"))),
                      "question")));

  @Test
  final void R5_a_draft_comes_back_in_all_its_parts() {
    By member = inside(() -> new By.AMember(given().aMember(Role.LEAD).id()));
    Draft draft = new Draft(POLICY, 1, 1, NOW, member);
    doInside(() -> ports().policyDrafts().keep(draft));

    assertThat(inside(() -> ports().policyDrafts().find())).contains(draft);
    assertThat(inside(() -> ports().policyDrafts().lock())).contains(draft);
  }

  @Test
  final void there_is_none_before_one_is_kept() {
    assertThat(inside(() -> ports().policyDrafts().find())).isEmpty();
    assertThat(inside(() -> ports().policyDrafts().lock())).isEmpty();
    doInside(() -> ports().policyDrafts().drop());
  }

  @Test
  final void a_later_draft_takes_the_place_of_the_earlier() {
    Draft later = new Draft(POLICY.with(List.of()), 2, 1, NOW.plusSeconds(5), By.VASTINE);
    doInside(() -> ports().policyDrafts().keep(new Draft(POLICY, 1, 1, NOW, By.VASTINE)));
    doInside(() -> ports().policyDrafts().keep(later));

    assertThat(inside(() -> ports().policyDrafts().find())).contains(later);
  }

  @Test
  final void a_dropped_draft_is_gone() {
    doInside(() -> ports().policyDrafts().keep(new Draft(POLICY, 1, 1, NOW, By.VASTINE)));
    doInside(() -> ports().policyDrafts().drop());

    assertThat(inside(() -> ports().policyDrafts().find())).isEmpty();
  }

  @Test
  final void R5_who_saves_in_parallel_overwrites_nobody() throws Exception {
    doInside(() -> {
      ports().policies().add(POLICY.withVersion(1), By.VASTINE, NOW);
      ports().policies().activate(1);
    });
    Callable<Integer> save =
        () ->
            inside(() -> {
              int revision = ports().policyDrafts().lock().map(Draft::revision).orElse(0) + 1;
              ports().policyDrafts().keep(new Draft(POLICY, revision, 1, NOW, By.VASTINE));
              return revision;
            });

    Set<Integer> revisions = new TreeSet<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      for (Future<Integer> each :
          threads.invokeAll(Stream.generate(() -> save).limit(12).toList())) {
        revisions.add(each.get());
      }
    }

    assertThat(revisions).hasSize(12);
    assertThat(inside(() -> ports().policyDrafts().find()).map(Draft::revision)).contains(12);
  }

  @Test
  final void another_workspace_has_its_own() {
    doInside(() -> ports().policyDrafts().keep(new Draft(POLICY, 1, 1, NOW, By.VASTINE)));

    assertThat(elsewhere(() -> ports().policyDrafts().find())).isEmpty();
    doElsewhere(() -> ports().policyDrafts().drop());

    assertThat(inside(() -> ports().policyDrafts().find())).isPresent();
  }

  @Test
  final void what_is_rolled_back_was_never_saved() {
    rolledBack(() -> ports().policyDrafts().keep(new Draft(POLICY, 1, 1, NOW, By.VASTINE)));

    assertThat(inside(() -> ports().policyDrafts().find())).isEmpty();
  }
}
