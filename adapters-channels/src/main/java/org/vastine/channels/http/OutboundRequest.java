package org.vastine.channels.http;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A request to a platform. Its text form names method and host only: paths, queries, headers and
 * bodies may hold secrets.
 *
 * @param method GET, POST, PUT, DELETE
 * @param uri an absolute http or https address
 * @param headers in their order
 * @param body what is sent
 * @param largestAnswer the most bytes to read of the answer's body; 0 for the installation's usual
 *     limit
 */
public record OutboundRequest(
    String method, URI uri, List<Header> headers, Optional<Body> body, int largestAnswer) {

  /** One header. */
  public record Header(String name, String value) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** What is sent. */
  public record Body(byte[] bytes) {
    @Override
    public String toString() {
      return bytes.length + " bytes";
    }
  }

  /** One field of a form or a query. */
  public record Field(String name, String value) {
    @Override
    public String toString() {
      return name;
    }
  }

  /** Refuses addresses that are not http or https; copies the headers. */
  public OutboundRequest {
    requireNonNull(body, "body is null");
    headers = List.copyOf(headers);
    String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
    if (!Set.of("http", "https").contains(scheme) || uri.getHost() == null) {
      throw new IllegalArgumentException("not an http or https address");
    }
  }

  /** Reads. */
  public static OutboundRequest get(URI uri) {
    return new OutboundRequest("GET", uri, List.of(), Optional.empty(), 0);
  }

  /** Any other method without a body. */
  public static OutboundRequest of(String method, URI uri) {
    return new OutboundRequest(method, uri, List.of(), Optional.empty(), 0);
  }

  /** Sends a form. */
  public static OutboundRequest postForm(URI uri, List<Field> fields) {
    return of("POST", uri)
        .with("Content-Type", "application/x-www-form-urlencoded")
        .withBody(encoded(fields));
  }

  /** Sends a JSON document. */
  public static OutboundRequest postJson(URI uri, String document) {
    return of("POST", uri).with("Content-Type", "application/json").withBody(document);
  }

  /** The same with one more header. */
  public OutboundRequest with(String name, String value) {
    List<Header> more = new ArrayList<>(headers);
    more.add(new Header(name, value));
    return new OutboundRequest(method, uri, more, body, largestAnswer);
  }

  /** The same with a bearer token. */
  public OutboundRequest authorisedBy(String bearerToken) {
    return with("Authorization", "Bearer " + bearerToken);
  }

  /** The same with a limit of its own for the answer's body, in bytes. */
  public OutboundRequest withLargestAnswer(int bytes) {
    return new OutboundRequest(method, uri, headers, body, bytes);
  }

  /** Fields in the form of a query or an HTML form. */
  public static String encoded(List<Field> fields) {
    return fields.stream()
        .map(field -> encoded(field.name()) + "=" + encoded(field.value()))
        .collect(Collectors.joining("&"));
  }

  /**
   * The request to follow a redirect with: credentials do not leave the server that they were meant
   * for.
   */
  OutboundRequest redirectedTo(URI target) {
    List<Header> kept =
        isSameOrigin(target)
            ? headers
            : headers.stream().filter(OutboundRequest::isHarmless).toList();
    return new OutboundRequest(method, target, kept, body, largestAnswer);
  }

  private OutboundRequest withBody(String text) {
    Body encoded = new Body(text.getBytes(StandardCharsets.UTF_8));
    return new OutboundRequest(method, uri, headers, Optional.of(encoded), largestAnswer);
  }

  private boolean isSameOrigin(URI other) {
    return uri.getScheme().equalsIgnoreCase(other.getScheme())
        && uri.getHost().equalsIgnoreCase(other.getHost())
        && uri.getPort() == other.getPort();
  }

  private static boolean isHarmless(Header header) {
    return switch (header.name().toLowerCase(Locale.ROOT)) {
      case "accept", "accept-language", "if-none-match", "if-modified-since" -> true;
      default -> false;
    };
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return method + " " + uri.getHost();
  }
}
