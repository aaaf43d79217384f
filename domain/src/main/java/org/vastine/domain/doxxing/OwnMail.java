package org.vastine.domain.doxxing;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.vastine.domain.team.Member;

/**
 * The domains whose mail addresses are the organisation's: those by which its members sign in,
 * other than those where everybody can have an address.
 */
final class OwnMail {

  private static final Set<String> EVERYBODYS =
      Set.of(
          "gmail.com",
          "googlemail.com",
          "outlook.com",
          "hotmail.com",
          "live.com",
          "icloud.com",
          "me.com",
          "yahoo.com",
          "proton.me",
          "protonmail.com",
          "gmx.de",
          "web.de",
          "telia.com",
          "kolumbus.fi",
          "luukku.com");

  private OwnMail() {}

  static Set<String> domains(Collection<Member> members) {
    return members.stream()
        .map(member -> domain(member.email().value()))
        .filter(domain -> !EVERYBODYS.contains(domain))
        .collect(Collectors.toSet());
  }

  /** What stands behind the sign, in lower case. */
  static String domain(String mail) {
    return mail.substring(mail.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
  }
}
