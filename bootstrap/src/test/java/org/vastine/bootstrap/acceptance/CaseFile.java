package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.Colleague;
import org.vastine.bootstrap.world.Patience;

/** A case by the web API, as a program of one member reads and changes it. */
final class CaseFile {

  private final Town town;
  private final ApiClient api;
  private final String at;

  CaseFile(Town town, Colleague member, String caseId) {
    this.town = town;
    this.api = new ApiClient(member.token());
    this.at = "/api/v1/cases/" + caseId;
  }

  /** The case as it is. */
  JsonNode now() throws Exception {
    return read("");
  }

  /** A part of it, by its path below the case. */
  JsonNode read(String part) throws Exception {
    ApiClient.Answer answer = api.get(town.vastine.at(at + part));
    assertThat(answer.isGood()).as("%s", answer.body()).isTrue();
    return answer.body();
  }

  /** Any other resource. */
  JsonNode elsewhere(String path) throws Exception {
    return api.get(town.vastine.at(path)).body();
  }

  /** Asks for something to be done to the case. */
  ApiClient.Answer asks(String part, Map<String, ?> body) throws Exception {
    return api.post(town.vastine.at(at + part), body);
  }

  /** A reply is written and sent without a look at what the console would say. */
  ApiClient.Answer sends(String words, Map<String, ?> beside) throws Exception {
    JsonNode now = now();
    ApiClient.Answer draft =
        api.post(
            town.vastine.at("/api/v1/drafts"),
            Map.of(
                "case",
                now.path("id").asText(),
                "audience",
                "public",
                "text",
                words,
                "mentionsSeen",
                now.path("talk").path("mentions").asInt()));
    return draft.isGood()
        ? api.post(
            town.vastine.at("/api/v1/drafts/" + draft.body().path("id").asText() + "/send"), beside)
        : draft;
  }

  /** What happened, in its order. */
  List<String> timeline() throws Exception {
    List<String> types = new ArrayList<>();
    read("/timeline?limit=200").path("items").forEach(one -> types.add(one.path("type").asText()));
    return types;
  }

  /** Waits until the case is like this. */
  void becomes(String what, Predicate<JsonNode> like) throws Exception {
    Patience.until(what, () -> like.test(now()));
  }

  /** Waits until this has happened so many times. */
  void happens(String type, int times) throws Exception {
    Patience.until(
        times + " " + type, () -> timeline().stream().filter(type::equals).count() == times);
  }

  /** The sealed evidence, as a file. */
  Path evidence(Path folder) throws Exception {
    return api.download(town.vastine.at(at + "/evidence-archive"), folder.resolve("evidence.zip"));
  }
}
