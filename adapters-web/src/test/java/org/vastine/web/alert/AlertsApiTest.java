package org.vastine.web.alert;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.alert.AlertMessages;
import org.vastine.application.world.Given;
import org.vastine.domain.alert.Alert;
import org.vastine.domain.alert.AlertId;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertMessage;
import org.vastine.domain.alert.AlertMessageId;
import org.vastine.domain.alert.Destination;
import org.vastine.domain.alert.Occasion;
import org.vastine.domain.alert.OutletAnswer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Alerts of the web API (R3). */
class AlertsApiTest {

  private static final String RULES = "/api/v1/alert-rules";
  private static final String HOOKS = "/api/v1/alert-webhooks";
  private static final String SAID =
      "{'zone':'Europe/Istanbul','hours':{'monday':'08:00-12:00, 13:00-24:00'},"
          + "'breakThrough':['threat'],'windowMinutes':10,'leadMinutes':45,"
          + "'rules':[{'kinds':['new_case'],'scope':'all','styles':['hostile'],"
          + "'channels':['mastodon'],'languages':['fi'],'outlets':['email']}]}";

  private final WebWorld world = new WebWorld();
  private final Actor aino = member(Role.LEAD);
  private final Api api = world.as(aino);

  @AfterEach
  void stop() {
    world.close();
  }

  private Actor member(Role role) {
    return world.given(given -> Actor.of(world.workspace(), given.aMember(role)));
  }

  private Alert told(Actor member, Instant at) {
    Alert alert =
        new Alert(
            new AlertId(world.ports().ids().next()),
            member.member().orElseThrow(),
            new Occasion(
                AlertKind.THREAT,
                new CaseId(world.ports().ids().next()),
                "m1",
                Given.NOW,
                Optional.of(Given.NOW.minusSeconds(2)),
                Optional.of(Given.NOW.plusSeconds(900)),
                Optional.empty(),
                Optional.empty()),
            Style.THREAT,
            "mastodon",
            at,
            Optional.empty());
    world.given(_ -> world.ports().alerts().add(List.of(alert)));
    return alert;
  }

  @Test
  void R3_a_member_reads_what_they_were_told_and_says_what_they_saw() {
    Alert first = told(aino, Given.NOW.plusSeconds(1));
    Alert second = told(aino, Given.NOW.plusSeconds(2));
    told(member(Role.LEAD), Given.NOW.plusSeconds(3));

    Reply listed = api.get("/api/v1/alerts?limit=1");
    assertThat(listed.status()).as(listed.body()).isEqualTo(200);
    assertThat(listed.text("/items/0/id")).isEqualTo(second.id().toString());
    assertThat(listed.text("/items/0/kind")).isEqualTo("threat");
    assertThat(listed.json().at("/unseen").asInt()).isEqualTo(2);
    assertThat(api.get("/api/v1/alerts?after=" + listed.text("/next")).text("/items/0/id"))
        .isEqualTo(first.id().toString());

    Reply seen = api.post("/api/v1/alerts/seen", "{'ids':['" + first.id() + "']}");
    assertThat(seen.json().at("/seen").asInt()).as(seen.body()).isEqualTo(1);
    assertThat(seen.json().at("/unseen").asInt()).isEqualTo(1);
    assertThat(api.get("/api/v1/alerts?unseen=true").json().at("/items")).hasSize(1);
    String until = "{'until':'2030-01-01T00:00:00Z'}";
    assertThat(api.post("/api/v1/alerts/seen", until).json().at("/unseen").asInt()).isZero();
    assertThat(api.post("/api/v1/alerts/seen", "{'ids':['x']}").status()).isEqualTo(422);
  }

  @Test
  void R3_a_member_says_how_they_want_to_be_told() {
    Reply usual = api.get(RULES);
    assertThat(usual.status()).as(usual.body()).isEqualTo(200);
    assertThat(usual.json().at("/version").asInt()).isZero();
    assertThat(usual.json().at("/rules")).hasSize(8);
    assertThat(usual.json().at("/outlets")).hasSize(2);

    Reply changed = api.put(RULES, SAID);
    assertThat(changed.status()).as(changed.body()).isEqualTo(200);
    assertThat(changed.json().at("/version").asInt()).isEqualTo(1);
    assertThat(changed.text("/hours/monday")).isEqualTo("08:00-12:00, 13:00-24:00");
    assertThat(changed.text("/hours/sunday")).isEmpty();
    assertThat(changed.text("/rules/0/styles/0")).isEqualTo("hostile");
    assertThat(api.get(RULES).text("/zone")).isEqualTo("Europe/Istanbul");
    assertThat(api.with("If-Match", usual.header("ETag")).put(RULES, SAID).status()).isEqualTo(412);
  }

