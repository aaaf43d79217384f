package org.vastine.application.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.RewriteDraft;
import org.vastine.application.template.ProposeTemplates.Offer;
import org.vastine.application.template.ProposeTemplates.Proposed;
import org.vastine.application.world.Casework;
import org.vastine.application.world.Decisions;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.Playbook;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.policy.document.TemplateNames;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.reply.Finding;
import org.vastine.domain.template.Proposal;
import org.vastine.domain.template.ReplyTemplate;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.Situation;
import org.vastine.domain.template.TemplateId;
import org.vastine.domain.triage.Style;

class ProposingTemplatesTest {

  private final Casework casework = new Casework();

  @Test
  void R20_words_are_in_the_customers_language_filled_in_and_signed() {
    Proposed proposed = proposed(caseOf("Maija Korhonen"));

    assertThat(proposed.language()).isEqualTo(new LanguageTag("en"));
    assertThat(proposed.late()).isFalse();
    Offer first = proposed.offers().getFirst();
    assertThat(first.template().situation()).isEqualTo(Situation.ACKNOWLEDGE);
    Proposal words = words(first);
    assertThat(words.text()).contains("Maija").endsWith("\n– Maija").doesNotContain("{", "[");
    assertThat(words.length()).isEqualTo(words.text().codePointCount(0, words.text().length()));
    assertThat(proposed.offers()).allMatch(one -> one.template().language().code().equals("en"));
    assertThat(proposed.offers())
        .noneMatch(one -> one.template().situation() == Situation.APOLOGISE_LATE);
  }

  @Test
  void R20_a_customer_without_a_name_to_greet_by_is_not_greeted_by_it() {
    assertThat(words(proposed(caseOf("xX_m4ija")).offers().getFirst()).text())
        .doesNotContain("xX_m4ija")
        .doesNotContain(" ,")
        .doesNotContain(" !");
  }

  @Test
  void R15_when_the_answer_is_late_the_opener_comes_first_and_the_guard_is_content_with_it() {
    FeedbackCase late = caseOf("Maija Korhonen");
    casework.world.clock().advance(Duration.ofHours(3));
    casework.ticks();

    Proposed proposed = proposed(late);

    assertThat(proposed.late()).isTrue();
    Offer opener = proposed.offers().getFirst();
    assertThat(opener.template().situation()).isEqualTo(Situation.APOLOGISE_LATE);
    String text = words(opener).text() + " " + words(proposed.offers().get(1)).text();
    assertThat(kinds(casework.writes(casework.aino, late, text)))
        .doesNotContain(FindingKind.LATE_WITHOUT_OPENER);
    assertThat(kinds(casework.writes(casework.bo, late, words(proposed.offers().get(1)).text())))
        .contains(FindingKind.LATE_WITHOUT_OPENER);
  }

  @Test
  void R20_what_the_playbook_names_comes_first_with_the_reason() {
    FeedbackCase it = caseOf("Maija Korhonen");
    String last = proposed(it).offers().getLast().template().name();
    assertThat(proposed(it).offers()).allMatch(one -> one.playbook().isEmpty());
    casework.inside(() -> {
      ResponsePolicy active = casework.world.policies().active();
      Playbook irritated = active.playbookFor(Style.IRRITATED);
      casework
          .world
          .policies()
          .add(
              active.with(irritated.withTemplates(List.of("Nowhere", last))).withVersion(2),
              casework.vastine.by(),
              casework.world.clock().instant());
      casework.world.policies().activate(2);
      return true;
    });

    List<Offer> offers = proposed(it).offers();

    assertThat(offers.getFirst().template().name()).isEqualTo(last);
    assertThat(offers.getFirst().playbook()).contains("irritated");
    assertThat(offers.stream().filter(one -> one.template().name().equals(last))).hasSize(1);
    assertThat(offers.subList(1, offers.size())).allMatch(one -> one.playbook().isEmpty());
  }

