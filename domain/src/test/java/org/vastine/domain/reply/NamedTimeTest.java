package org.vastine.domain.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.domain.kernel.BusinessCalendar;
import org.vastine.domain.kernel.LanguageTag;

/** A time that a reply names can be promised (R21). */
final class NamedTimeTest {

  /** A Monday; open until 17 on weekdays. */
  private static final NamedTime MONDAY =
      new NamedTime(
          BusinessCalendar.weekdays(ZoneId.of("Europe/Helsinki"), "09:00-17:00"),
          LocalDateTime.parse("2026-03-02T10:30:40"));

  private static final LanguageTag ENGLISH = LanguageTag.of("en");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | I will be back here by 14:00 tomorrow. | 2026-03-03T14:00",
        "en | We answer by Friday noon. | 2026-03-06T12:00",
        "en | We answer by Friday. | 2026-03-06T17:00",
        "en | You hear from me by 3 pm. | 2026-03-02T15:00",
        "en | You hear from me by 9.30 am | 2026-03-03T09:30",
        "en | You hear from me by 12 pm. | 2026-03-02T12:00",
        "en | back here by noon | 2026-03-02T12:00",
        "en | You hear from me today. | 2026-03-02T17:00",
        "en | I am back within 3 hours. | 2026-03-02T13:30",
        "fi | Palaan asiaan perjantaina klo 12. | 2026-03-06T12:00",
        "fi | Kuulet minusta huomenna klo 14.30. | 2026-03-03T14:30",
        "fi | Vastaan viimeistään 27.11. klo 12. | 2026-11-27T12:00",
        "fi | Vastaan 2 tunnin kuluessa. | 2026-03-02T12:30",
        "sv | Jag återkommer på fredag kl. 15. | 2026-03-06T15:00",
        "sv | Vi hör av oss i morgon klockan 9.15. | 2026-03-03T09:15",
        "tr | Yarın saat 14.00 gibi dönüş yaparım. | 2026-03-03T14:00",
        "tr | Cumaya kadar yanıt veririz. | 2026-03-06T17:00",
        "tr | Cumartesi saat 11 | 2026-03-07T11:00",
        "de | Ich melde mich bis morgen 14 Uhr. | 2026-03-03T14:00",
        "de | Sie hören heute bis 16.30 Uhr von mir. | 2026-03-02T16:30",
        "es | Respondo mañana a las 12. | 2026-03-03T12:00",
        "es | Contestamos el viernes a las 9:30. | 2026-03-06T09:30",
        "en | Palaan asiaan huomenna klo 8. | 2026-03-03T08:00"
      })
  void R21_the_time_that_is_named_is_read_by_the_clock_on_the_wall(
      String language, String words, LocalDateTime at) {
    assertThat(MONDAY.in(words, LanguageTag.of(language))).contains(at);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We will be back soon.",
        "We look into it.",
        "Order 12.11 costs 14.50.",
        "You hear from me on 31.2.",
        "You hear from me on Saturday."
      })
  void R21_what_is_not_surely_understood_is_left_to_the_member(String words) {
    assertThat(MONDAY.in(words, ENGLISH)).isEmpty();
  }

  @Test
  void R21_an_hour_that_is_over_today_is_one_of_tomorrow_and_a_date_one_of_next_year() {
    assertThat(MONDAY.in("by 09:00", ENGLISH)).contains(LocalDateTime.parse("2026-03-03T09:00"));
    assertThat(MONDAY.in("by 10:30", ENGLISH)).contains(LocalDateTime.parse("2026-03-03T10:30"));
    assertThat(MONDAY.in("1.3. klo 9", LanguageTag.of("fi")))
        .contains(LocalDateTime.parse("2027-03-01T09:00"));
  }

  @Test
  void R21_a_day_without_end_ends_with_its_last_minute() {
    NamedTime always =
        new NamedTime(
            BusinessCalendar.alwaysOpen(ZoneId.of("UTC")),
            LocalDateTime.parse("2026-03-02T10:30:00"));

    assertThat(always.in("today", ENGLISH)).contains(LocalDateTime.parse("2026-03-02T23:59"));
  }
}
