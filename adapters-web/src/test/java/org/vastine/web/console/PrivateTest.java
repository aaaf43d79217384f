package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.vastine.domain.channel.ChannelAccount;

/** From the public offer to the private talk, in a browser (R16, R17). */
final class PrivateTest extends InChromium {

  @Test
  void R17_one_offers_in_public_and_the_customer_goes_on_by_mail() {
    ChannelAccount mailbox = console.aMailbox();
    String caseId = aCase("Offered to");
    chrome.go("/w/acme/cases/" + caseId);
    chrome.find("#offer-form summary").click();
    chrome.find("#offer-way option[value=mail]").click();
    chrome.find("#offer-save").click();
    chrome.waitFor("#case-private [id^=alias-]");
    String address = chrome.find("#case-private [id^=alias-] [dir=ltr]").getText();
    chrome.waitUntil(() -> chrome.find("#reply-text").getDomProperty("value").contains(address));
    chrome.waitUntil(() -> chrome.find("#send-button").getDomAttribute("aria-disabled") == null);
    chrome.find("#send-button").click();
    chrome.waitFor("#act-undo");
    console.waits(Duration.ofMinutes(1));
    console.delivers();

    console.mails(mailbox, "kai@example.org", "question Order 4711", address);
    chrome.go("/w/acme/cases/" + caseId);
    assertThat(chrome.find("#private-state").getText()).isEqualTo("goes on in private");
    assertThat(chrome.find("#case-thread").getText()).contains("Order 4711");
    chrome.size(360);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.go("/w/acme/settings/aliases");
    assertThat(chrome.find("#aliases").getText()).contains(address);
    assertThat(chrome.sidewaysScroll()).isLessThanOrEqualTo(0);
    chrome.size(1440);
  }
}
