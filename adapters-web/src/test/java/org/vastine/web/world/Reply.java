package org.vastine.web.world;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** An answer that was found to be as the contract says. */
public record Reply(HttpResponse<String> response) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** The HTTP status. */
  public int status() {
    return response.statusCode();
  }

  /** The body as a tree. */
  public JsonNode json() {
    try {
      return MAPPER.readTree(response.body());
    } catch (JsonProcessingException e) {
      throw new AssertionError(response.body(), e);
    }
  }

  /** The body. */
  public String body() {
    return response.body();
  }

  /** A text at a JSON pointer of the body. */
  public String text(String pointer) {
    return json().at(pointer).asText();
  }

  /** The code of the problem. */
  public String code() {
    return text("/code");
  }

  /** A header, empty when it is not there. */
  public String header(String name) {
    return response.headers().firstValue(name).orElse("");
  }
}
