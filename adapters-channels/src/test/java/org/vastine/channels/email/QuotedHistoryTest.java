package org.vastine.channels.email;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedHistoryTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "On Sun, 22 Nov 2026 at 09:15, Acme Care <care@acme.example> wrote:",
        "On Sun, 22 Nov 2026 at 09:15, Acme Care\n<care@acme.example> wrote:",
        "su 22. marrask. 2026 klo 9.15 Acme Care (care@acme.example) kirjoitti:",
        "Acme Care <care@acme.example> kirjoitti 22.11.2026 kello 9.15 seuraavaa, Kai kirjoitti:",
        "Den sön 22 nov. 2026 kl 09:15 skrev Acme Care <care@acme.example>:",
        "Acme Care, 22 Kas 2026 Paz, 09:15 tarihinde şunu yazdı:",
        "-----Original Message-----",
        "-----Alkuperäinen viesti-----",
        "-----Ursprungligt meddelande-----",
        "-----Özgün İleti-----",
        "From: Acme Care\nSent: Sunday\nTo: Kai\nSubject: Parcel",
        "Lähettäjä: Acme Care\nLähetetty: sunnuntai\nVastaanottaja: Kai\nAihe: Paketti",
        "Från: Acme Care\nSkickat: söndag\nTill: Kai\nÄmne: Paket",
        "Kimden: Acme Care\nGönderildi: Pazar\nKime: Kai\nKonu: Paket"
      })
  void the_history_below_an_answer_is_left_out(String line) {
    assertThat(kept("Still nothing.\n\nKai\n\n" + line + "\n> Your parcel left today.\n> Acme\n"))
        .isEqualTo("Still nothing.\n\nKai");
    assertThat(kept("Still nothing.\n\n" + line + "\nYour parcel left today.\n"))
        .isEqualTo("Still nothing.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-- \nKai Koski\n+358 40 000 000",
        "--\nKai",
        "Sent from my iPhone",
        "Lähetetty iPhonesta",
        "Skickat från min iPhone",
        "iPhone'umdan gönderildi"
      })
  void the_signature_is_left_out(String signature) {
    assertThat(kept("Still nothing.\n\n" + signature + "\n")).isEqualTo("Still nothing.");
  }

  @Test
  void an_answer_below_the_quote_is_what_was_written() {
    assertThat(
            kept(
                "On Sunday, Acme wrote:\n> Your parcel left today.\n> Acme\n\nIt did not arrive.\n-- \nKai"))
        .isEqualTo("It did not arrive.");
  }

  @Test
  void answers_in_place_stay_together_with_what_they_answer() {
    String text = "Hello,\nOn Sunday, Acme wrote:\n> Which size?\n42\n> Which colour?\nRed";

    assertThat(kept(text)).isEqualTo(text);
  }

  @Test
  void where_nothing_would_be_left_all_of_it_stays() {
    assertThat(kept("> only a quote")).isEqualTo("> only a quote");
    assertThat(kept("-- \nonly a signature")).isEqualTo("-- \nonly a signature");
  }

  @Test
  void what_somebody_forwards_is_what_they_want_us_to_read() {
    String text = "See below\n\n-----Original Message-----\nFrom: A\nSent: B\nTo: C\nIt broke.";

    assertThat(QuotedHistory.without(text, true)).isEqualTo(text);
  }

  @Test
  void words_that_only_look_like_a_line_above_a_quote_stay() {
    String text =
        "From: the shop I got it yesterday.\nThe manual wrote this: press twice\n\nIt broke -- twice.";

    assertThat(kept(text)).isEqualTo(text);
  }

  @Test
  void history_that_html_marks_is_left_out() {
    assertThat(
            MailHtml.words(
                "<div>Still nothing</div><div class='gmail_quote'><div class='gmail_attr'>On Sunday x wrote:</div>"
                    + "<blockquote>Your parcel</blockquote></div>"))
        .isEqualTo("Still nothing");
    assertThat(
            MailHtml.words(
                "<p>Ei mitään</p><div id='divRplyFwdMsg'>Lähettäjä: x</div><p>Pakettisi</p>"))
        .isEqualTo("Ei mitään");
    assertThat(MailHtml.words("<blockquote type='cite'>all quoted</blockquote>"))
        .isEqualTo("all quoted");
  }

  private static String kept(String text) {
    return QuotedHistory.without(text, false);
  }
}