  @Test
  void R20_a_policy_may_name_what_is_offered_in_any_language() {
    Set<String> names = casework.inside(() -> new TemplatesByName(casework.templates()).names());
    ReplyTemplate retired =
        casework.inside(() -> {
          ReplyTemplate one = casework.templates().all().getFirst().retired(true);
          casework.world.templates().keep(one);
          return one;
        });

    assertThat(names).contains(TemplateNames.folded(retired.name()));
    assertThat(casework.inside(() -> new TemplatesByName(casework.templates()).names()))
        .doesNotContain(TemplateNames.folded(retired.name()))
        .hasSizeGreaterThan(10);
  }

  @Test
  void R20_a_holding_reply_needs_a_time() {
    FeedbackCase it = caseOf("Maija Korhonen");

    Offer without = offer(proposed(it), Situation.HOLDING_REPLY);
    Offer with =
        offer(
            accepted(
                casework
                    .proposes()
                    .handle(
                        casework.aino,
                        new ProposeTemplates.Command(
                            it.id(),
                            Audience.PUBLIC,
                            Optional.of(new LanguageTag("fi")),
                            Optional.of(Instant.parse("2026-03-03T12:00:00Z"))))),
            Situation.HOLDING_REPLY);

    assertThat(Decisions.refusal(without.words()).code()).isEqualTo("template.missing");
    assertThat(Decisions.refusal(without.words()).facts()).containsEntry("names", "promise.time");
    assertThat(words(with).text()).contains("tiistaina 3.3. klo 14.00");
  }

  @Test
  void R20_no_two_people_get_the_same_words_within_a_day() {
    Set<String> said = new HashSet<>();
    ReplyTemplate used = null;
    for (int person = 0; person < 4; person++) {
      FeedbackCase it = caseOf("Person" + (char) ('a' + person));
      Offer offer = proposed(it).offers().getFirst();
      used = offer.template();
      Proposal words = words(offer);
      assertThat(words.repeated()).isEqualTo(person >= used.variants().size());
      assertThat(said.add(words.use().toString())).isEqualTo(!words.repeated());
      sends(it, words);
    }
    assertThat(used.variants()).hasSize(3);
    casework.world.clock().advance(Duration.ofDays(9));
    FeedbackCase later = casework.caseOf(casework.given.wrote("Later", "Irritated: broken"));
    assertThat(words(offer(proposed(later), Situation.ACKNOWLEDGE)).repeated()).isFalse();
  }

  @Test
  void R20_words_that_somebody_typed_by_hand_are_not_given_to_another() {
    FeedbackCase one = caseOf("Maija");
    Proposal words = words(proposed(one).offers().getFirst());
    accepted(
        casework.sends(
            casework.aino,
            casework.writes(casework.aino, one, words.text()),
            Optional.of("not looked at here")));
    int variants = proposed(one).offers().getFirst().template().variants().size();

    for (int person = 0; person < variants * 2; person++) {
      Proposal other = words(proposed(caseOf("Person" + person)).offers().getFirst());
      assertThat(other.variant()).isNotEqualTo(words.variant());
    }
  }

  @Test
  void R16_the_workspace_chooses_how_its_replies_are_signed() {
    accepted(
        new ChooseSignature(casework.templateWork())
            .handle(lead(), new ChooseSignature.Command(Signature.NONE)));
    assertThat(proposed(caseOf("Maija")).signature()).isEmpty();

    accepted(
        new ChooseSignature(casework.templateWork())
            .handle(lead(), new ChooseSignature.Command(Signature.INITIALS)));
    Proposed proposed = proposed(caseOf("Maija"));
    assertThat(proposed.signature()).startsWith(" ^M");
    assertThat(words(proposed.offers().getFirst()).text()).endsWith(proposed.signature());
  }

