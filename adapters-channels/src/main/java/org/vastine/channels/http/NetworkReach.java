package org.vastine.channels.http;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vastine.application.channel.AccountAccess;
import org.vastine.domain.channel.Setting;

/** Which networks calls for an account may go to. */
public enum NetworkReach {
  /** The public internet only. */
  PUBLIC,
  /** Private networks and this machine as well, because the account says so. */
  ALSO_PRIVATE;

  /** The name of the setting by which an account allows private networks. */
  public static final String SETTING_NAME = "allow-private-network";

  /** The setting, for the descriptions of providers whose host a member enters. */
  public static final Setting SETTING =
      new Setting(
          SETTING_NAME,
          Setting.Type.SWITCH,
          Map.of(
              "en", "Allow private network",
              "fi", "Salli yksityinen verkko",
              "sv", "Tillåt privat nätverk",
              "tr", "Özel ağa izin ver"),
          Map.of(
              "en",
                  "Only for a server inside your own network. Leave off for servers on the internet.",
              "fi",
                  "Vain oman verkkosi palvelimelle. Jätä pois päältä, jos palvelin on internetissä.",
              "sv",
                  "Endast för en server i ditt eget nätverk. Låt vara av för servrar på internet.",
              "tr",
                  "Yalnızca kendi ağınızdaki bir sunucu için. İnternetteki sunucular için kapalı bırakın."),
          false,
          Optional.of("false"),
          List.of());

  /** What the account's own setting allows. */
  public static NetworkReach of(AccountAccess access) {
    return access.setting(SETTING_NAME).filter("true"::equals).isPresent() ? ALSO_PRIVATE : PUBLIC;
  }
}
