package org.vastine.channels.feed;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.channels.http.NetworkReach;
import org.vastine.domain.channel.Setting;

/** What an account of a feed needs. */
final class FeedSettings {

  private static final String ADDRESS = "url";
  private static final String SECRET_ADDRESS = "secret-url";

  static final List<Setting> ALL =
      List.of(
          new Setting(
              ADDRESS,
              Setting.Type.URL,
              Map.of(
                  "en", "Address of the feed",
                  "fi", "Syötteen osoite",
                  "sv", "Flödets adress",
                  "tr", "Akışın adresi"),
              Map.of(
                  "en", "RSS, Atom or JSON Feed. Leave empty when the address itself is a secret.",
                  "fi", "RSS, Atom tai JSON Feed. Jätä tyhjäksi, jos osoite itsessään on salainen.",
                  "sv", "RSS, Atom eller JSON Feed. Lämna tomt om själva adressen är hemlig.",
                  "tr", "RSS, Atom veya JSON Feed. Adresin kendisi gizliyse boş bırakın."),
              false,
              Optional.empty(),
              List.of()),
          new Setting(
              SECRET_ADDRESS,
              Setting.Type.SECRET,
              Map.of(
                  "en", "Secret address of the feed",
                  "fi", "Syötteen salainen osoite",
                  "sv", "Flödets hemliga adress",
                  "tr", "Akışın gizli adresi"),
              Map.of(
                  "en",
                      "For addresses that must not be shown, such as those of Google Alerts. Kept encrypted.",
                  "fi",
                      "Osoitteille, joita ei saa näyttää, kuten Google Alertsin. Säilytetään salattuna.",
                  "sv",
                      "För adresser som inte får visas, till exempel från Google Alerts. Sparas krypterad.",
                  "tr",
                      "Google Alerts gibi gösterilmemesi gereken adresler için. Şifreli saklanır."),
              false,
              Optional.empty(),
              List.of()),
          NetworkReach.SETTING);

  private FeedSettings() {}

  /** Where the feed stands; empty when neither setting holds an address of the web. */
  static Optional<URI> address(AccountAccess access) {
    return access
        .setting(SECRET_ADDRESS)
        .filter(value -> !value.isBlank())
        .or(() -> access.setting(ADDRESS))
        .flatMap(FeedLinks::web);
  }
}
