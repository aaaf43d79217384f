package org.vastine.web.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Calls the server as one caller; every answer is compared with the contract. */
public final class Api {

  private final HttpClient client;
  private final String base;
  private final List<String> headers;

  /** A caller at this address that sends these headers, name and value in turn. */
  public Api(HttpClient client, String base, List<String> headers) {
    this.client = client;
    this.base = base;
    this.headers = List.copyOf(headers);
  }

  /** The same caller with one more header. */
  public Api with(String name, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(name);
    more.add(value);
    return new Api(client, base, more);
  }

  /** The value of one of this caller's headers. */
  String header(String name) {
    return headers.get(headers.indexOf(name) + 1);
  }

  /** Reads. */
  public Reply get(String path) {
    return send("GET", path, BodyPublishers.noBody());
  }

  /** Asks for something that takes no body. */
  public Reply post(String path) {
    return send("POST", path, BodyPublishers.noBody());
  }

  /** Asks for something with a JSON body; {@code '} stands for a quote. */
  public Reply post(String path, String json) {
    return send("POST", path, json);
  }

  /** Puts a JSON body; {@code '} stands for a quote. */
  public Reply put(String path, String json) {
    return send("PUT", path, json);
  }

  /** Patches with a JSON body; {@code '} stands for a quote. */
  public Reply patch(String path, String json) {
    return send("PATCH", path, json);
  }

  /** Deletes. */
  public Reply delete(String path) {
    return send("DELETE", path, BodyPublishers.noBody());
  }

  /** Sends these very bytes as JSON. */
  public Reply postBytes(String path, byte[] bytes) {
    return with("Content-Type", "application/json")
        .send("POST", path, BodyPublishers.ofByteArray(bytes));
  }

  /** Sends a text as it is, of another type. */
  public Reply postAs(String type, String path, String text) {
    return with("Content-Type", type).sendAs("POST", path, text);
  }

  /** Puts a text as it is, of another type. */
  public Reply putAs(String type, String path, String text) {
    return with("Content-Type", type).sendAs("PUT", path, text);
  }

  /** An answer whose path the contract does not know; compared with nothing. */
  public HttpResponse<String> raw(String method, String path) {
    return exchange(method, path, BodyPublishers.noBody());
  }

  /** The request for a stream, to be read as it comes. */
  public HttpRequest streaming(String path) {
    return request("GET", path, BodyPublishers.noBody());
  }

  private Reply send(String method, String path, String json) {
    return with("Content-Type", "application/json").sendAs(method, path, json.replace('\'', '"'));
  }

  private Reply sendAs(String method, String path, String text) {
    HttpResponse<String> response = checked(method, path, BodyPublishers.ofString(text));
    ExampleBook.note(response, text);
    return new Reply(response);
  }

  private Reply send(String method, String path, HttpRequest.BodyPublisher body) {
    HttpResponse<String> response = checked(method, path, body);
    if (body.contentLength() == 0) {
      ExampleBook.note(response, "");
    }
    return new Reply(response);
  }

  private HttpResponse<String> checked(String method, String path, HttpRequest.BodyPublisher body) {
    HttpResponse<String> response = exchange(method, path, body);
    ContractCheck.ours().check(method, path, response);
    return response;
  }

  private HttpResponse<String> exchange(
      String method, String path, HttpRequest.BodyPublisher body) {
    try {
      return client.send(
          request(method, path, body), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body) {
    HttpRequest.Builder builder =
        HttpRequest.newBuilder(URI.create(base + path))
            .timeout(Duration.ofSeconds(20))
            .method(method, body);
    if (!headers.isEmpty()) {
      builder.headers(headers.toArray(String[]::new));
    }
    return builder.build();
  }
}
