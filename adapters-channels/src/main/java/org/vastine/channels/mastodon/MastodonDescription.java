package org.vastine.channels.mastodon;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.channels.http.NetworkReach;
import org.vastine.domain.channel.Capabilities;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.channel.ChannelDescription;
import org.vastine.domain.channel.Setting;
import org.vastine.domain.channel.TextLimit;
import org.vastine.domain.mention.ChannelKind;

/** What Mastodon is, as our adapter uses it. */
final class MastodonDescription {

  static final ChannelKind KIND = new ChannelKind("mastodon");
  static final String SERVER = "server";
  static final String TOKEN = "access-token";
  static final String HISTORY_DAYS = "history-days";

  /** What every server allows at least; also what it allows unless its operator changed it. */
  static final int SERVER_LIMIT = 500;

  /** A reply names whom it answers, and that counts: an @, the local part of the name, a space. */
  private static final int LEFT_FOR_THE_NAME = 40;

  /** Servers count what a reader sees as one character, and every link as 23. */
  static final TextLimit LIMIT =
      new TextLimit(SERVER_LIMIT - LEFT_FOR_THE_NAME, TextLimit.Unit.GRAPHEMES, 23);

  static final ChannelDescription DESCRIPTION =
      new ChannelDescription(
          KIND,
          "Mastodon",
          Capabilities.of(
              Capability.READ_PUBLIC,
              Capability.READ_PRIVATE,
              Capability.SEE_EDITS,
              Capability.SEE_REMOVALS,
              Capability.REPLY_PUBLIC,
              Capability.REPLY_PRIVATE,
              Capability.MUTE,
              Capability.BLOCK,
              Capability.REPORT,
              Capability.LISTEN,
              Capability.POLL),
          Optional.of(LIMIT),
          Optional.of(LIMIT),
          List.of(server(), token(), historyDays(), NetworkReach.SETTING),
          Optional.of(Duration.ofMinutes(1)));

  private MastodonDescription() {}

  private static Setting server() {
    return new Setting(
        SERVER,
        Setting.Type.URL,
        Map.of("en", "Server", "fi", "Palvelin", "sv", "Server", "tr", "Sunucu"),
        Map.of(
            "en", "The server that your account lives on, for example https://mastodon.social",
            "fi", "Palvelin, jolla tilisi on, esimerkiksi https://mastodon.social",
            "sv", "Servern som ditt konto finns på, till exempel https://mastodon.social",
            "tr", "Hesabınızın bulunduğu sunucu, örneğin https://mastodon.social"),
        true,
        Optional.empty(),
        List.of());
  }

  private static Setting token() {
    return new Setting(
        TOKEN,
        Setting.Type.SECRET,
        Map.of(
            "en",
            "Access token",
            "fi",
            "Käyttöavain",
            "sv",
            "Åtkomsttoken",
            "tr",
            "Erişim anahtarı"),
        Map.of(
            "en",
                "In Mastodon: Preferences, Development, New application; scopes read, write:statuses, and for the conduct ladder write:mutes write:blocks write:reports.",
            "fi",
                "Mastodonissa: Asetukset, Kehitys, Uusi sovellus; oikeudet read ja write:statuses sekä käytösportaita varten write:mutes write:blocks write:reports.",
            "sv",
                "I Mastodon: Inställningar, Utveckling, Ny applikation; behörigheter read, write:statuses och för uppförandestegen write:mutes write:blocks write:reports.",
            "tr",
                "Mastodon'da: Tercihler, Geliştirme, Yeni uygulama; izinler read, write:statuses ve davranış basamakları için write:mutes write:blocks write:reports."),
        true,
        Optional.empty(),
        List.of());
  }

  private static Setting historyDays() {
    return new Setting(
        HISTORY_DAYS,
        Setting.Type.NUMBER,
        Map.of(
            "en", "Days to look back at the start",
            "fi", "Montako päivää alussa katsotaan taaksepäin",
            "sv", "Dagar att se tillbaka i början",
            "tr", "Başlangıçta geriye bakılacak gün sayısı"),
        Map.of(
            "en", "Mentions older than this are not taken in when the account is connected.",
            "fi", "Tätä vanhempia mainintoja ei oteta sisään, kun tili yhdistetään.",
            "sv", "Äldre omnämnanden tas inte in när kontot ansluts.",
            "tr", "Hesap bağlanırken bundan eski bahsetmeler alınmaz."),
        false,
        Optional.of("30"),
        List.of());
  }
}
