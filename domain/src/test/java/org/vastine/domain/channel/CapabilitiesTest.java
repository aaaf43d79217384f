package org.vastine.domain.channel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.vastine.domain.mention.Audience;

/** What a platform really allows is said, never faked. */
final class CapabilitiesTest {

  @ParameterizedTest
  @EnumSource
  void what_is_not_named_is_not_allowed(Capability capability) {
    assertThat(Capabilities.of().allows(capability)).isFalse();
    assertThat(Capabilities.of(capability).allows(capability)).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void items_come_in_by_themselves_where_we_ask_listen_or_are_called(Capability capability) {
    boolean comes =
        switch (capability) {
          case POLL, LISTEN, WEBHOOK -> true;
          default -> false;
        };
    assertThat(Capabilities.of(capability).bringItems()).isEqualTo(comes);
  }

  @Test
  void where_nothing_is_allowed_people_and_programs_hand_items_in() {
    assertThat(Capabilities.of().bringItems()).isFalse();
    assertThat(Capabilities.of(Capability.READ_PUBLIC, Capability.REPLY_PUBLIC).bringItems())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({"PUBLIC,REPLY_PUBLIC", "PRIVATE,REPLY_PRIVATE"})
  void each_audience_needs_a_reply_of_its_own(Audience audience, Capability needed) {
    assertThat(Capability.replyTo(audience)).isEqualTo(needed);
  }

  @ParameterizedTest
  @CsvSource({"MUTE,MUTE", "UNMUTE,MUTE", "BLOCK,BLOCK", "UNBLOCK,BLOCK", "REPORT,REPORT"})
  void R29_a_platform_that_can_do_a_measure_can_undo_it(AuthorMeasure measure, Capability needed) {
    assertThat(measure.needed()).isEqualTo(needed);
  }

  @ParameterizedTest
  @EnumSource
  void R29_everything_but_a_report_may_be_asked_for_twice(AuthorMeasure measure) {
    assertThat(measure.repeatable()).isEqualTo(measure != AuthorMeasure.REPORT);
  }
}
