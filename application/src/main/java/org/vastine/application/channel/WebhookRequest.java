package org.vastine.application.channel;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a platform sent to us, untouched, so that its signature can be checked over the very bytes.
 *
 * @param method GET or POST
 * @param headers values by header name in lower case
 * @param query values by name
 * @param body the bytes as they came
 */
public record WebhookRequest(
    String method,
    Map<String, List<String>> headers,
    Map<String, List<String>> query,
    byte[] body) {

  /** Copies the maps. */
  public WebhookRequest {
    headers = Map.copyOf(headers);
    query = Map.copyOf(query);
  }

  /** The first value of a header, whatever its case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** The first value of a query parameter. */
  public Optional<String> parameter(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }
}
