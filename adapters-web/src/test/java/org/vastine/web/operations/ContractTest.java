package org.vastine.web.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.Role;
import org.vastine.web.world.ContractCheck;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

class ContractTest {

  private static WebWorld world;

  @BeforeAll
  static void start() {
    world = new WebWorld();
  }

  @AfterAll
  static void stop() {
    world.close();
  }

  @Test
  void every_route_is_in_the_contract_and_the_reverse() {
    Set<String> promised = new TreeSet<>();
    JsonNode paths = ContractCheck.ours().contract().path("paths");
    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .fieldNames()
                .forEachRemaining(
                    method -> promised.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));

    assertThat(world.served()).containsExactlyInAnyOrderElementsOf(promised);
  }

  @Test
  void every_example_is_as_its_schema_says() {
    JsonNode schemas = ContractCheck.ours().contract().at("/components/schemas");
    int examples = 0;
    for (var schema : schemas.properties()) {
      if (schema.getValue().path("type").asText().equals("object")) {
        for (JsonNode example : schema.getValue().path("examples")) {
          ContractCheck.ours().checkAgainst(schema.getKey(), example.toString());
          examples++;
        }
      }
    }
    assertThat(examples).isGreaterThan(10);
  }

  @Test
  void every_operation_has_a_name_of_its_own() {
    var ids = ContractCheck.ours().contract().path("paths").findValuesAsText("operationId");

    assertThat(ids).doesNotHaveDuplicates().hasSize(world.served().size());
  }

  @Test
  void the_contract_is_served_as_a_file_and_as_a_page() {
    Reply yaml = world.stranger().get("/api/v1/openapi.yaml");
    Reply json = world.stranger().get("/api/v1/openapi.json");
    Reply page = world.stranger().get("/api");

    assertThat(yaml.body()).startsWith("openapi: 3.1.0").contains("Paketti on taas myöhässä.");
    assertThat(json.text("/openapi")).isEqualTo("3.1.0");
    assertThat(page.body()).contains("/api/v1/cases/{case}/claim").doesNotContain("<script");
    assertThat(page.header("Content-Security-Policy")).contains("script-src 'self'");
    assertThat(world.stranger().get("/api/reference.css").status()).isEqualTo(200);
  }

  @Test
  void each_problem_has_a_page() {
    assertThat(world.stranger().get("/problems").body()).contains("case.held-by-another");
    assertThat(world.stranger().get("/problems/case.held-by-another").status()).isEqualTo(200);
    assertThat(world.stranger().get("/problems/no.such").status()).isEqualTo(404);
  }

  @Test
  void tells_operators_how_it_is() {
    assertThat(world.stranger().get("/health/live").text("/status")).isEqualTo("up");
    assertThat(world.stranger().get("/health/ready").text("/checks/database")).isEqualTo("up");
    assertThat(world.stranger().get("/metrics").body())
        .contains("vastine_mentions_taken_in_total", "jvm_memory_used_bytes")
        .contains("route=\"/health/live\"");
  }

  @Test
  void while_the_store_is_away_everybody_is_told_to_come_back() {
    Reply away = world.as(Role.RESPONDER).post("/api/v1/triage-checks", "{'texts':['no store']}");

    assertThat(away.status()).as(away.body()).isEqualTo(503);
    assertThat(away.code()).isEqualTo("server.unavailable");
    assertThat(away.header("Retry-After")).isNotEmpty();
    assertThat(away.body()).doesNotContain("no connection");
  }

  @Test
  void an_unknown_path_is_a_problem() {
    HttpResponse<String> nowhere = world.stranger().raw("GET", "/api/v1/nowhere");
    HttpResponse<String> method = world.stranger().raw("DELETE", "/api/v1/me");

    assertThat(nowhere.statusCode()).isEqualTo(404);
    assertThat(nowhere.body()).contains("path.unknown");
    assertThat(method.statusCode()).isEqualTo(405);
    ContractCheck.ours().checkAgainst("Problem", nowhere.body());
    ContractCheck.ours().checkAgainst("Problem", method.body());
  }
}
