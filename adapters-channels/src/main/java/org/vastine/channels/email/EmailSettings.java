package org.vastine.channels.email;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.channels.http.NetworkReach;
import org.vastine.domain.channel.Setting;

/** What an account of a mailbox needs, in the order of the form. */
final class EmailSettings {

  static final String ADDRESS = "address";
  static final String NAME = "name";
  static final String USER = "user";
  static final String PASSWORD = "password";
  static final String IMAP_HOST = "imap-host";
  static final String IMAP_PORT = "imap-port";
  static final String IMAP_SECURITY = "imap-security";
  static final String FOLDER = "folder";
  static final String FIRST_DAYS = "first-days";
  static final String SMTP_HOST = "smtp-host";
  static final String SMTP_PORT = "smtp-port";
  static final String SMTP_SECURITY = "smtp-security";
  static final String PROOF = "proof-of-sending";
  static final String SENT_FOLDER = "sent-folder";
  static final String PLUS = "plus-addresses";

  private static final List<String> SECURITIES = List.of("tls", "starttls", "none");

  static final List<Setting> ALL =
      List.of(
          needed(
              ADDRESS,
              Setting.Type.EMAIL,
              words("E-mail address", "Sähköpostiosoite", "E-postadress", "E-posta adresi")),
          optional(
              NAME,
              Setting.Type.TEXT,
              "",
              words("Sender's name", "Lähettäjän nimi", "Avsändarens namn", "Gönderen adı")),
          optional(
              USER,
              Setting.Type.TEXT,
              "",
              words(
                  "User name, if not the address",
                  "Käyttäjätunnus, ellei osoite",
                  "Användarnamn, om inte adressen",
                  "Adres değilse kullanıcı adı")),
          needed(
              PASSWORD, Setting.Type.SECRET, words("Password", "Salasana", "Lösenord", "Parola")),
          needed(
              IMAP_HOST,
              Setting.Type.HOST,
              words("IMAP server", "IMAP-palvelin", "IMAP-server", "IMAP sunucusu")),
          optional(
              IMAP_PORT,
              Setting.Type.PORT,
              "993",
              words("IMAP port", "IMAP-portti", "IMAP-port", "IMAP bağlantı noktası")),
          choice(
              IMAP_SECURITY,
              SECURITIES,
              words("IMAP encryption", "IMAP-salaus", "IMAP-kryptering", "IMAP şifrelemesi")),
          optional(FOLDER, Setting.Type.TEXT, "INBOX", words("Folder", "Kansio", "Mapp", "Klasör")),
          optional(
              FIRST_DAYS,
              Setting.Type.NUMBER,
              "14",
              words(
                  "Days to take in at first",
                  "Päiviä haettavaksi aluksi",
                  "Dagar att hämta i början",
                  "İlk seferde alınacak gün sayısı")),
          needed(
              SMTP_HOST,
              Setting.Type.HOST,
              words("SMTP server", "SMTP-palvelin", "SMTP-server", "SMTP sunucusu")),
          optional(
              SMTP_PORT,
              Setting.Type.PORT,
              "465",
              words("SMTP port", "SMTP-portti", "SMTP-port", "SMTP bağlantı noktası")),
          choice(
              SMTP_SECURITY,
              SECURITIES,
              words("SMTP encryption", "SMTP-salaus", "SMTP-kryptering", "SMTP şifrelemesi")),
          choice(
              PROOF,
              List.of("copy", "server", "append"),
              words(
                  "How sent mail is kept",
                  "Miten lähetetty posti säilyy",
                  "Hur skickad post sparas",
                  "Gönderilen postanın saklanması")),
          optional(
              SENT_FOLDER,
              Setting.Type.TEXT,
              "Sent",
              words(
                  "Folder of sent mail",
                  "Lähetettyjen kansio",
                  "Mapp för skickat",
                  "Gönderilenler klasörü")),
          optional(
              PLUS,
              Setting.Type.SWITCH,
              "true",
              words(
                  "Addresses with + work",
                  "Plus-osoitteet toimivat",
                  "Plusadresser fungerar",
                  "Artı (+) adresleri çalışıyor")),
          NetworkReach.SETTING);

  private EmailSettings() {}

  private static Map<String, String> words(
      String english, String finnish, String swedish, String turkish) {
    return Map.of("en", english, "fi", finnish, "sv", swedish, "tr", turkish);
  }

  private static Setting needed(String name, Setting.Type type, Map<String, String> label) {
    return new Setting(name, type, label, Map.of(), true, Optional.empty(), List.of());
  }

  private static Setting optional(
      String name, Setting.Type type, String fallback, Map<String, String> label) {
    Optional<String> given = Optional.of(fallback).filter(value -> !value.isEmpty());
    return new Setting(name, type, label, Map.of(), false, given, List.of());
  }

  private static Setting choice(String name, List<String> choices, Map<String, String> label) {
    return new Setting(
        name,
        Setting.Type.CHOICE,
        label,
        Map.of(),
        false,
        Optional.of(choices.getFirst()),
        choices);
  }
}
