package org.vastine.web.workbench;

import java.util.List;
import java.util.Map;
import org.vastine.domain.bait.Bait;
import org.vastine.domain.bait.BaitSign;
import org.vastine.web.console.Shell;

/**
 * That somebody only wants to provoke, in sentences.
 *
 * @param signs what shows it
 * @param advice what to do, and why
 */
public record BaitModel(List<Sign> signs, String advice) {

  /**
   * One sign.
   *
   * @param what what it is
   * @param words the words that show it; may be empty
   */
  public record Sign(String what, String words) {}

  /** Attacks are veiled wherever they are told (R32). */
  static BaitModel of(Shell s, Bait bait, boolean veiled) {
    return new BaitModel(
        bait.signs().entrySet().stream().map(sign -> sign(s, sign, veiled)).toList(),
        s.t("bait.advice." + bait.advice().label()));
  }

  private static Sign sign(Shell s, Map.Entry<BaitSign, String> sign, boolean veiled) {
    return new Sign(s.t("bait.sign." + sign.getKey().label()), veiled ? "" : sign.getValue());
  }
}
