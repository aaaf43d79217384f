package org.vastine.bootstrap.endtoend;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.vastine.bootstrap.world.LiveVastine;
import org.vastine.bootstrap.world.Windows;
import org.vastine.web.console.Chrome;

/**
 * The job that Vastine is for, as people do it in their browsers: a visitor complains in public, a
 * member sees it at once, answers with the guard reading along, and the visitor reads the answer.
 */
@EnabledIf("org.vastine.web.console.Chrome#isHere")
final class MainLineIT {

  private static final String COMPLAINT =
      "Still waiting for my order, third week. Unbelievable service, nobody replies!";

  private static final String DEFENSIVE = "It is not our fault that the carrier lost it.";
  private static final String PLEADING =
      "We are doing our best and it is hurtful to read such comments. ";
  private static final String GOOD =
      "Thank you for telling us, and I am sorry for the wait. I will be back here by 14:00"
          + " tomorrow. Lea, care@acme.example";

  @RegisterExtension private final Windows windows = new Windows();
  @TempDir private Path home;

  private LiveVastine vastine;
  private String practicePage;

  @BeforeEach
  void start() {
    vastine = LiveVastine.start(home, Map.of());
    vastine.leaveWithin(Duration.ofSeconds(3));
    practicePage = vastine.practicePage("Acme");
  }

  @AfterEach
  void stop() {
    vastine.close();
  }

  @Test
  void a_comment_in_public_is_heard_triaged_answered_and_the_answer_is_there_once()
      throws Exception {
    Chrome member = windows.open("member", vastine.at(""));
    vastine.signIn(member);
    member.go("/w/" + vastine.workspace().slug() + "/inbox?view=open");
    member.driver().executeScript("window.openedOnce = true");

    Chrome visitor = windows.open("visitor", vastine.at(""));
    write(visitor, "Jo Visitor", COMPLAINT);

    seesItComeIn(member);
    claims(member);
    isStoppedByTheGuard(member);
    sendsWithAReason(member);

    member.waitUntil(() ->
        member.find("#case-thread").getText().contains(PLEADING.strip())
            && member.find("#case-thread").getText().contains("Published"));
    member.waitFor("#reply-text");
    Chrome stranger = windows.open("stranger", vastine.at(""));
    stranger.go(practicePage);
    assertThat(ourReplies(stranger)).containsExactly(PLEADING + GOOD);
    assertThat(stranger.find("main").getText()).contains(COMPLAINT);
    assertThat(member.complaints()).isEmpty();
    assertThat(visitor.complaints()).isEmpty();
  }

  private void write(Chrome visitor, String name, String words) {
    visitor.go(practicePage);
    visitor.find("#visitor").sendKeys(name);
    visitor.find("#comment").sendKeys(words);
    visitor.find("#comment + button").click();
    visitor.waitFor("[role=status]");
  }

  /** Without a reload: the bar says that something is new, and its key shows it. */
  private static void seesItComeIn(Chrome member) {
    member.waitFor("#newbar:not([hidden])");
    assertThat(member.find("#newbar").getText()).contains("1 new");
    assertThat(member.find("#view-open .num").getText()).isEqualTo("1");
    member.press(".");
    member.waitFor("#cases .case-row");
    WebElement row = member.find("#cases .case-row");
    assertThat(row.getText()).contains("Jo Visitor", COMPLAINT, "Irritated", "English");
    assertThat(row.findElement(By.cssSelector("time.due")).getDomAttribute("datetime"))
        .isNotEmpty();
    assertThat(member.driver().executeScript("return window.openedOnce")).isEqualTo(true);
    member.waitFor("#pane #case-plan .steps li");
  }

  private static void claims(Chrome member) {
    member.press("c");
    member.waitFor("#pane #act-release");
    assertThat(member.find("#case-owner").getText()).isEqualTo("Owner: you");
  }

  private static void isStoppedByTheGuard(Chrome member) {
    member.press("r");
    WebElement box = member.find("#reply-text");
    box.sendKeys(DEFENSIVE);
    member.waitFor(".mirror mark.stop");
    assertThat(marked(member)).allMatch(DEFENSIVE::contains);
    assertThat(member.find("#findings").getText()).contains("Sounds defensive.");
    assertThat(member.find("#send-button").getDomAttribute("aria-disabled")).isEqualTo("true");

    member.clear(box);
    box.sendKeys(PLEADING + GOOD);
    member.waitUntil(() -> member.find("#findings").getText().contains("Asks for pity."));
    assertThat(member.find("#findings").getText()).doesNotContain("Sounds defensive.");
    assertThat(marked(member)).isNotEmpty().allMatch(PLEADING::contains);
  }

  private static void sendsWithAReason(Chrome member) {
    member.find("#open-override").click();
    member.waitUntil(() -> member.find("#override-reason").isDisplayed());
    member.find("#override-reason").sendKeys("They asked us how we feel about it.");
    member.find("#send-anyway").click();
    member.waitFor("#act-undo");
  }

  private static List<String> marked(Chrome member) {
    return member.texts(".mirror mark.stop");
  }

  private static List<String> ourReplies(Chrome visitor) {
    return visitor.texts("article.comment.brand > p");
  }
}