  @Test
  void a_changed_default_is_the_workspaces_own_and_a_retired_one_is_offered_no_more() {
    ReplyTemplate before = proposed(caseOf("Maija")).offers().getFirst().template();
    ReplyTemplate changed =
        accepted(
            new ChangeTemplate(casework.templateWork())
                .handle(
                    lead(),
                    new ChangeTemplate.Command(
                        before.id(), ExpectedVersion.of(1), written("Our own"))));

    assertThat(changed.version()).isEqualTo(2);
    assertThat(proposed(caseOf("Bo")).offers()).extracting(Offer::template).contains(changed);
    accepted(
        new RetireTemplate(casework.templateWork())
            .handle(lead(), new RetireTemplate.Command(before.id(), ExpectedVersion.of(2))));
    assertThat(proposed(caseOf("Aino")).offers())
        .extracting(one -> one.template().id())
        .doesNotContain(before.id());
    assertThat(new DefaultTemplates().find(before.id())).contains(before);
  }

  @Test
  void what_is_wrong_is_refused_and_nothing_is_kept() {
    AddTemplate add = new AddTemplate(casework.templateWork(), casework.world.ids());
    accepted(add.handle(lead(), new AddTemplate.Command(written("Mine"))));

    assertThat(code(add.handle(lead(), new AddTemplate.Command(written("MINE")))))
        .isEqualTo("template.name-taken");
    assertThat(code(add.handle(casework.aino, new AddTemplate.Command(written("Other")))))
        .isEqualTo("team.permission-needed");
    RetireTemplate retire = new RetireTemplate(casework.templateWork());
    assertThat(
            code(
                retire.handle(
                    lead(),
                    new RetireTemplate.Command(
                        new TemplateId(casework.world.ids().next()), ExpectedVersion.ANY))))
        .isEqualTo("template.not-found");
    FeedbackCase it = caseOf("Maija");
    assertThat(
            code(
                casework
                    .proposes()
                    .handle(
                        casework.aino,
                        new ProposeTemplates.Command(
                            it.id(), Audience.PRIVATE, Optional.empty(), Optional.empty()))))
        .isEqualTo("reply.channel-cannot");
    assertThat(casework.inside(() -> casework.world.templates().all())).hasSize(1);
  }

  private FeedbackCase caseOf(String visitor) {
    return casework.caseOf(casework.given.wrote(visitor, "Irritated: it came in pieces"));
  }

  private Proposed proposed(FeedbackCase it) {
    return accepted(
        casework
            .proposes()
            .handle(
                casework.aino,
                new ProposeTemplates.Command(
                    it.id(), Audience.PUBLIC, Optional.empty(), Optional.empty())));
  }

  private static Offer offer(Proposed proposed, Situation situation) {
    return proposed.offers().stream()
        .filter(one -> one.template().situation() == situation)
        .findFirst()
        .orElseThrow();
  }

  private static Proposal words(Offer offer) {
    return Decisions.accepted(offer.words());
  }

  private static List<FindingKind> kinds(DraftView view) {
    return view.reading().findings().stream().map(Finding::kind).toList();
  }

  private void sends(FeedbackCase to, Proposal words) {
    DraftView begun = casework.writes(casework.aino, to, "Thank you");
    DraftView draft =
        accepted(
            casework
                .rewrites()
                .handle(
                    casework.aino,
                    new RewriteDraft.Command(
                        begun.draft().id(),
                        ExpectedVersion.ANY,
                        new DraftText("Words of my own for " + to.id()),
                        1,
                        false,
                        Set.of(words.use()))));
    accepted(casework.sends(casework.aino, draft, Optional.of("not looked at here")));
  }

  private org.vastine.domain.team.Actor lead() {
    return org.vastine.domain.team.Actor.of(
        casework.vastine.workspace(),
        casework.inside(() -> casework.given.aMember(org.vastine.domain.team.Role.LEAD)));
  }

  private static String code(Decision<?> decision) {
    return Decisions.refusal(decision).code();
  }

  private static ReplyTemplate.Written written(String name) {
    return new ReplyTemplate.Written(
        name,
        Situation.ACKNOWLEDGE,
        Set.of(),
        new LanguageTag("en"),
        Set.of(),
        List.of("Thank you, we are sorry.", "Our apologies; good that you wrote."));
  }
}
