package org.vastine.channels.http;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A platform's whole answer.
 *
 * @param uri the address that answered, after redirects
 * @param movedTo where the platform says that this address stands from now on, when every redirect
 *     on the way was a permanent one and there was one
 * @param status the HTTP status
 * @param headers values by header name in lower case
 * @param body the bytes, within the limit
 */
public record HttpAnswer(
    URI uri, Optional<URI> movedTo, int status, Map<String, List<String>> headers, byte[] body) {

  /** Copies the headers. */
  public HttpAnswer {
    headers = Map.copyOf(headers);
  }

  /** The first value of a header, whatever its case. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()).stream().findFirst();
  }

  /** Whether the platform did what was asked. */
  public boolean isSuccess() {
    return status >= 200 && status < 300;
  }

  /** The body as UTF-8. */
  public String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return uri.getHost() + " answered " + status;
  }
}