  @Test
  void what_nobody_can_mean_is_refused_at_its_place() {
    assertThat(api.put(RULES, SAID.replace("Europe/Istanbul", "Mars/Base")).body())
        .contains("/zone");
    assertThat(api.put(RULES, SAID.replace("13:00-24:00", "11:00-24:00")).body())
        .contains("/hours/monday");
    assertThat(api.put(RULES, SAID.replace("'new_case'", "'fire'")).body())
        .contains("/rules/0/kinds");
    assertThat(api.put(RULES, SAID.replace("'windowMinutes':10", "'windowMinutes':61")).status())
        .isEqualTo(422);
    assertThat(api.put(RULES, SAID.replaceAll("'monday':'[^']*'", "")).code())
        .isEqualTo("alert.hours-empty");
    assertThat(world.program(Permission.CHANGE_ALERTS).put(RULES, SAID).code())
        .isEqualTo("team.member-needed");
    assertThat(world.program(Permission.READ_CASES).put(RULES, SAID).status()).isEqualTo(403);
  }

  @Test
  void R3_a_webhook_shows_its_secret_once() {
    Reply added = api.post(HOOKS, "{'name':'Chat','url':'https://hooks.example.org/in'}");
    assertThat(added.status()).as(added.body()).isEqualTo(201);
    assertThat(added.text("/secret")).isNotBlank();
    assertThat(api.get(HOOKS).body()).contains("hooks.example.org").doesNotContain("secret");
    String id = added.text("/webhook/id");
    assertThat(world.as(member(Role.LEAD)).delete(HOOKS + "/" + id).status()).isEqualTo(404);
    assertThat(api.delete(HOOKS + "/" + id).status()).isEqualTo(204);
    assertThat(api.get(HOOKS).json().at("/items")).isEmpty();
  }

  @Test
  void webhooks_that_cannot_be_called_are_refused() {
    assertThat(api.post(HOOKS, "{'name':'Chat','url':'https://127.0.0.1/in'}").code())
        .isEqualTo("alert.webhook-address-not-allowed");
    assertThat(api.post(HOOKS, "{'name':'Chat','url':'file:///etc/passwd'}").code())
        .isEqualTo("alert.webhook-address-invalid");
    assertThat(api.post(HOOKS, "{'name':' ','url':'https://hooks.example.org/in'}").code())
        .isEqualTo("alert.webhook-name-invalid");
    for (int number = 0; number < 5; number++) {
      api.post(HOOKS, "{'name':'Chat','url':'https://hooks.example.org/in'}");
    }
    assertThat(api.post(HOOKS, "{'name':'Chat','url':'https://hooks.example.org/in'}").code())
        .isEqualTo("alert.too-many-webhooks");
  }

  @Test
  void R3_an_admin_sees_how_fast_telling_was_and_what_did_not_arrive() {
    Alert alert = told(aino, Given.NOW.plusSeconds(1));
    AlertMessage message =
        AlertMessage.made(
            new AlertMessageId(world.ports().ids().next()),
            alert.member(),
            Destination.mail(),
            Given.NOW);
    world.given(_ -> {
      var messages = world.ports().alertMessages();
      messages.await(
          List.of(
              new AlertMessages.Waiting(
                  alert.id(), alert.member(), Destination.mail(), Given.NOW)));
      messages.make(message, List.of(alert.id()));
      messages.store(message.taken().after(new OutletAnswer.Unknown(), Given.NOW, 0));
      return message;
    });

    Reply health = world.as(member(Role.ADMIN)).get("/api/v1/alert-health");
    assertThat(health.status()).as(health.body()).isEqualTo(200);
    assertThat(health.json().at("/lastDay/told").asInt()).isEqualTo(1);
    assertThat(health.json().at("/lastDay/sinceIntakeMedianMillis").asLong()).isEqualTo(1_000);
    assertThat(health.json().at("/lastDay/sincePublicationSlowMillis").asLong()).isEqualTo(3_000);
    assertThat(health.text("/items/0/state")).isEqualTo("unknown");
    assertThat(health.text("/items/0/outlet")).isEqualTo("email");
    assertThat(api.get("/api/v1/alert-health").status()).isEqualTo(403);
  }
}
