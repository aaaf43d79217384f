package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vastine.bootstrap.world.ApiClient;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Patience;
import org.vastine.bootstrap.world.Windows;
import org.vastine.web.console.Chrome;

/**
 * What the real reading of drafts finds is marked in the browser on its exact words: each kind that
 * has a place, in each of the four languages, behind a sign that is two characters to a browser.
 */
@EnabledIf("org.vastine.web.console.Chrome#isHere")
final class MarkedWordsIT {

  /** Language, style of the case, kind of the finding, and the sentence that holds its words. */
  private static final String DRAFTS =
      """
      en irritated defensive It is not our fault that the carrier lost it.
      fi irritated defensive Ei ole meidän vika, että paketti viipyy.
      sv irritated defensive Det är inte vårt fel att paketet dröjer.
      tr irritated defensive Kargonun gecikmesi bizim suçumuz değil.
      en irritated victim_playing It hurts to read such comments, we are only human and we cry at night.
      fi irritated victim_playing Mekin olemme ihmisiä ja tällaiset kommentit satuttavat.
      sv irritated victim_playing Vi är också bara människor och sådana kommentarer sårar.
      tr irritated victim_playing Biz de insanız, bu tür yorumlar bizi üzüyor.
      en irritated profane_insulting This damn parcel is late, you idiot.
      fi irritated profane_insulting Tämä saatanan paketti on myöhässä.
      sv irritated profane_insulting Den jävla lådan är sen.
      tr irritated profane_insulting Bu lanet kargo geç kaldı, aptal.
      en irritated sarcastic Oh congratulations, what a brilliant discovery.
      fi irritated sarcastic Voi voi, onneksi olkoon upeasta havainnosta.
      sv irritated sarcastic Oj oj, grattis till den enorma upptäckten, ska vi skicka en medalj?
      tr irritated sarcastic Vah vah, tebrikler, ne büyük keşif.
      en irritated blames_customer You should have read the instructions, it is your own fault.
      fi irritated blames_customer Olisit lukenut ohjeet, oma vika.
      sv irritated blames_customer Du borde ha läst instruktionen, det är ditt eget fel.
      tr irritated blames_customer Talimatı okusaydınız böyle olmazdı, kendi hatanız.
      en irritated excuses We are understaffed because of the flu.
      fi irritated excuses Se viipyi, koska meillä on ollut henkilöstöpula.
      sv irritated excuses Vi har haft mycket att göra på grund av sjukdom.
      tr irritated excuses Gecikme, personel eksikliği ve yoğunluk yüzünden oldu.
      en irritated asks_personal_data_in_public Tell us your order number here.
      fi irritated asks_personal_data_in_public Kerro tilausnumerosi tähän.
      sv irritated asks_personal_data_in_public Skriv ditt ordernummer här.
      tr irritated asks_personal_data_in_public Sipariş numaranızı buraya yazın.
      en irritated discloses_personal_data We pay it back to FI21 1234 5600 0007 85 today.
      fi irritated discloses_personal_data Palautamme rahat tilille FI21 1234 5600 0007 85 tänään.
      sv irritated discloses_personal_data Vi betalar till FI21 1234 5600 0007 85 i dag.
      tr irritated discloses_personal_data Parayı FI21 1234 5600 0007 85 hesabına bugün gönderiyoruz.
      en hostile argues_with_troll You are the liar here. Prove it, coward, look in the mirror.
      fi hostile argues_with_troll Itse olet valehtelija. Todista väitteesi, katso peiliin.
      sv hostile argues_with_troll Du ljuger själv. Bevisa det, fegis, titta dig i spegeln.
      tr hostile argues_with_troll Yalancı sensin. Kanıtla, korkak, aynaya bak.
      en threat yields_to_threat We will refund you and send you a gift card.
      fi threat yields_to_threat Annamme hyvityksen ja lähetämme lahjakortin.
      sv threat yields_to_threat Vi ger dig rabatt och skickar ett presentkort.
      tr threat yields_to_threat Size para iadesi yapıyoruz ve hediye çeki veriyoruz.
      en irritated unfilled_slot We will be back by {time}.
      fi irritated unfilled_slot Palaamme asiaan viimeistään {aika}.
      sv irritated unfilled_slot Vi återkommer senast {tid}.
      tr irritated unfilled_slot En geç {saat} dönüş yaparız.
      """;

  private static final Map<String, String> GREETINGS =
      Map.of("en", "👍🏽 Hello. ", "fi", "👍🏽 Hei. ", "sv", "👍🏽 Hej. ", "tr", "👍🏽 Merhaba. ");

