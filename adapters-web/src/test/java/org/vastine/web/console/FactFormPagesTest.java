package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** A member asks, a customer answers on the page behind the link: both without script. */
@DisplayName("R18 the private form")
final class FactFormPagesTest extends WithoutBrowser {

  private static final Pattern LINK = Pattern.compile("/f/vsf_[\\w-]+");

  private Browser aino() {
    return new Browser(console.base()).signedIn(console.session(scenery.aino));
  }

  private Browser customer() {
    return new Browser(console.base());
  }

  /** Asks for a name and a phone number; gives the path of the link that stands in the draft. */
  private String asks(Browser who, String language) {
    Document ask = who.open("/w/acme/cases/" + scenery.irritated + "/ask-facts?audience=public");
    Document page =
        who.submit(
            ask,
            "/facts",
            "ask-name",
            "required",
            "ask-phone",
            "optional",
            "why-phone",
            "To call you back today.",
            "language",
            language);
    // The latest stands behind those of earlier requests.
    List<String> links =
        LINK.matcher(page.select("#reply-text").text()).results().map(MatchResult::group).toList();
    assertThat(links).as(page.text()).isNotEmpty();
    return links.getLast();
  }

  private Document caseOf(Browser who) {
    return who.open("/w/acme/cases/" + scenery.irritated);
  }

  @Test
  @DisplayName("R18 what was typed is kept, the link goes behind it, and the customer answers once")
  void wholeWay() {
    Browser aino = aino();
    Document composer = caseOf(aino);
    Document ask = aino.press(composer, "#reply-ask-facts", "text", "Thank you, we are sorry.");
    assertThat(ask.select("h1").text()).isEqualTo("Ask for facts");
    assertThat(ask.select(".notice").text()).contains("Your draft is public");
    Document drafted =
        aino.submit(
            ask, "/facts", "ask-name", "required", "ask-phone", "optional", "language", "fi");
    String text = drafted.select("#reply-text").text();
    assertThat(text).startsWith("Thank you, we are sorry.").contains("Voit vastata yksityisesti");
    assertThat(drafted.select("#case-facts").text()).contains("waits for the customer", "Phone");
    assertThat(drafted.select("#reply-ask-facts")).isEmpty();
    assertThat(drafted.select("#wrote-again").text()).doesNotContain("wrote again");
    Matcher link = LINK.matcher(text);
    assertThat(link.find()).isTrue();

    Browser customer = customer();
    Document form = customer.open(link.group());
    assertThat(customer.status()).isEqualTo(200);
    assertThat(form.select("html").attr("lang")).isEqualTo("fi");
    assertThat(form.select("#fact-1").attr("autocomplete")).isEqualTo("name");
    assertThat(form.select("#fact-2-why").text()).contains("Jotta voimme soittaa");
    Document received =
        customer.submit(
            form,
            link.group(),
            "fact-1",
            "Maija Kärki",
            "fact-2",
            "+358 40 123 4567",
            "contact",
            "phone",
            "wanted",
            "refund");
    assertThat(received.select("h1").text()).isEqualTo("Kiitos");
    assertThat(customer.last().uri().toString()).doesNotContain("vsf_");
    customer.open(link.group());
    assertThat(customer.status()).isEqualTo(404);

    Document page = caseOf(aino);
    assertThat(page.select("#case-facts").text())
        .contains("answered", "May be contacted: by phone", "My money back", "Nothing of it given")
        .doesNotContain("Maija Kärki");
    assertThat(page.select("#case-timeline").text())
        .contains("The customer answered in private.")
        .doesNotContain("123 4567");
    assertThat(page.select("#close-wanted").text()).contains("My money back");
    Document answers = aino.open(page.select("[id^=see-facts-]").attr("href"));
    assertThat(answers.select("#fact-answers").text()).contains("Maija Kärki", "+358 40 123 4567");
    Document erased =
        aino.submit(
            page,
            "/erase-facts",
            "request",
            page.select("[id^=see-facts-]").attr("id").substring("see-facts-".length()));
    assertThat(erased.select("#case-facts").text()).contains("answers erased");
    assertThat(aino.open(page.select("[id^=see-facts-]").attr("href")).text())
        .doesNotContain("Maija Kärki");
  }

