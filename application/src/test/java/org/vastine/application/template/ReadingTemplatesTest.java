package org.vastine.application.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.Permitted;
import org.vastine.application.world.Casework;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Permission;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;

/** Templates as their writers see them: the list, one of them, and how one reads when filled. */
final class ReadingTemplatesTest {

  private static final LanguageTag FINNISH = LanguageTag.of("fi");

  private final Casework work = new Casework();
  private final Permitted permitted = new Permitted(work.world.transactions());
  private final Actor blind = work.lacking(Permission.READ_CASES);

  private Decision<ListTemplates.Listed> lists(
      Actor who, Optional<LanguageTag> language, boolean retired) {
    return new ListTemplates(permitted, work.templates())
        .handle(who, new ListTemplates.Command(language, retired));
  }

  private Decision<ReplyTemplate> reads(Actor who, TemplateId id) {
    return new ReadTemplate(permitted, work.templates()).handle(who, new ReadTemplate.Command(id));
  }

  private Decision<List<TryTemplate.Shown>> tries(
      Actor who, Set<ChannelKind> channels, String... variants) {
    return new TryTemplate(
            permitted,
            work.templates(),
            new KnownValues(work.world.workspaces(), work.world.mentions(), work.world.caseTexts()),
            work.world.members(),
            work.platform,
            work.world.clock())
        .handle(
            who,
            new TryTemplate.Command(
                new ReplyTemplate.Written(
                    "Mine",
                    Situation.ACKNOWLEDGE,
                    Set.of(),
                    LanguageTag.of("en"),
                    channels,
                    List.of(variants))));
  }

  @Test
  void R20_templates_are_listed_by_language_and_retired_ones_apart() {
    List<ReplyTemplate> all = accepted(lists(work.bo, Optional.empty(), false)).templates();
    List<ReplyTemplate> finnish = accepted(lists(work.bo, Optional.of(FINNISH), false)).templates();

    assertThat(finnish).isNotEmpty().allMatch(one -> one.language().equals(FINNISH));
    assertThat(all).containsAll(finnish).hasSizeGreaterThan(finnish.size());
    assertThat(accepted(lists(work.bo, Optional.empty(), true)).templates()).isEmpty();
    assertThat(accepted(lists(work.bo, Optional.empty(), false)).signature())
        .isEqualTo(work.inside(() -> work.templates().signature()));
    assertThat(code(lists(blind, Optional.empty(), false))).isEqualTo("team.permission-needed");
  }

  @Test
  void R20_one_template_is_read_by_its_id() {
    ReplyTemplate first =
        accepted(lists(work.bo, Optional.of(FINNISH), false)).templates().getFirst();

    assertThat(accepted(reads(work.bo, first.id()))).isEqualTo(first);
    assertThat(code(reads(work.bo, new TemplateId(new UUID(9, 9)))))
        .isEqualTo("template.not-found");
    assertThat(code(reads(blind, first.id()))).isEqualTo("team.permission-needed");
  }

  @Test
  void R20_who_writes_a_template_sees_each_variant_filled_and_with_the_least_that_it_needs() {
    List<TryTemplate.Shown> shown =
        accepted(
            tries(
                work.aino,
                Set.of(),
                "Thank you[, {customer}]! We at {brand} look into it.",
                "Good to hear from you. Somebody calls back soon."));

    assertThat(shown).extracting(TryTemplate.Shown::variant).containsExactly(1, 2);
    assertThat(shown.getFirst().text())
        .startsWith("Thank you, Maija! We at Acme look into it.")
        .endsWith(work.member(work.aino).firstName());
    assertThat(shown.getFirst().bare()).startsWith("Thank you! We at Acme look into it.");
    assertThat(shown.getLast().bare()).isEqualTo(shown.getLast().text());
  }

  @Test
  void R20_it_is_told_whether_the_words_fit_each_platform_that_the_template_is_for() {
    String[] words = {
      "Thank you for telling us about this at once.", "Good to hear from you, we look into it."
    };
    TryTemplate.Shown shown = accepted(tries(work.aino, Set.of(), words)).getFirst();

    assertThat(shown.lengths())
        .containsExactly(
            new TryTemplate.Length(
                new ChannelKind("sandbox"), Audience.PUBLIC, shown.text().length(), 500));
    assertThat(accepted(tries(work.aino, Set.of(new ChannelKind("sandbox")), words)).getFirst())
        .isEqualTo(shown);
    assertThat(
            accepted(tries(work.aino, Set.of(new ChannelKind("mastodon")), words))
                .getFirst()
                .lengths())
        .isEmpty();
  }

  @Test
  void R20_words_fit_up_to_the_last_character() {
    ChannelKind kind = new ChannelKind("sandbox");

    assertThat(new TryTemplate.Length(kind, Audience.PUBLIC, 500, 500).fits()).isTrue();
    assertThat(new TryTemplate.Length(kind, Audience.PUBLIC, 501, 500).fits()).isFalse();
  }

  @Test
  void R20_what_is_no_template_is_refused_before_anybody_reads_it() {
    assertThat(code(tries(work.aino, Set.of(), "Only one."))).isEqualTo("template.variants-count");
    assertThat(code(tries(blind, Set.of(), "One.", "Two."))).isEqualTo("team.permission-needed");
  }
}
