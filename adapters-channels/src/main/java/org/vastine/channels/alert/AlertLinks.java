package org.vastine.channels.alert;

import static java.util.Objects.requireNonNull;

import java.net.URI;
import org.vastine.application.alert.AlertLetter;
import org.vastine.domain.alert.Alert;

/**
 * Where in the console a message leads.
 *
 * @param installation the address under which people reach this installation
 */
public record AlertLinks(URI installation) {

  /** Refuses null. */
  public AlertLinks {
    requireNonNull(installation, "installation is null");
  }

  String toCase(AlertLetter letter, Alert alert) {
    return workspace(letter) + "/cases/" + alert.occasion().caseId();
  }

  String toAll(AlertLetter letter) {
    return workspace(letter) + "/alerts";
  }

  String toSettings(AlertLetter letter) {
    return workspace(letter) + "/settings/alerts";
  }

  private String workspace(AlertLetter letter) {
    String base = installation.toString();
    String bare = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return bare + "/w/" + letter.workspace().slug();
  }
}