  @Test
  @DisplayName("R18 facts, consent and a promise are asked and given in one step")
  void oneStep() {
    Browser aino = aino();
    Document ask = aino.open("/w/acme/cases/" + scenery.irritated + "/ask-facts?audience=public");
    Document late =
        aino.submit(
            ask,
            "/facts",
            "ask-order_reference",
            "required",
            "language",
            "en",
            "contact",
            "phone",
            "promise-by",
            "2020-03-02T15:00");
    assertThat(late.select("[data-refusal]").text()).isNotBlank();
    assertThat(late.select("#ask-then input[value=phone][checked]")).hasSize(1);

    Document drafted =
        aino.submit(
            late,
            "/facts",
            "ask-order_reference",
            "required",
            "language",
            "en",
            "contact",
            "phone",
            "promise-by",
            "2026-03-03T15:00");

    assertThat(drafted.select("#reply-text").first().wholeText())
        .contains("I will call you.", "You will hear from me by Tuesday 3 March, 15:00");
    assertThat(drafted.select("#case-timeline").text())
        .contains("Asked whether we may contact them: by phone");
    assertThat(drafted.select("#case-word").text())
        .contains("Contact the customer once the answer is here");
    assertThat(drafted.select("#case-facts").text()).contains("Phone");
  }

  @Test
  @DisplayName("R18 used, withdrawn, expired and guessed links show one and the same page")
  void onePage() {
    Browser aino = aino();
    String used = asks(aino, "en");
    customer().submit(customer().open(used), used, "fact-1", "Maija");
    String withdrawn = asks(aino, "en");
    String request =
        caseOf(aino)
            .select("[id^=withdraw-facts-]")
            .attr("id")
            .substring("withdraw-facts-".length());
    aino.submit(caseOf(aino), "/withdraw-facts", "request", request);
    String expired = asks(aino, "en");
    console.waits(Duration.ofDays(8));

    String guessed = expired.substring(0, expired.length() - 12) + "AAAAAAAAAAAA";
    List<String> bodies = new ArrayList<>();
    for (String link : List.of(used, withdrawn, expired, guessed, "/f/hello")) {
      Browser customer = customer();
      customer.open(link);
      assertThat(customer.status()).as(link).isEqualTo(404);
      bodies.add(customer.last().body());
      assertThat(post(link, "fact-1=x").statusCode()).as(link).isEqualTo(404);
      assertThat(post(link, "fact-1=x").body()).isEqualTo(bodies.getFirst());
    }
    assertThat(bodies).containsOnly(bodies.getFirst());
    assertThat(bodies.getFirst()).contains("This link does not work").doesNotContain("vsf_");
  }

  @Test
  @DisplayName("R18 who guesses is slowed down, and gets the same page")
  void throttled() {
    String link = asks(aino(), "en");
    String guess = link.substring(0, link.length() - 12) + "AAAAAAAAAAAA";
    for (int i = 0; i < 20; i++) {
      customer().open(guess);
    }
    Browser customer = customer();
    Document page = customer.open(link);
    assertThat(customer.status()).isEqualTo(429);
    assertThat(customer.last().headers().firstValue("Retry-After")).isPresent();
    assertThat(page.select("h1").text()).isEqualTo("This link does not work");
  }

  @Test
  @DisplayName("R18 faults are named with their fields, what was typed stays, nothing is used up")
  void faults() {
    String link = asks(aino(), "en");
    Browser customer = customer();
    Document faulty =
        customer.submit(
            customer.open(link),
            link,
            "fact-1",
            "<b>" + "x".repeat(200),
            "contact",
            "phone",
            "wanted",
            "other");
    assertThat(customer.status()).isEqualTo(422);
    assertThat(faulty.select("#faults a").eachAttr("href"))
        .containsExactly("#fact-1", "#fact-2", "#wanted-words");
    assertThat(faulty.select("#fact-1").attr("aria-invalid")).isEqualTo("true");
    assertThat(faulty.select("#fact-1").val()).startsWith("<b>xxx");
    assertThat(faulty.select("input[name=contact]").first().hasAttr("checked")).isTrue();
    assertThat(post(link, "fact-1=a&fact-1=b").statusCode()).isEqualTo(422);
    assertThat(post(link, "fact-1=a&fact-9=b").statusCode()).isEqualTo(422);
    assertThat(post(link, "fact-1=a&contact=mail").statusCode()).isEqualTo(422);
    assertThat(post(link, "").statusCode()).isEqualTo(422);
    assertThat(post(link, "fact-1=Maija").statusCode()).isEqualTo(303);
  }

