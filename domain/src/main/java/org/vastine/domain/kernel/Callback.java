package org.vastine.domain.kernel;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What an address that we call can be, and what people can call it. */
public final class Callback {

  private static final int LONGEST_NAME = 80;
  private static final int LONGEST_URL = 1_000;

  private Callback() {}

  /** Whether it can be called so: 1 to 80 characters, none of them a control character. */
  public static boolean isName(String name) {
    return !name.isBlank()
        && name.length() <= LONGEST_NAME
        && name.equals(name.strip())
        && name.chars().noneMatch(Character::isISOControl);
  }

  /** The address, where it can be called: http or https, with a host and without a user. */
  public static Optional<URI> address(String text) {
    try {
      URI url = new URI(text.strip());
      String scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
      boolean usable =
          text.length() <= LONGEST_URL
              && Set.of("http", "https").contains(scheme)
              && url.getHost() != null
              && url.getRawUserInfo() == null
              && url.getRawFragment() == null;
      return usable ? Optional.of(url) : Optional.empty();
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }
}
