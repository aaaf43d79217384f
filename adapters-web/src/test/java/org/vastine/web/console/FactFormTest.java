package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.WebElement;

/** Facts asked for by one and sent by another, in two browsers; the customer's without script. */
final class FactFormTest extends InChromium {

  private static final Pattern LINK = Pattern.compile("/f/vsf_[\\w-]+");

  @Test
  @DisplayName("R18 a member asks in the composer, a customer answers on a small screen")
  void asked() {
    String caseId = aCase("Asked in private");
    WebElement box = composer(chrome, caseId);
    box.sendKeys("Thank you, we are sorry.");
    chrome.find("#reply-ask-facts").click();
    chrome.find("#ask-name option[value=required]").click();
    chrome.find("#ask-phone option[value=optional]").click();
    Clean.is(chrome);
    chrome.find("#ask-facts-save").click();
    chrome.waitUntil(() -> chrome.find("#case-facts").getText().contains("waits for the customer"));
    String text = chrome.find("#reply-text").getDomProperty("value");
    assertThat(text).startsWith("Thank you, we are sorry.");
    Matcher link = LINK.matcher(text);
    assertThat(link.find()).isTrue();

    try (Chrome customer = Chrome.withoutScript(console.base())) {
      customer.size(360);
      customer.go(link.group());
      customer.find("#send").click();
      customer.waitFor("#faults a[href='#fact-1']");
      customer.find("#fact-1").sendKeys("Maija Kärki");
      customer.find("#fact-2").sendKeys("+358 40 123 4567");
      customer.find("input[name=contact]").click();
      customer.find("input[name=wanted][value=apology]").click();
      customer.find("#send").click();
      customer.waitUntil(() -> "Thank you".equals(customer.driver().getTitle()));
      assertThat(customer.driver().getCurrentUrl()).doesNotContain("vsf_");
    }

    chrome.go("/w/acme/cases/" + caseId);
    assertThat(chrome.find("#wanted-outcome").getText()).contains("An apology");
    chrome.find("[id^=see-facts-]").click();
    chrome.waitFor("#fact-answers");
    assertThat(chrome.find("#fact-answers").getText()).contains("Maija Kärki");
    Clean.is(chrome);
  }

  @Test
  @DisplayName("R18 the form is clean in both themes and widths, with faults and without")
  void clean() {
    String caseId = aCase("Asked to be clean");
    chrome.go("/w/acme/cases/" + caseId + "/ask-facts?audience=private");
    chrome.find("#ask-email option[value=required]").click();
    chrome.find("#ask-order_reference option[value=optional]").click();
    chrome.find("#ask-facts-save").click();
    chrome.waitUntil(() -> chrome.find("#case-facts").getText().contains("waits for the customer"));
    Matcher link = LINK.matcher(chrome.find("#reply-text").getDomProperty("value"));
    assertThat(link.find()).isTrue();
    try (Chrome customer = new Chrome(console.base())) {
      for (String theme : List.of("light", "dark")) {
        customer.wishes("prefers-color-scheme", theme);
        for (int width : List.of(1440, 360)) {
          customer.size(width);
          customer.go(link.group());
          customer.shot("/f/form", theme, width);
          Clean.is(customer);
        }
        assertThat(customer.complaints()).isEmpty();
        customer.find("#send").click();
        customer.waitFor("#faults");
        customer.shot("/f/faults", theme, 360);
        Clean.is(customer);
        customer.go("/f/nothing");
        Clean.is(customer);
        // The browser notes these answers; it has nothing else to say.
        assertThat(customer.complaints()).allMatch(it -> it.contains("the server responded with"));
      }
    }
  }
}