  private static final Map<String, String> COMPLAINTS =
      Map.of(
          "en",
          "Still waiting for my order, third week, and nobody replies.",
          "fi",
          "Kolmas viikko ja paketti on yhä kateissa, eikä kukaan vastaa.",
          "sv",
          "Tredje veckan och paketet är fortfarande borta, och ingen svarar.",
          "tr",
          "Üç haftadır siparişimi bekliyorum ve kimse cevap vermiyor.");

  /**
   * The marked words, each with where it begins; marks that touch are one, for findings overlap.
   */
  private static final String MARKS =
      """
      const marks = [];
      let at = 0;
      let touches = false;
      for (const part of document.querySelector(".mirror").childNodes) {
        const marked = part.nodeName === "MARK";
        if (marked && touches) marks.push(marks.pop() + part.textContent);
        else if (marked) marks.push(`${at} ${part.textContent}`);
        touches = marked;
        at += part.textContent.length;
      }
      return marks;
      """;

  private static final String WRITE =
      """
      const box = document.getElementById("reply-text");
      box.value = arguments[0];
      box.dispatchEvent(new Event("input", { bubbles: true }));
      """;

  @RegisterExtension private final Windows windows = new Windows();
  @TempDir private Path home;
  private final Map<String, String> cases = new HashMap<>();
  private LiveVastine vastine;

  @BeforeEach
  void start() throws Exception {
    vastine = LiveVastine.start(home, Map.of());
    String page = vastine.practicePage("Acme");
    for (String language : COMPLAINTS.keySet()) {
      for (String style : List.of("irritated", "hostile", "threat")) {
        vastine.comment(page, language + " " + style, COMPLAINTS.get(language));
      }
    }
    Patience.until("all comments are cases", this::allAreCases);
    for (Map.Entry<String, String> each : cases.entrySet()) {
      String style = each.getKey().substring(3);
      ApiClient.Answer corrected =
          vastine
              .api()
              .put(
                  vastine.at("/api/v1/cases/" + each.getValue() + "/triage"),
                  Map.of("style", style, "language", each.getKey().substring(0, 2)));
      assertThat(corrected.isGood() || corrected.body().toString().contains("nothing-to-correct"))
          .as(each + " " + corrected.body())
          .isTrue();
    }
  }

  private boolean allAreCases() throws Exception {
    for (JsonNode row :
        vastine.api().get(vastine.at("/api/v1/cases?limit=50")).body().path("items")) {
      cases.put(row.path("authorName").asText(), row.path("id").asText());
    }
    return cases.size() == 12;
  }

  @AfterEach
  void stop() {
    vastine.close();
  }

  @Test
  void each_kind_of_finding_is_marked_on_its_exact_words_in_four_languages() {
    Chrome member = windows.open("member", vastine.at(""));
    vastine.signIn(member);
    String open = "";
    for (String line : DRAFTS.lines().sorted().toList()) {
      String[] parts = line.split(" ", 4);
      String wanted = cases.get(parts[0] + " " + parts[1]);
      if (!open.equals(wanted)) {
        member.go("/w/" + vastine.workspace().slug() + "/cases/" + wanted);
        open = wanted;
      }
      isMarked(member, parts[2], GREETINGS.get(parts[0]), parts[3]);
    }
    assertThat(member.complaints()).isEmpty();
  }

  private static void isMarked(Chrome member, String kind, String greeting, String sentence) {
    member.driver().executeScript(WRITE, greeting + sentence);
    String finding = "#findings [data-kind=" + kind + "]";
    // What is typed takes the marks away at once; they come back with the findings of these words.
    member.waitUntil(() ->
        !marks(member).isEmpty()
            && !member.driver().findElements(By.cssSelector(finding)).isEmpty());

    WebElement found = member.find(finding);
    int start = Integer.parseInt(found.getDomAttribute("data-start"));
    int end = Integer.parseInt(found.getDomAttribute("data-end"));
    String words = found.findElement(By.tagName("q")).getDomProperty("textContent");
    assertThat(words).as(kind).isEqualTo((greeting + sentence).substring(start, end));
    assertThat(sentence).contains(words);
    assertThat(marks(member))
        .as(kind + " in " + sentence)
        .anyMatch(mark -> covers(mark, start, words));
  }

  /** Where another finding lies about it, its words are marked together with that one's. */
  private static boolean covers(String mark, int start, String words) {
    int space = mark.indexOf(' ');
    int from = start - Integer.parseInt(mark.substring(0, space));
    return from >= 0 && mark.substring(space + 1).startsWith(words, from);
  }

  private static List<String> marks(Chrome member) {
    return ((List<?>) member.driver().executeScript(MARKS)).stream().map(String::valueOf).toList();
  }
}
