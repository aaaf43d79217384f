package org.vastine.channels.email;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.vastine.channels.text.PlainText;

/** The words of a mail's HTML, without the history that mail programs mark as such. */
final class MailHtml {

  /** How Gmail, Thunderbird, Apple Mail and Yahoo mark what they quote. */
  private static final String QUOTED =
      ".gmail_quote, .gmail_attr, blockquote[type=cite], .moz-cite-prefix, .moz-signature, .yahoo_quoted,"
          + " .gmail_signature";

  /** Where Outlook begins its history: this element and all behind it. */
  private static final String HISTORY_BEGINS = "#divRplyFwdMsg, #appendonsend";

  private MailHtml() {}

  static String words(String html) {
    Document page = Jsoup.parse(html);
    if (isForwarded(page)) {
      return PlainText.of(page.body().html());
    }
    Document cut = page.clone();
    cut.select(QUOTED).remove();
    Element history = cut.selectFirst(HISTORY_BEGINS);
    if (history != null) {
      history.nextElementSiblings().remove();
      history.remove();
    }
    String words = PlainText.of(cut.body().html());
    return words.isBlank() ? PlainText.of(page.body().html()) : words;
  }

  /** What somebody forwards is what they want us to read. */
  private static boolean isForwarded(Document page) {
    return page.body().wholeText().contains("---------- Forwarded message");
  }
}
