package org.vastine.application.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.GuardRules;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Role;

/** What every {@link Policies} keeps to. */
public abstract class PoliciesContract extends PortContract {

  private static final ResponsePolicy FIRST =
      DefaultResponsePolicy.in(ZoneId.of("Europe/Helsinki"));

  @Test
  final void an_active_policy_comes_back_in_all_its_parts() {
    doInside(() -> begin());

    assertThat(inside(() -> ports().policies().active())).isEqualTo(FIRST);
    assertThat(inside(() -> ports().policies().find(1))).contains(FIRST);
  }

  @Test
  final void an_absent_version_is_not_found_and_cannot_be_made_active() {
    assertThat(inside(() -> ports().policies().find(1))).isEmpty();
    assertThat(inside(() -> ports().policies().versions())).isEmpty();
    refused(() -> ports().policies().active());
    refused(() -> ports().policies().activate(1));
  }

  @Test
  final void an_added_version_is_not_active_before_it_is_made_so() {
    doInside(() -> begin());
    doInside(() -> ports().policies().add(second(), By.VASTINE, NOW));

    assertThat(inside(() -> ports().policies().active())).isEqualTo(FIRST);

    doInside(() -> ports().policies().activate(2));

    assertThat(inside(() -> ports().policies().active())).isEqualTo(second());
    assertThat(inside(() -> ports().policies().find(1))).contains(FIRST);
  }

  @Test
  final void versions_come_the_newest_first_with_who_and_when() {
    By member = inside(() -> new By.AMember(given().aMember(Role.LEAD).id()));
    doInside(() -> begin());
    doInside(() -> ports().policies().add(second(), member, NOW.plusSeconds(60)));
    doInside(() -> ports().policies().activate(2));

    assertThat(inside(() -> ports().policies().versions()))
        .containsExactly(
            new Policies.Version(2, "Vastine", true, NOW.plusSeconds(60), member),
            new Policies.Version(1, "Vastine", false, NOW, By.VASTINE));
  }

  @Test
  final void a_version_is_added_once_and_only_as_the_next() {
    doInside(() -> begin());

    refused(() -> ports().policies().add(FIRST, By.VASTINE, NOW));
    refused(() -> ports().policies().add(FIRST.withVersion(3), By.VASTINE, NOW));

    assertThat(inside(() -> ports().policies().versions())).hasSize(1);
  }

  @Test
  final void another_workspace_has_its_own() {
    doInside(() -> begin());

    assertThat(elsewhere(() -> ports().policies().versions())).isEmpty();
    assertThat(elsewhere(() -> ports().policies().find(1))).isEmpty();

    doElsewhere(() -> begin());

    assertThat(elsewhere(() -> ports().policies().active())).isEqualTo(FIRST);
  }

  @Test
  final void what_is_rolled_back_was_never_decided() {
    doInside(() -> begin());

    rolledBack(() -> {
      ports().policies().add(second(), By.VASTINE, NOW);
      ports().policies().activate(2);
    });

    assertThat(inside(() -> ports().policies().active())).isEqualTo(FIRST);
    assertThat(inside(() -> ports().policies().versions())).hasSize(1);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().policies().add(null, By.VASTINE, NOW));
    refused(() -> ports().policies().add(FIRST, null, NOW));
  }

  private void begin() {
    ports().policies().add(FIRST, By.VASTINE, NOW);
    ports().policies().activate(1);
  }

  private static ResponsePolicy second() {
    GuardRules before = FIRST.guard();
    return FIRST
        .withVersion(2)
        .with(
            new GuardRules(
                before.rules(),
                Duration.ofMinutes(9),
                Duration.ofMinutes(20),
                Duration.ofDays(3),
                77,
                6,
                Optional.of("Lea Laine")));
  }
}
