package org.vastine.bootstrap.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openqa.selenium.Cookie;
import org.vastine.bootstrap.world.Colleague;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.MovedClock;
import org.vastine.bootstrap.world.Windows;
import org.vastine.channels.email.TestMailServer;
import org.vastine.domain.team.Role;
import org.vastine.web.console.Chrome;

/**
 * Where the stories happen: one Vastine at work with a lead, an approver and a responder, a mailbox
 * of ours, and one browser that passes from hand to hand. Only the clock is the stories' own: what
 * takes hours there takes none here.
 */
final class Town implements AutoCloseable {

  private static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

  private static final List<String> EXPECTED = List.of("409", "422", "401", "oobErrorNoTarget");

  final MovedClock clock;
  final TestMailServer mail;
  final LiveVastine vastine;
  final Chrome browser;

  /** Leads. */
  final Colleague lea;

  /** Answers, and approves what others wrote. */
  final Colleague aino;

  /** Answers. */
  final Colleague oskar;

  private final Map<Colleague, Set<Cookie>> sessions = new HashMap<>();

  private Town(MovedClock clock, TestMailServer mail, LiveVastine vastine, Chrome browser) {
    this.clock = clock;
    this.mail = mail;
    this.vastine = vastine;
    this.browser = browser;
    this.lea = vastine.admin();
    this.aino = vastine.joins("Aino Aalto", Role.APPROVER);
    this.oskar = vastine.joins("Oskar Orava", Role.RESPONDER);
  }

  /** It is built, on the morning of some workday. */
  static Town built(Path home, Windows windows) {
    MovedClock clock = new MovedClock(ZONE);
    clock.nextWorkday(LocalTime.of(8, 30));
    TestMailServer mail = new TestMailServer();
    try {
      LiveVastine vastine = LiveVastine.start(home, Map.of("workspace.zone", ZONE.getId()), clock);
      try {
        Map<String, String> mailbox = new HashMap<>(mail.settings());
        mailbox.putAll(mail.secrets());
        vastine.connect("email", "Care mailbox", mailbox);
        return new Town(clock, mail, vastine, windows.open("town", vastine.at("")));
      } catch (RuntimeException e) {
        vastine.close();
        throw e;
      }
    } catch (RuntimeException e) {
      mail.close();
      throw e;
    }
  }

  /** A new day begins at nine; nobody is signed in any more. */
  void dawns() {
    clock.nextWorkday(LocalTime.of(9, 0));
    sessions.clear();
  }

  /** A place in public, where people write about us. */
  PublicPage page(String title) {
    return new PublicPage(this, vastine.practicePage(title));
  }

  /** A member sits down at the console. */
  Desk desk(Colleague member) {
    return new Desk(this, member);
  }

  /** The browser is a member's now, who signs in once a day. */
  void givesBrowserTo(Colleague member) {
    browser.driver().manage().deleteAllCookies();
    if (sessions.containsKey(member)) {
      sessions.get(member).forEach(browser.driver().manage()::addCookie);
    } else {
      vastine.signIn(browser, member);
      sessions.put(member, browser.driver().manage().getCookies());
    }
    browser.keepsGroupsOpen();
  }

  /** The browser is nobody's. */
  void givesBrowserToAnybody() {
    browser.driver().manage().deleteAllCookies();
  }

  /** What a member's programs see of a case. */
  CaseFile file(Colleague member, String caseId) {
    return new CaseFile(this, member, caseId);
  }

  /** The time is over in which what was sent can be taken back. */
  void undoTimeIsOver() {
    clock.passes(Duration.ofSeconds(15));
  }

  /** What the browser complains of is at most a refusal, or a page that its reader has left. */
  void browserComplainsOfNothingElse() {
    assertThat(browser.complaints()).allMatch(said -> EXPECTED.stream().anyMatch(said::contains));
  }

  @Override
  public void close() {
    vastine.close();
    mail.close();
  }
}
