package org.vastine.application.sandbox;

import java.text.Normalizer;
import java.util.Locale;
import java.util.UUID;

/**
 * A practice page: a brand's post with comments, and a private message box.
 *
 * @param id the id of the channel account that it belongs to
 * @param slug its name in the address: lower-case letters, digits and hyphens
 * @param title the brand's name as the page shows it
 * @param switches what is made to go wrong
 */
public record SandboxPage(UUID id, String slug, String title, SandboxSwitches switches) {

  private static final int MOST_OF_TITLE = 30;

  /**
   * The page of an account as it is at first: the account's id keeps two brands of one name apart.
   */
  public static SandboxPage first(UUID account, String title) {
    String plain =
        Normalizer.normalize(title, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-|-$", "");
    String words = plain.length() > MOST_OF_TITLE ? plain.substring(0, MOST_OF_TITLE) : plain;
    String id = account.toString();
    String slug = (words + "-" + id.substring(id.length() - 6)).replaceAll("^-|--+", "");
    return new SandboxPage(account, slug, title, SandboxSwitches.NONE);
  }
}
