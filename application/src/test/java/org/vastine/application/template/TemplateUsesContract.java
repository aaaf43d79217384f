package org.vastine.application.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.PortContract;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.reply.Draft;
import org.vastine.domain.reply.DraftState;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Role;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.template.TemplateUse;
import org.vastine.domain.template.Uses;

/** What every {@link TemplateUses} keeps to. */
public abstract class TemplateUsesContract extends PortContract {

  private static final Duration DAY = Duration.ofDays(1);

  private final TemplateUse first = use(1);
  private final TemplateUse second = use(2);

  @Test
  final void R20_what_went_out_lately_is_known_whoever_got_it() {
    FeedbackCase here = inside(() -> given().aCase());
    FeedbackCase there = inside(() -> given().aCase());
    written(there, DraftState.SENT, Duration.ofHours(2), Set.of(first, second));
    written(there, DraftState.SENT, Duration.ofHours(3), Set.of(first));

    Uses uses = uses(here);

    assertThat(uses.last(first)).contains(NOW.minus(Duration.ofHours(2)));
    assertThat(uses.last(second)).contains(NOW.minus(Duration.ofHours(2)));
    assertThat(uses.last(use(3))).isEmpty();
  }

  @Test
  final void R20_what_is_older_counts_in_its_own_thread_only() {
    FeedbackCase here = inside(() -> given().aCase());
    FeedbackCase there = inside(() -> given().aCase());
    written(here, DraftState.SENT, Duration.ofDays(30), Set.of(first));
    written(there, DraftState.SENT, DAY, Set.of(second));

    assertThat(uses(here).last(first)).contains(NOW.minus(Duration.ofDays(30)));
    assertThat(uses(here).last(second)).isEmpty();
    assertThat(uses(there).last(second)).isPresent();
  }

  @Test
  final void what_is_still_written_or_was_given_up_went_to_nobody() {
    FeedbackCase here = inside(() -> given().aCase());
    written(here, DraftState.WRITING, Duration.ZERO, Set.of(first));
    written(here, DraftState.RETURNED, Duration.ZERO, Set.of(first));
    written(here, DraftState.DISCARDED, Duration.ZERO, Set.of(first));
    assertThat(uses(here).used()).isEmpty();

    written(here, DraftState.AWAITING_APPROVAL, Duration.ZERO, Set.of(first));
    written(here, DraftState.APPROVED, Duration.ZERO, Set.of(second));
    assertThat(uses(here).last(first)).isPresent();
    assertThat(uses(here).last(second)).isPresent();
  }

  @Test
  final void another_workspace_sees_nothing() {
    FeedbackCase here = inside(() -> given().aCase());
    written(here, DraftState.SENT, Duration.ZERO, Set.of(first));

    assertThat(
            elsewhere(() -> ports().templateUses().of(here.key().thread(), NOW.minus(DAY))).used())
        .isEmpty();
  }

  @Test
  final void R20_the_wordings_of_drafts_are_told_by_draft() {
    FeedbackCase here = inside(() -> given().aCase());
    DraftId sent = written(here, DraftState.SENT, Duration.ZERO, Set.of(first, use(9)));
    DraftId plain = written(here, DraftState.SENT, Duration.ZERO, Set.of());
    DraftId other = written(here, DraftState.WRITING, Duration.ZERO, Set.of(first));

    assertThat(inside(() -> ports().templateUses().in(List.of(sent, plain))))
        .isEqualTo(Map.of(sent, Set.of(first, use(9))));
    assertThat(inside(() -> ports().templateUses().in(List.of(other)))).containsOnlyKeys(other);
    assertThat(inside(() -> ports().templateUses().in(List.of()))).isEmpty();
    assertThat(elsewhere(() -> ports().templateUses().in(List.of(sent)))).isEmpty();
  }

  private Uses uses(FeedbackCase feedbackCase) {
    return inside(() -> ports().templateUses().of(feedbackCase.key().thread(), NOW.minus(DAY)));
  }

  private DraftId written(
      FeedbackCase feedbackCase, DraftState state, Duration ago, Set<TemplateUse> templates) {
    DraftId id = new DraftId(ids.next());
    doInside(() ->
        ports()
            .drafts()
            .store(
                new Draft(
                    id,
                    feedbackCase.id(),
                    given().aMember(Role.RESPONDER).id(),
                    Audience.PUBLIC,
                    new DraftText("Thank you."),
                    1,
                    state,
                    1,
                    NOW.minus(ago),
                    Optional.empty(),
                    false,
                    templates)));
    return id;
  }

  private TemplateUse use(int variant) {
    return new TemplateUse(new TemplateId(new java.util.UUID(0, 7)), variant);
  }
}
