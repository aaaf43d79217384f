package org.vastine.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Role;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class TeamApiTest {

  /** The id of nothing that is there. */
  private static final String NOBODYS = "0198e0a0-0000-7000-8000-00000000dead";

  private final WebWorld world = new WebWorld();

  @AfterEach
  void stop() {
    world.close();
  }

  @Test
  void a_token_is_shown_once_works_within_its_scopes_and_ends_when_revoked() {
    Api admin = world.as(Role.ADMIN).with("Idempotency-Key", "token-1");
    String body = "{'name':'Shop','scopes':['read_cases']}";

    Reply made = admin.post("/api/v1/tokens", body);
    Reply again = admin.post("/api/v1/tokens", body);
    String key = made.text("/key");
    Api program = world.stranger().with("Authorization", "Bearer " + key);

    assertThat(key).startsWith("vst_" + world.workspace() + "_");
    assertThat(again.json().has("key")).isFalse();
    assertThat(again.text("/token/id")).isEqualTo(made.text("/token/id"));
    assertThat(program.get("/api/v1/me").text("/token/name")).isEqualTo("Shop");
    assertThat(program.get("/api/v1/cases").status()).isEqualTo(200);
    assertThat(program.get("/api/v1/members").status()).isEqualTo(403);
    assertThat(admin.get("/api/v1/tokens").body()).doesNotContain(key);
    admin.delete("/api/v1/tokens/" + made.text("/token/id"));
    Reply refused = program.get("/api/v1/me");
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.code()).isEqualTo("team.token-revoked");
  }

  @Test
  void an_expired_token_is_refused_with_the_reason() {
    Api admin = world.as(Role.ADMIN);
    Reply made =
        admin.post(
            "/api/v1/tokens",
            "{'name':'Short','scopes':['read_cases'],'expiresAt':'"
                + Given.NOW.plusSeconds(60)
                + "'}");
    Api program = world.stranger().with("Authorization", "Bearer " + made.text("/key"));
    assertThat(program.get("/api/v1/me").status()).isEqualTo(200);

    world.ports().clock().set(Given.NOW.plusSeconds(61));

    assertThat(program.get("/api/v1/me").code()).isEqualTo("team.token-expired");
  }

  @Test
  void a_member_is_invited_promoted_and_leaves() {
    Member member = world.given(given -> given.aMember(Role.RESPONDER));
    Api admin = world.as(Role.ADMIN);

    Reply invited = admin.post("/api/v1/members", "{'email':'new@example.org','role':'approver'}");
    Reply list = admin.get("/api/v1/members");

    assertThat(invited.text("/key")).startsWith("vsi_");
    assertThat(list.json().at("/invited")).hasSize(1);
    String one = "/api/v1/members/" + member.id();
    assertThat(admin.put(one + "/role", "{'role':'lead'}").text("/role")).isEqualTo("lead");
    assertThat(admin.post(one + "/deactivate").json().at("/active").asBoolean()).isFalse();
    assertThat(
            admin
                .post("/api/v1/members", "{'email':'nonsense','role':'boss'}")
                .json()
                .at("/errors"))
        .hasSize(2);
    assertThat(world.as(Role.LEAD).post(one + "/deactivate").status()).isEqualTo(403);
  }

  @Test
  void a_link_to_a_new_password_is_shown_once_to_an_admin() {
    Member member = world.given(given -> given.aMember(Role.RESPONDER));
    Api admin = world.as(Role.ADMIN).with("Idempotency-Key", "reset-1");
    String resets = "/api/v1/members/" + member.id() + "/password-resets";

    Reply made = admin.post(resets);
    Reply again = admin.post(resets);

    assertThat(made.status()).isEqualTo(201);
    assertThat(made.text("/key")).startsWith("vsr_" + world.workspace() + "_");
    assertThat(again.json().has("key")).isFalse();
    assertThat(again.text("/id")).isEqualTo(made.text("/id"));
    assertThat(world.as(Role.LEAD).post(resets).status()).isEqualTo(403);
    assertThat(world.as(Role.ADMIN).post(resets.replace(member.id().toString(), NOBODYS)).code())
        .isEqualTo("team.member-not-found");
  }

  @Test
  void everybody_may_know_who_they_are() {
    Reply me = world.as(Role.AUDITOR).get("/api/v1/me");

    assertThat(me.text("/workspace/slug")).isEqualTo("acme");
    assertThat(me.text("/member/role")).isEqualTo("auditor");
    assertThat(me.json().at("/permissions")).hasSize(Role.AUDITOR.permissions().size());
  }
}
