package org.vastine.persistence.policy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jooq.JSONB;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.DayHours;
import org.vastine.domain.policy.Aspect;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.Condition;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.PolicyRule;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Style;

class PolicyDocumentTest {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  @Test
  void a_policy_comes_back_as_it_was() {
    ResponsePolicy policy =
        aPolicy()
            .with(
                BusinessCalendar.weekdays(HELSINKI, "08:00-12:00,13:00-24:00")
                    .with(DayOfWeek.SATURDAY, DayHours.ALL_DAY)
                    .with(LocalDate.of(2026, 12, 24), DayHours.CLOSED))
            .withVoice("Warm and short.");

    assertThat(PolicyDocument.read(PolicyDocument.of(policy))).isEqualTo(policy);
  }

  @Test
  void R6_a_policy_with_rules_comes_back_as_it_was() throws IOException {
    assertThat(PolicyDocument.read(PolicyDocument.of(withRules()))).isEqualTo(withRules());
    assertThat(PolicyDocument.read(JSONB.valueOf(stored("policy-with-rules.json"))))
        .isEqualTo(withRules());
  }

  @Test
  void R7_a_document_of_the_day_when_a_policy_had_one_calendar_is_read() throws IOException {
    assertThat(PolicyDocument.read(JSONB.valueOf(stored("policy-with-one-calendar.json"))))
        .isEqualTo(withRules());
  }

  @Test
  void R5_what_was_once_said_about_hiding_single_items_is_left_out() throws IOException {
    assertThat(stored("policy-with-one-calendar.json")).contains("onlyByHouseRule");
    String strict =
        stored("policy-with-one-calendar.json")
            .replace("\"evenCriticism\": false", "\"evenCriticism\": true");

    assertThat(PolicyDocument.read(JSONB.valueOf(strict)).choices().hiding())
        .isEqualTo(new Choices.HidingChoice(true));
  }

  @Test
  void R7_named_calendars_come_back_as_they_were() {
    ResponsePolicy policy =
        aPolicy()
            .with(
                aPolicy()
                    .calendars()
                    .with("weekend-watch", BusinessCalendar.weekdays(HELSINKI, "10:00-16:00")));

    assertThat(PolicyDocument.read(PolicyDocument.of(policy))).isEqualTo(policy);
  }

  @Test
  void a_document_of_the_day_when_only_styles_decided_is_read() throws IOException {
    assertThat(PolicyDocument.read(JSONB.valueOf(stored("default-policy.json"))))
        .isEqualTo(aPolicy());
  }

  @Test
  void what_is_written_has_the_shape_of_what_was_written() throws IOException {
    ObjectMapper json = new ObjectMapper();

    assertThat(json.readTree(PolicyDocument.of(withRules()).data()))
        .isEqualTo(json.readTree(stored("policy-with-rules.json")));
  }

  @Test
  void a_document_with_an_unknown_name_is_not_guessed_at() throws IOException {
    String newer =
        stored("policy-with-rules.json")
            .replaceFirst("\"version\"", "\"invented\" : 1, \"version\"");

    assertThatThrownBy(() -> PolicyDocument.read(JSONB.valueOf(newer)))
        .isInstanceOf(IllegalStateException.class);
  }

  private static ResponsePolicy aPolicy() {
    return DefaultResponsePolicy.in(HELSINKI);
  }

  private static ResponsePolicy withRules() {
    return aPolicy()
        .with(aPolicy().playbookFor(Style.URGENT).named("at-once"))
        .with(
            List.of(
                new PolicyRule(
                    "chased",
                    Map.of(
                        Aspect.STYLE,
                        new Condition.OneOf(Set.of("irritated", "constructive")),
                        Aspect.MENTIONS,
                        new Condition.Within(Optional.of(2.0), Optional.empty())),
                    "at-once")));
  }

  private static String stored(String name) throws IOException {
    try (InputStream document = PolicyDocumentTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(document).readAllBytes(), UTF_8);
    }
  }
}
