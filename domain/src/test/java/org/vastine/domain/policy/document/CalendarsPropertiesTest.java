package org.vastine.domain.policy.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.domain.policy.PolicyFixture.aMentionAt;
import static org.vastine.domain.policy.PolicyFixture.aPolicy;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.RandomCalendars;
import org.vastine.domain.kernel.Seed;
import org.vastine.domain.policy.Calendars;
import org.vastine.domain.policy.Plan;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.Targets;
import org.vastine.domain.triage.Style;

/** Policies with several random calendars in several zones, near changes of their clocks. */
class CalendarsPropertiesTest {

  private static final Seed SEED = Seed.printedFor("CalendarsPropertiesTest");
  private static final int CASES = 40;
  private static final List<String> ZONES =
      List.of(
          "Europe/Helsinki",
          "Europe/London",
          "America/St_Johns",
          "Australia/Lord_Howe",
          "Asia/Kathmandu",
          "Pacific/Apia",
          "Africa/Casablanca",
          "UTC");

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Helsinki", "America/New_York", "Antarctica/Troll"})
  void R7_a_plan_counts_in_the_calendar_that_its_playbook_names_and_in_no_other(String zoneName) {
    Random random = SEED.random(zoneName);
    for (int i = 0; i < CASES; i++) {
      Instant published = RandomCalendars.momentNearAChange(ZoneId.of(zoneName), random);
      ResponsePolicy policy = policy(zoneName, published, random);
      for (Style style : Style.values()) {
        String about = SEED + ", case " + i + ", " + style + " at " + published + ", " + policy;
        Targets targets = policy.playbookFor(style).targets();
        BusinessCalendar counted = policy.calendars().of(targets.calendar());

        Plan plan = policy.planFor(aMentionAt(style, published));

        assertThat(counted.between(published, plan.firstReplyDue()))
            .as("open time, " + about)
            .isEqualTo(targets.firstReply());
        assertThat(plan.firstReplyDue())
            .as("due, " + about)
            .isEqualTo(
                aPolicy()
                    .with(counted)
                    .with(plain(policy, style))
                    .planFor(aMentionAt(style, published))
                    .firstReplyDue());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Helsinki", "America/New_York", "Antarctica/Troll"})
  void R5_calendars_are_read_as_they_were_written(String zoneName) {
    Random random = SEED.random("written in " + zoneName);
    for (int i = 0; i < CASES; i++) {
      Instant near = RandomCalendars.momentNearAChange(ZoneId.of(zoneName), random);
      ResponsePolicy policy = policy(zoneName, near, random);

      assertThat(PolicyReader.read(PolicyWriter.write(policy)))
          .as(SEED + ", case " + i)
          .isEqualTo(new PolicyReading.Sound(policy));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Helsinki", "America/New_York", "Antarctica/Troll"})
  void R7_a_document_with_one_calendar_means_the_same_without_its_name(String zoneName) {
    Random random = SEED.random("one in " + zoneName);
    for (int i = 0; i < CASES; i++) {
      Instant near = RandomCalendars.momentNearAChange(ZoneId.of(zoneName), random);
      ResponsePolicy policy =
          aPolicy().with(RandomCalendars.calendar(ZoneId.of(zoneName), near, random));
      DocumentNode.Table written = PolicyWriter.write(policy);
      DocumentNode calendars = written.fields().get("calendars");

      DocumentNode earlier =
          new DocumentFixture(written)
              .with("calendars", null)
              .with("defaultCalendar", null)
              .with("calendar", ((DocumentNode.Table) calendars).fields().get("office"))
              .node();

      assertThat(PolicyReader.read(earlier))
          .as(SEED + ", case " + i)
          .isEqualTo(new PolicyReading.Sound(policy));
    }
  }

  /** Up to six calendars, each of them named by a playbook at least. */
  private static ResponsePolicy policy(String zoneName, Instant near, Random random) {
    Map<String, BusinessCalendar> named = new TreeMap<>();
    named.put("standard", RandomCalendars.calendar(ZoneId.of(zoneName), near, random));
    for (int i = random.nextInt(6); i > 0; i--) {
      ZoneId zone = ZoneId.of(ZONES.get(random.nextInt(ZONES.size())));
      named.put("c" + i, RandomCalendars.calendar(zone, near, random));
    }
    List<String> names = new ArrayList<>(named.keySet());
    ResponsePolicy policy = aPolicy().with(new Calendars(named, "standard"));
    int number = 0;
    for (Style style : Style.values()) {
      Duration time =
          Duration.ofMinutes(60 + random.nextInt(9 * 60)).truncatedTo(ChronoUnit.MINUTES);
      Targets targets = Targets.firstReplyWithin(time);
      boolean plain = number >= names.size() && random.nextBoolean();
      policy =
          policy.with(
              with(
                  policy.playbookFor(style),
                  plain ? targets : targets.countedIn(names.get(number % names.size()))));
      number++;
    }
    return policy;
  }

  /** The playbook of a style, counted in whatever calendar a policy has. */
  private static Playbook plain(ResponsePolicy policy, Style style) {
    Playbook playbook = policy.playbookFor(style);
    return with(playbook, Targets.firstReplyWithin(playbook.targets().firstReply()));
  }

  private static Playbook with(Playbook playbook, Targets targets) {
    return new Playbook(
        playbook.name(),
        playbook.obligation(),
        targets,
        playbook.communityWindow(),
        playbook.coolDown(),
        playbook.approval(),
        playbook.steps(),
        playbook.mostReplies());
  }
}
