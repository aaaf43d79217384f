package org.vastine.bootstrap.acceptance;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.vastine.bootstrap.world.Windows;

/**
 * Five stories that Vastine is there for, from the first angry word to how it ended: with a public
 * page, the console and the web API, on a whole Vastine with its own PostgreSQL and in a browser.
 */
@EnabledIf("org.vastine.web.console.Chrome#isHere")
final class FoundingStoriesIT {

  @RegisterExtension private static final Windows WINDOWS = Windows.shared();
  @TempDir private static Path home;

  private static Town town;

  @BeforeAll
  static void build() {
    town = Town.built(home, WINDOWS);
  }

  @AfterAll
  static void close() {
    town.close();
  }

  @AfterEach
  void nothing_went_wrong_in_the_browser() {
    town.browserComplainsOfNothingElse();
  }

  @Test
  void R13_R14_the_cafe_that_answered_in_anger() throws Exception {
    new AngryCafe(town).isTold();
  }

  @Test
  void R17_R21_R25_R26_the_parcel_that_is_late() throws Exception {
    new LateParcel(town).isTold();
  }

  @Test
  void R27_the_troll() throws Exception {
    new LoneTroll(town).isTold();
  }

  @Test
  void R30_R31_the_blackmailer(@TempDir Path folder) throws Exception {
    new Blackmailer(town, folder).isTold();
  }

  @Test
  void R23_the_customer_who_misread_the_terms() throws Exception {
    new MisreadTerms(town).isTold();
  }
}
