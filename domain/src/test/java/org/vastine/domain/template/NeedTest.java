package org.vastine.domain.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.triage.Style;

/** Which templates are offered first for what a case needs now. */
class NeedTest {

  private static final LanguageTag ENGLISH = new LanguageTag("en");
  private static final ChannelKind MASTODON = new ChannelKind("mastodon");

  /** One template for each situation, named for it. */
  private static final List<ReplyTemplate> EACH =
      Arrays.stream(Situation.values())
          .map(situation -> template(1, situation.name(), situation, ENGLISH))
          .toList();

  private static ReplyTemplate template(
      long id, String name, Situation situation, LanguageTag language) {
    Decision<ReplyTemplate> written =
        ReplyTemplate.written(
            new TemplateId(new UUID(0, id)),
            new ReplyTemplate.Written(
                name, situation, Set.of(), language, Set.of(), List.of("One.", "Two words.")),
            1);
    if (written instanceof Decision.Accepted<ReplyTemplate>(ReplyTemplate template)) {
      return template;
    }
    throw new AssertionError(written);
  }

  /** What is true of the case. */
  private enum Fact {
    SOLVED,
    PROMISED,
    REPLIED,
    HELPED,
    WAITING
  }

  private static List<Situation> order(Set<Fact> facts, PlaybookStep... steps) {
    Need need =
        new Need(
            Style.IRRITATED,
            ENGLISH,
            MASTODON,
            Audience.PUBLIC,
            false,
            facts.contains(Fact.SOLVED),
            facts.contains(Fact.PROMISED),
            facts.contains(Fact.REPLIED),
            facts.contains(Fact.HELPED),
            facts.contains(Fact.WAITING),
            Set.of(steps));
    return need.suitable(EACH).stream().map(ReplyTemplate::situation).toList();
  }

  @Test
  void the_first_reply_acknowledges_what_the_customer_says() {
    assertThat(order(Set.of())).startsWith(Situation.ACKNOWLEDGE);
  }

  @Test
  void after_a_reply_what_the_playbook_asks_for_comes_before_another_acknowledgement() {
    PlaybookStep time = PlaybookStep.NAME_TIME_OF_RETURN;

    assertThat(order(Set.of(), time)).startsWith(Situation.ACKNOWLEDGE, Situation.HOLDING_REPLY);
    assertThat(order(Set.of(Fact.REPLIED), time))
        .startsWith(Situation.HOLDING_REPLY, Situation.ACKNOWLEDGE);
  }

  @Test
  void R21_a_time_that_is_owed_is_named_first() {
    assertThat(order(Set.of(Fact.PROMISED))).startsWith(Situation.HOLDING_REPLY);
  }

  @Test
  void who_is_to_be_thanked_is_thanked_first_and_once_answered_only_beside_the_rest() {
    PlaybookStep thank = PlaybookStep.THANK;
    PlaybookStep time = PlaybookStep.NAME_TIME_OF_RETURN;

    assertThat(order(Set.of(), thank)).startsWith(Situation.THANKS, Situation.ACKNOWLEDGE);
    assertThat(order(Set.of(Fact.REPLIED), thank, time))
        .startsWith(Situation.HOLDING_REPLY, Situation.THANKS, Situation.ACKNOWLEDGE);
    assertThat(order(Set.of())).endsWith(Situation.THANKS);
  }

  @Test
  void R27_where_one_calm_offer_is_left_standing_it_comes_before_thanks() {
    assertThat(order(Set.of(), PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE, PlaybookStep.THANK))
        .startsWith(Situation.DISENGAGE, Situation.THANKS);
  }

  @Test
  void R17_going_on_in_private_is_offered_where_the_playbook_asks_for_it() {
    assertThat(order(Set.of(Fact.REPLIED), PlaybookStep.ASK_FACTS_IN_PRIVATE))
        .startsWith(Situation.ASK_PRIVATE, Situation.ACKNOWLEDGE);
  }

  @Test
  void R25_what_is_solved_is_asked_about_before_anything_else() {
    assertThat(order(Set.of(Fact.SOLVED, Fact.PROMISED)))
        .startsWith(Situation.SOLVED_ASK, Situation.HOLDING_REPLY);
    assertThat(order(Set.of(Fact.PROMISED)).indexOf(Situation.SOLVED_ASK)).isPositive();
  }

  @Test
  void R10_who_helped_another_customer_is_thanked_for_it_and_nobody_else_is() {
    assertThat(order(Set.of(Fact.HELPED, Fact.SOLVED)))
        .startsWith(Situation.THANK_HELPER, Situation.SOLVED_ASK);
    assertThat(order(Set.of(Fact.SOLVED))).doesNotContain(Situation.THANK_HELPER);
  }

  @Test
  void R15_an_opener_is_for_late_replies_alone() {
    assertThat(order(Set.of())).doesNotContain(Situation.APOLOGISE_LATE);
  }

  @Test
  void equals_stand_in_the_order_of_their_names_and_then_always_the_same() {
    ReplyTemplate second = template(2, "Name", Situation.ACKNOWLEDGE, ENGLISH);
    ReplyTemplate first = template(1, "Name", Situation.ACKNOWLEDGE, ENGLISH);
    ReplyTemplate before = template(3, "A name", Situation.ACKNOWLEDGE, ENGLISH);
    ReplyTemplate swedish = template(4, "A name", Situation.ACKNOWLEDGE, new LanguageTag("sv"));
    Need need =
        new Need(
            Style.IRRITATED,
            ENGLISH,
            MASTODON,
            Audience.PUBLIC,
            false,
            false,
            false,
            false,
            false,
            false,
            Set.of());

    assertThat(need.suitable(List.of(second, first, swedish, before)))
        .containsExactly(before, first, second);
    assertThat(need.suitable(List.of(first, second, before)))
        .containsExactly(before, first, second);
  }

  @Test
  void R20_what_a_playbook_names_can_be_used_whatever_style_it_is_for() {
    ReplyTemplate other = template(1, "Late parcel", Situation.ACKNOWLEDGE, ENGLISH);
    ReplyTemplate first = template(2, "Refund", Situation.ACKNOWLEDGE, ENGLISH);
    ReplyTemplate swedish = template(3, "Refund", Situation.ACKNOWLEDGE, new LanguageTag("sv"));
    ReplyTemplate update = template(4, "News", Situation.UPDATE, ENGLISH);
    ReplyTemplate retired = template(5, "Old", Situation.ACKNOWLEDGE, ENGLISH).retired(true);
    Need need =
        new Need(
            Style.IRRITATED,
            ENGLISH,
            MASTODON,
            Audience.PUBLIC,
            false,
            false,
            false,
            false,
            false,
            false,
            Set.of());
    List<ReplyTemplate> all = List.of(other, first, swedish, update, retired);

    assertThat(need.named(all, List.of("refund", "LATE  parcel", "News", "Old", "Gone")))
        .containsExactly(first, other);
    assertThat(need.named(all, List.of())).isEmpty();
  }
}
