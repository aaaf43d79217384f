package org.vastine.language.advice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** An OpenAI-compatible endpoint on this machine that says and does what a test wants. */
final class FakeEndpoint implements AutoCloseable {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** How a request is answered. */
  @FunctionalInterface
  interface Behaviour {
    void answer(HttpExchange exchange) throws IOException, InterruptedException;
  }

  /** What was asked: path, authorization and body. */
  record Asked(String path, String authorization, String body) {
    JsonNode json() {
      try {
        return JSON.readTree(body);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    String system() {
      return json().at("/messages/0/content").textValue();
    }

    String user() {
      return json().at("/messages/1/content").textValue();
    }
  }

  private final HttpServer server;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final List<Asked> asked = new CopyOnWriteArrayList<>();
  private volatile Behaviour behaviour = exchange -> give(exchange, 500, "");

  FakeEndpoint() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  URI base() {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/v1");
  }

  List<Asked> asked() {
    return List.copyOf(asked);
  }

  void does(Behaviour next) {
    behaviour = next;
  }

  /** The model says this. */
  void says(String content) {
    gives(200, completion(content));
  }

  /** This answer, whatever is asked. */
  void gives(int status, String body) {
    does(exchange -> give(exchange, status, body));
  }

  /** A letter now and then, until nobody listens. */
  void drips() {
    does(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      try (OutputStream out = exchange.getResponseBody()) {
        while (!closing.await(5, TimeUnit.MILLISECONDS)) {
          out.write('{');
          out.flush();
        }
      }
    });
  }

  /** A body without end. */
  void floods() {
    does(exchange -> {
      exchange.sendResponseHeaders(200, 0);
      byte[] much = "x".repeat(64 * 1024).getBytes(StandardCharsets.UTF_8);
      try (OutputStream out = exchange.getResponseBody()) {
        while (closing.getCount() > 0) {
          out.write(much);
        }
      }
    });
  }

  static String completion(String content) {
    return JSON.createObjectNode()
        .put("id", "chatcmpl-1")
        .put("object", "chat.completion")
        .put("model", "small-one")
        .<com.fasterxml.jackson.databind.node.ObjectNode>set(
            "choices",
            JSON.createArrayNode()
                .add(
                    JSON.createObjectNode()
                        .put("index", 0)
                        .put("finish_reason", "stop")
                        .set(
                            "message",
                            JSON.createObjectNode()
                                .put("role", "assistant")
                                .put("content", content))))
        .set(
            "usage",
            JSON.createObjectNode()
                .put("prompt_tokens", 120)
                .put("completion_tokens", 30)
                .put("total_tokens", 150))
        .toString();
  }

  static void give(HttpExchange exchange, int status, String body) throws IOException {
    byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
    exchange.getResponseHeaders().add("Content-Type", "application/json");
    exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
    if (bytes.length > 0) {
      exchange.getResponseBody().write(bytes);
    }
    exchange.close();
  }

  private void handle(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    asked.add(
        new Asked(
            exchange.getRequestURI().getPath(),
            String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")),
            body));
    try {
      behaviour.answer(exchange);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } catch (IOException gone) {
      exchange.close();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
    threads.shutdownNow();
  }
}
