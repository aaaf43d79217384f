package org.vastine.application.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vastine.application.audit.AuditLog;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.watch.WatchMatching.Watched;
import org.vastine.application.world.Casework;
import org.vastine.application.world.TestMatching;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;
import org.vastine.domain.watch.WatchTerm;

/** R2: what a workspace watches for is found in what is taken in. */
class WatchingTest {

  private final Casework work = new Casework();
  private final Actor lead =
      work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));
  private final WatchTermWork terms = work.watchTermWork();

  @Test
  void R2_a_mention_is_matched_with_the_terms_when_it_is_taken_in() {
    WatchTerm term = added("Acme", "acme", true);
    added("Off", "acme", false);
    added("Other", "brick", true);

    FeedbackCase hit = work.caseOf(work.given.wrote("Aino", "My Acme parcel is lost."));
    FeedbackCase without = work.caseOf(work.given.wrote("Bo", "My parcel is lost."));

    assertThat(hits(hit.talk().latest()))
        .containsExactly(new WatchHits.Named(term.id(), "Acme", List.of(new TextSpan(3, 7))));
    assertThat(hits(without.talk().latest())).isEmpty();
  }

  @Test
  void R2_a_change_counts_at_once_on_the_node_that_made_it() {
    WatchTerm term = added("Acme", "acme", true);
    work.caseOf(work.given.wrote("Aino", "acme"));

    accepted(
        new ChangeWatchTerm(terms)
            .handle(
                lead,
                new ChangeWatchTerm.Command(
                    term.id(), ExpectedVersion.of(1), "Acme", "brick", true)));

    assertThat(hits(work.caseOf(work.given.wrote("Bo", "acme")).talk().latest())).isEmpty();
    assertThat(hits(work.caseOf(work.given.wrote("Cy", "brick")).talk().latest())).hasSize(1);
  }

  @Test
  void R2_a_change_counts_within_a_second_on_other_nodes_and_is_built_once() {
    List<List<Watched>> built = new ArrayList<>();
    WorkspaceWatch otherNode =
        new WorkspaceWatch(
            queries -> {
              built.add(queries);
              return new TestMatching().watch(queries);
            },
            work.world.watchTerms(),
            work.world.transactions(),
            work.world.clock());
    assertThat(found(otherNode)).isZero();
    added("Acme", "acme", true);
    assertThat(found(otherNode)).isZero();

    work.world.clock().advance(WorkspaceWatch.FRESH);

    assertThat(found(otherNode)).isEqualTo(1);
    work.world.clock().advance(WorkspaceWatch.FRESH);
    assertThat(found(otherNode)).isEqualTo(1);
    assertThat(built).hasSize(1);
  }

  @Test
  void R2_changed_words_are_matched_anew() {
    added("Acme", "acme", true);
    ExternalId id = new ExternalId("item");
    ExternalId thread = new ExternalId("post");
    FeedbackCase feedbackCase = work.caseOf(work.given.item(id, thread, "Aino", "acme"));
    MentionId mention = feedbackCase.talk().latest();
    assertThat(hits(mention)).hasSize(1);

    work.takesIn(new InboundItem.Published(work.given.item(id, thread, "Aino", "ACME and more")));
    assertThat(hits(mention)).extracting(hit -> hit.spans().getFirst().end()).containsExactly(4);
    work.takesIn(new InboundItem.Published(work.given.item(id, thread, "Aino", "nothing")));

    assertThat(hits(mention)).isEmpty();
  }

  @Test
  void R2_who_may_not_is_refused_and_what_was_done_is_noted() {
    assertThat(code(add(work.aino, "Acme", "acme"))).isEqualTo("team.permission-needed");
    assertThat(code(add(lead, "Acme", "acme AND"))).isEqualTo("watch-query.ends-too-soon");
    assertThat(code(add(lead, " ", "acme"))).isEqualTo("watch-term.name-invalid");
    WatchTerm term = accepted(add(lead, "Acme", "acme"));
    assertThat(code(add(lead, "ACME", "brick"))).isEqualTo("watch-term.name-taken");
    accepted(new RemoveWatchTerm(terms).handle(lead, new RemoveWatchTerm.Command(term.id())));
    assertThat(
            code(new RemoveWatchTerm(terms).handle(lead, new RemoveWatchTerm.Command(term.id()))))
        .isEqualTo("watch-term.not-found");

    assertThat(work.inside(() -> work.world.auditLog().latest(10)))
        .extracting(AuditLog.Entry::action)
        .containsExactly("watch-term.removed", "watch-term.added");
  }

  private int found(WorkspaceWatch node) {
    return node.of(lead.workspace()).hits("acme", LanguageTag.UNDETERMINED).size();
  }

  private WatchTerm added(String name, String query, boolean active) {
    return accepted(
        new AddWatchTerm(terms, work.world.ids())
            .handle(lead, new AddWatchTerm.Command(name, query, active)));
  }

  private Decision<WatchTerm> add(Actor who, String name, String query) {
    return new AddWatchTerm(terms, work.world.ids())
        .handle(who, new AddWatchTerm.Command(name, query, true));
  }

  private List<WatchHits.Named> hits(MentionId mention) {
    return work.inside(() -> work.world.watchHits().of(List.of(mention)))
        .getOrDefault(mention, List.of());
  }
}