  @Test
  @DisplayName("R18 the page is for nobody but the customer: no index, no script, no referrer")
  void headers() {
    String link = asks(aino(), "en");
    Browser customer = customer();
    Document page = customer.open(link);
    assertThat(header(customer, "Content-Security-Policy"))
        .contains("default-src 'none'")
        .doesNotContain("script-src");
    assertThat(header(customer, "X-Robots-Tag")).contains("noindex");
    assertThat(header(customer, "Referrer-Policy")).isEqualTo("strict-origin");
    assertThat(header(customer, "Cache-Control")).isEqualTo("no-store");
    assertThat(customer.last().headers().allValues("Set-Cookie")).isEmpty();
    assertThat(page.select("script, iframe, img")).isEmpty();
    assertThat(page.select("[href^=http], [src^=http]")).isEmpty();
    assertThat(post(link, "fact-1=x", "https://evil.example").statusCode()).isEqualTo(403);
  }

  @Test
  @DisplayName("R18 neither the link nor an answer reaches the log")
  void log() {
    Logger root = (Logger) LoggerFactory.getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    Logger ours = (Logger) LoggerFactory.getLogger("org.vastine");
    Level before = ours.getLevel();
    ListAppender<ILoggingEvent> log = new ListAppender<>();
    log.start();
    root.addAppender(log);
    ours.setLevel(Level.TRACE);
    try {
      ours.trace("the log is read");
      String link = asks(aino(), "en");
      customer().open(link);
      post(link, "");
      post(link, "fact-1=Unmistakable");
      post(link, "fact-1=Unmistakable");
      assertThat(log.list).isNotEmpty();
      assertThat(log.list)
          .noneMatch(event ->
              event.getFormattedMessage().contains("vsf_")
                  || event.getFormattedMessage().contains("Unmistakable"));
    } finally {
      ours.setLevel(before);
      root.detachAppender(log);
    }
  }

  @Test
  @DisplayName("R18 the form speaks each language, with a name for every field")
  void languages() {
    for (String language : Bundles.FORM_LANGUAGES) {
      Browser aino = aino();
      Document page = customer().open(asks(aino, language));
      assertThat(page.select("html").attr("lang")).isEqualTo(language);
      assertThat(page.text()).doesNotContain("form.", "wanted.", "time.", "{");
      assertThat(page.select("h1").text()).contains("Acme");
      page.select("input:not([type=hidden]), textarea")
          .forEach(field ->
              assertThat(
                      !page.select("label[for=" + field.id() + "]").isEmpty()
                          || field.closest("label") != null)
                  .as(field.outerHtml())
                  .isTrue());
      String request =
          caseOf(aino)
              .select("[id^=withdraw-facts-]")
              .attr("id")
              .substring("withdraw-facts-".length());
      aino.submit(caseOf(aino), "/withdraw-facts", "request", request);
    }
  }

  @Test
  @DisplayName("R18 a wrong wish comes back with its reason and with what was typed")
  void wrongWish() {
    Browser aino = aino();
    Document ask = aino.open("/w/acme/cases/" + scenery.irritated + "/ask-facts");
    Document back = aino.submit(ask, "/facts", "question-1", "Which shop?");
    assertThat(aino.status()).isEqualTo(422);
    assertThat(back.select("[data-refusal]").text()).contains("Say why you ask");
    assertThat(back.select("#question-1").val()).isEqualTo("Which shop?");
    assertThat(aino.submit(ask, "/facts").select("[data-refusal]").text())
        .contains("Choose at least one fact");
  }

  private static String header(Browser browser, String name) {
    return browser.last().headers().firstValue(name).orElse("");
  }

  private HttpResponse<String> post(String link, String body) {
    return post(link, body, console.base());
  }

  private HttpResponse<String> post(String link, String body, String origin) {
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create(console.base() + link))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .header("Origin", origin)
              .POST(HttpRequest.BodyPublishers.ofString(body))
              .build(),
          HttpResponse.BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Test
  @DisplayName("R18 a wish said in the thread is noted on the case's page and compared")
  void notedByHand() {
    Browser aino = aino();
    Document noted = aino.submit(caseOf(aino), "/wanted", "wanted", "apology");
    assertThat(noted.select("#wanted-outcome").text()).contains("An apology");
    assertThat(noted.select("#case-facts").text()).contains("Noted by Aino Virtanen");
    assertThat(noted.select("#case-timeline").text()).contains("said in the thread");
    assertThat(aino.submit(caseOf(aino), "/wanted", "wanted", "moon").text()).isNotBlank();
    assertThat(aino.status()).isEqualTo(422);
  }

  @Test
  @DisplayName("R18 a link that does not work says so in the browser's language, German too")
  void closedInGerman() {
    Browser german = customer().speaking("de-AT,de;q=0.9");
    assertThat(german.open("/f/vsf_nothing").select("h1").text())
        .isEqualTo("Dieser Link funktioniert nicht");
  }
}
