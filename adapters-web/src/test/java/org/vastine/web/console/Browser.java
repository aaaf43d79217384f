package org.vastine.web.console;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A browser without script: follows links, fills in forms, keeps cookies. */
final class Browser {
  private final String base;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private HttpResponse<String> last;
  private String languages = "en";

  Browser(String base) {
    this.base = base;
  }

  /** With a session. */
  Browser signedIn(String session) {
    cookie("vastine", session);
    return this;
  }

  /** With a look of the console: language, theme, density, keys. */
  Browser look(String look) {
    cookie("vastine-look", look);
    return this;
  }

  /** With these languages ({@code Accept-Language}). */
  Browser speaking(String accepted) {
    languages = accepted;
    return this;
  }

  private void cookie(String name, String value) {
    HttpCookie cookie = new HttpCookie(name, value);
    cookie.setPath("/");
    cookie.setVersion(0);
    cookies.getCookieStore().add(URI.create(base), cookie);
  }

  Document open(String path) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Accept-Language", languages)
            .GET()
            .build());
  }

  /** Asks for parts of a page that is shown, as its script does. */
  Document parts(String path, String shown) {
    return send(
        HttpRequest.newBuilder(URI.create(base + path))
            .header("HX-Request", "true")
            .header("HX-Current-URL", base + shown)
            .GET()
            .build());
  }

  /** Sends the form that posts to this path, with its fields as they stand and these besides. */
  Document submit(Document page, String action, String... fields) {
    Element form =
        page.select("form[method=post]").stream()
            .filter(one -> one.attr("action").endsWith(action))
            .findFirst()
            .orElseThrow(() -> new AssertionError("no form to " + action + " on " + page.title()));
    return submit(form, form.attr("action"), fields);
  }

  /** Sends a form with its hidden fields and one file. */
  Document upload(Document page, String form, String name, String content) {
    Element found = page.selectFirst(form);
    if (found == null) {
      throw new AssertionError("no form " + form + " on " + page.title());
    }
    StringBuilder body = new StringBuilder();
    for (Element field : found.select("input[type=hidden]")) {
      body.append("--part\r\nContent-Disposition: form-data; name=\"" + field.attr("name"))
          .append("\"\r\n\r\n" + field.val() + "\r\n");
    }
    body.append("--part\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name)
        .append("\"\r\nContent-Type: text/plain\r\n\r\n" + content + "\r\n--part--\r\n");
    return send(
        HttpRequest.newBuilder(URI.create(base + found.attr("action")))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .header("Origin", base)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  /** What a link gives that is no page. */
  String download(String path) {
    open(path);
    return last.body();
  }

  /** Presses a button that sends its form elsewhere. */
  Document press(Document page, String button, String... fields) {
    Element pressed = page.select(button).first();
    if (pressed == null) {
      throw new AssertionError("no button " + button + " on " + page.title());
    }
    Element form =
        pressed.hasAttr("form")
            ? page.getElementById(pressed.attr("form"))
            : pressed.closest("form");
    return submit(form, pressed.attr("formaction"), fields);
  }

  private Document submit(Element form, String action, String... fields) {
    StringBuilder body = new StringBuilder();
    for (Element field :
        form.select(
            "input[type=hidden], input[checked], textarea,"
                + " input[value]:not([type=checkbox]):not([type=radio])")) {
      if (!isGiven(field.attr("name"), fields)) {
        String value = field.is("textarea") ? field.wholeText() : field.val();
        add(body, field.attr("name"), value);
      }
    }
    for (Element chosen : form.select("select option[selected]")) {
      String name = chosen.closest("select").attr("name");
      if (!isGiven(name, fields)) {
        add(body, name, chosen.val());
      }
    }
    for (int i = 0; i < fields.length; i += 2) {
      add(body, fields[i], fields[i + 1]);
    }
    return send(
        HttpRequest.newBuilder(URI.create(base + action))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Origin", base)
            .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
            .build());
  }

  private static boolean isGiven(String name, String... fields) {
    for (int i = 0; i < fields.length; i += 2) {
      if (fields[i].equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static void add(StringBuilder body, String name, String value) {
    body.append(body.isEmpty() ? "" : "&")
        .append(URLEncoder.encode(name, StandardCharsets.UTF_8))
        .append('=')
        .append(URLEncoder.encode(value, StandardCharsets.UTF_8));
  }

  private Document send(HttpRequest request) {
    try {
      last = client.send(request, HttpResponse.BodyHandlers.ofString());
      return Jsoup.parse(last.body(), last.uri().toString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  int status() {
    return last.statusCode();
  }

  HttpResponse<String> last() {
    return last;
  }
}
