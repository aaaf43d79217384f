package org.vastine.application.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.kernel.Secret;
import org.vastine.domain.team.By;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.team.TokenId;

/** What every {@link ApiTokens} keeps to. */
public abstract class ApiTokensContract extends PortContract {

  @Test
  final void a_token_comes_back_in_all_its_parts() {
    ApiToken full =
        inside(() -> {
          MemberId owner = given().aMember(Role.ADMIN).id();
          ApiToken token =
              new ApiToken(
                      new TokenId(ids.next()),
                      "Raportti İ",
                      Optional.of(owner),
                      EnumSet.allOf(Permission.class),
                      SecretHash.of(new Secret("key")),
                      new By.AMember(owner),
                      NOW,
                      Optional.of(NOW.plusSeconds(60)),
                      Optional.empty(),
                      Optional.empty())
                  .used(NOW.plusSeconds(5))
                  .revoked(NOW.plusSeconds(9));
          ports().apiTokens().store(token);
          return token;
        });

    assertThat(inside(() -> ports().apiTokens().find(full.id()))).contains(full);
  }

  @Test
  final void an_absent_token_is_not_found() {
    assertThat(inside(() -> ports().apiTokens().find(new TokenId(ids.next())))).isEmpty();
    assertThat(inside(() -> ports().apiTokens().all())).isEmpty();
  }

  @Test
  final void a_change_takes_the_place_of_what_was() {
    ApiToken token = inside(() -> stored("Feed"));

    doInside(() -> ports().apiTokens().store(token.revoked(NOW)));

    assertThat(inside(() -> ports().apiTokens().all())).containsExactly(token.revoked(NOW));
  }

  @Test
  final void all_come_the_latest_made_first() {
    ApiToken former = inside(() -> stored("Former"));
    ApiToken latest = inside(() -> stored("Latest"));

    assertThat(inside(() -> ports().apiTokens().all())).containsExactly(latest, former);
  }

  @Test
  final void another_workspace_sees_nothing() {
    ApiToken ours = inside(() -> stored("Ours"));

    assertThat(elsewhere(() -> ports().apiTokens().find(ours.id()))).isEmpty();
    assertThat(elsewhere(() -> ports().apiTokens().all())).isEmpty();
  }

  @Test
  final void what_is_rolled_back_never_happened() {
    ApiToken kept = inside(() -> stored("Kept"));

    rolledBack(() -> ports().apiTokens().store(kept.revoked(NOW)));

    assertThat(inside(() -> ports().apiTokens().find(kept.id()))).contains(kept);
  }

  @Test
  final void null_is_refused() {
    refused(() -> ports().apiTokens().store(null));
    refused(() -> ports().apiTokens().find(null));
  }

  private ApiToken stored(String name) {
    ApiToken token =
        new ApiToken(
            new TokenId(ids.next()),
            name,
            Optional.empty(),
            Set.of(Permission.READ_CASES),
            SecretHash.of(new Secret("key of " + name)),
            By.VASTINE,
            NOW,
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    ports().apiTokens().store(token);
    return token;
  }
}
