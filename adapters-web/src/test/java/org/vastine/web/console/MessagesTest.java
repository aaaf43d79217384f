package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vastine.application.channel.Coverage;
import org.vastine.application.feedbackcase.InboxView;
import org.vastine.domain.alert.AlertKind;
import org.vastine.domain.alert.AlertScope;
import org.vastine.domain.alert.OutletKind;
import org.vastine.domain.bait.BaitAdvice;
import org.vastine.domain.bait.BaitSign;
import org.vastine.domain.channel.AccountState;
import org.vastine.domain.channel.Capability;
import org.vastine.domain.community.AnswerSign;
import org.vastine.domain.conduct.ActKind;
import org.vastine.domain.conduct.ActState;
import org.vastine.domain.conduct.SkipGround;
import org.vastine.domain.conduct.StepState;
import org.vastine.domain.factrequest.ContactWay;
import org.vastine.domain.factrequest.FactFault;
import org.vastine.domain.factrequest.FactKind;
import org.vastine.domain.factrequest.FactRequestState;
import org.vastine.domain.factrequest.WantedOutcome;
import org.vastine.domain.feedbackcase.AssignGround;
import org.vastine.domain.feedbackcase.CaseOutcome;
import org.vastine.domain.feedbackcase.CaseStatus;
import org.vastine.domain.feedbackcase.ClosingReview;
import org.vastine.domain.feedbackcase.CommunityEnd;
import org.vastine.domain.feedbackcase.ConductRung;
import org.vastine.domain.feedbackcase.DisengageReason;
import org.vastine.domain.feedbackcase.ReleaseReason;
import org.vastine.domain.feedbackcase.ReopenReason;
import org.vastine.domain.feedbackcase.SilenceReason;
import org.vastine.domain.feedbackcase.WantedAndGiven;
import org.vastine.domain.goodwill.EntryKind;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantState;
import org.vastine.domain.goodwill.GrantStep;
import org.vastine.domain.handoff.ContactKind;
import org.vastine.domain.handoff.ContactOutcome;
import org.vastine.domain.handoff.ContactState;
import org.vastine.domain.handoff.HandOffState;
import org.vastine.domain.handoff.HandOffWay;
import org.vastine.domain.handoff.OfferPurpose;
import org.vastine.domain.kernel.Labelled;
import org.vastine.domain.policy.Choices;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PlaybookStep;
import org.vastine.domain.policy.Severity;
import org.vastine.domain.policy.Tension;
import org.vastine.domain.presence.PresenceState;
import org.vastine.domain.reply.DeliveryState;
import org.vastine.domain.reply.NextTurn;
import org.vastine.domain.reply.ReadPoint;
import org.vastine.domain.routing.Verdict;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.template.Signature;
import org.vastine.domain.template.Situation;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.domain.webhook.SuspendReason;
import org.vastine.domain.webhook.WebhookDeliveryState;
import org.vastine.domain.webhook.WebhookOutcome;

/** Whatever the console says, it says in every language, in whole sentences (S23). */
final class MessagesTest {
  private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
  private static final Pattern VALUE = Pattern.compile("\\{\\w+}");
  private static final Pattern REFUSAL =
      Pattern.compile(
          "Refusal\\s*\\.?\\s*(?:Kind)?[^;\"]{0,80}\"([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+)\"");
  private static final Pattern PROBLEM =
      Pattern.compile("ProblemException\\([0-9]+,\\s*\"([a-z][a-z0-9-]*(?:\\.[a-z][a-z0-9-]*)+)\"");
  private static final Pattern SAID_IN_TEMPLATES =
      Pattern.compile("s\\.[tn]\\(\"([a-z][^\"]*)\"[,)]");

  private final Bundles bundles = new Bundles();

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "tr"})
  void each_language_has_the_keys_of_english(String language) {
    assertThat(bundles.in(language).keys()).isEqualTo(bundles.in("en").keys());
  }

  @ParameterizedTest
  @ValueSource(strings = {"console/messages_en", "console/messages_fi", "kernel/problems"})
  void no_key_stands_twice_since_the_second_would_silence_the_first(String name)
      throws IOException {
    Path file =
        ROOT.resolve("adapters-web/src/main/resources/org/vastine/web/" + name + ".properties");
    assertThat(
            Files.readAllLines(file).stream()
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('='))))
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "es"})
  void R18_the_form_has_its_sentences_in_more_languages(String language) {
    Words form = bundles.forForm(language);
    assertThat(form.lang()).isEqualTo(language);
    assertThat(form.keys())
        .containsExactlyInAnyOrderElementsOf(
            bundles.in("en").keys().stream()
                .filter(key -> key.matches("(form|wanted|time)\\..*"))
                .toList());
    for (String key : form.keys()) {
      assertThat(values(form.say(key))).as(key).isEqualTo(values(bundles.in("en").say(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"fi", "sv", "tr"})
  void a_translation_uses_no_value_that_the_sentence_lacks(String language) {
    for (String key : bundles.in("en").keys()) {
      assertThat(values(bundles.in("en").say(key)))
          .as(language + " " + key)
          .containsAll(values(bundles.in(language).say(key)));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr"})
  void no_sentence_is_empty_or_shouts(String language) {
    Words words = bundles.in(language);
    for (String key : words.keys()) {
      assertThat(words.say(key)).as(key).isNotBlank().doesNotContain("!", "Oops");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr"})
  void buttons_stay_short(String language) {
    Words words = bundles.in(language);
    words.keys().stream()
        .filter(key -> key.startsWith("act."))
        .forEach(key -> assertThat(words.say(key)).as(key).hasSizeLessThanOrEqualTo(24));
  }

  @Test
  void every_choice_has_a_name() {
    List<String> missing = new ArrayList<>();
    look(missing, "style", Style.values());
    look(missing, "sentiment", Sentiment.values());
    look(missing, "subject", Subject.values());
    look(missing, "status", CaseStatus.values());
    look(missing, "view", InboxView.values());
    look(missing, "inbox.empty", InboxView.values());
    look(missing, "step", PlaybookStep.values());
    look(missing, "finding", FindingKind.values());
    look(missing, "severity", Severity.values());
    look(missing, "bait.sign", BaitSign.values());
    look(missing, "bait.advice", BaitAdvice.values());
    look(missing, "reads.point", ReadPoint.values());
    look(missing, "reads.next", NextTurn.values());
    look(missing, "reads.share", NextTurn.values());
    look(missing, "tension", Tension.values());
    look(missing, "tension.contact", Choices.ContactChoice.values());
    look(missing, "handoff.contact", Choices.ContactChoice.values());
    look(missing, "situation", Situation.values());
    look(missing, "signature", Signature.values());
    look(missing, "delivery", DeliveryState.values());
    look(missing, "silence", SilenceReason.values());
    look(missing, "outcome", CaseOutcome.values());
    look(
        missing,
        "feeling",
        Arrays.stream(CaseOutcome.values())
            .filter(one -> one != CaseOutcome.NOT_ANSWERED && one != CaseOutcome.DISENGAGED)
            .toArray(CaseOutcome[]::new));
    look(missing, "closing", ClosingReview.Point.values());
    look(missing, "disengage", DisengageReason.values());
    look(missing, "release", ReleaseReason.values());
    look(missing, "reopen", ReopenReason.values());
    look(missing, "community-end", CommunityEnd.values());
    look(missing, "answer-sign", AnswerSign.values());
    look(missing, "presence-state", PresenceState.values());
    look(missing, "grant-kind", GrantKind.values());
    look(missing, "conduct-rung", ConductRung.values());
    look(missing, "conduct-act", ActKind.values());
    look(missing, "conduct-act-state", ActState.values());
    look(missing, "conduct-state", StepState.values());
    look(missing, "conduct-skip", SkipGround.values());
    look(missing, "routing-ground", AssignGround.values());
    look(missing, "routing-verdict", Verdict.values());
    look(missing, "grant-state", GrantState.values());
    look(missing, "grant-step", GrantStep.values());
    look(missing, "ledger", EntryKind.values());
    look(missing, "fact-kind", FactKind.values());
    look(missing, "form.fact", typedKinds());
    look(missing, "form.why", typedKinds());
    look(missing, "facts-state", FactRequestState.values());
    look(missing, "contact-way", ContactWay.values());
    look(missing, "form.contact", ContactWay.values());
    look(missing, "form.fault", FactFault.What.values());
    look(missing, "wanted", WantedOutcome.values());
    look(missing, "wanted-match", WantedAndGiven.Match.values());
    look(missing, "hand-off-state", HandOffState.values());
    look(missing, "hand-off-way", HandOffWay.values());
    look(missing, "offer-purpose", OfferPurpose.values());
    look(missing, "contact-kind", ContactKind.values());
    look(missing, "contact-state", ContactState.values());
    look(missing, "contact-outcome", ContactOutcome.values());
    look(missing, "role", Role.values());
    look(missing, "permission", Permission.values());
    look(missing, "account", AccountState.values());
    look(missing, "capability", Capability.values());
    look(missing, "way", Coverage.Way.values());
    look(missing, "alert", AlertKind.values());
    look(missing, "hook-suspended", SuspendReason.values());
    look(missing, "hook-state", WebhookDeliveryState.values());
    look(missing, "hook-outcome", WebhookOutcome.values());
    look(missing, "alert-scope", AlertScope.values());
    look(missing, "outlet", OutletKind.values());
    assertThat(missing).isEmpty();
  }

  private static FactKind[] typedKinds() {
    return Arrays.stream(FactKind.values())
        .filter(kind -> kind != FactKind.QUESTION)
        .toArray(FactKind[]::new);
  }

  @Test
  void every_refusal_of_the_sources_has_words() throws IOException {
    Set<String> codes = new TreeSet<>();
    for (String module : List.of("domain", "application", "adapters-web")) {
      codes.addAll(found(ROOT.resolve(module).resolve("src/main/java"), ".java", REFUSAL));
      codes.addAll(found(ROOT.resolve(module).resolve("src/main/java"), ".java", PROBLEM));
    }
    assertThat(codes).hasSizeGreaterThan(40);
    codes.removeIf(code -> bundles.in("en").has("refusal." + code));
    codes.removeIf(MessagesTest::isForProgramsOnly);
    assertThat(codes).isEmpty();
  }

  @Test
  void every_event_and_plan_reason_of_the_sources_has_words() throws IOException {
    Path domain = ROOT.resolve("domain/src/main/java");
    Path application = ROOT.resolve("application/src/main/java");
    Set<String> missing = new TreeSet<>();
    found(
            application.resolve("org/vastine/application/feedbackcase/CaseEventNames.java"),
            ".java",
            Pattern.compile("-> \"([a-z-]+)\";"))
        .forEach(name -> missing.add("event." + name));
    assertThat(missing).hasSizeGreaterThan(20);
    missing.addAll(found(domain, ".java", Pattern.compile("\"(plan\\.[a-z.-]+[a-z])\"")));
    missing.removeIf(bundles.in("en")::has);
    assertThat(missing).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "fi", "sv", "tr"})
  void every_reason_of_triage_and_every_finding_of_the_guard_has_words(String language)
      throws IOException {
    Path keys =
        ROOT.resolve("adapters-language/src/main/java/org/vastine/language/triage/ReasonKeys.java");
    Set<String> missing =
        new TreeSet<>(found(keys, ".java", Pattern.compile("\"(cue\\.[a-z-]+)\"")));
    assertThat(missing).hasSizeGreaterThan(30);
    for (FindingKind kind : FindingKind.values()) {
      missing.add("finding." + kind.label());
      missing.add("finding." + kind.label() + ".do");
    }
    missing.removeIf(bundles.in(language)::has);
    assertThat(missing).isEmpty();
  }

  @Test
  void every_key_of_the_templates_has_words() throws IOException {
    Set<String> keys = found(Path.of("src/main/jte"), ".jte", SAID_IN_TEMPLATES);
    assertThat(keys).hasSizeGreaterThan(150);
    keys.removeIf(key ->
        key.endsWith(".")
            || bundles.in("en").has(key)
            || bundles.in("en").has(key + ".one") && bundles.in("en").has(key + ".other"));
    assertThat(keys).isEmpty();
  }

  /** Codes of requests that no form of the console can make. */
  private static boolean isForProgramsOnly(String code) {
    return Set.of("request", "field", "events", "import", "intake", "feed", "webhook", "operations")
        .contains(code.substring(0, code.indexOf('.')));
  }

  private void look(List<String> missing, String prefix, Labelled[] choices) {
    for (Labelled choice : choices) {
      String key = prefix + "." + choice.label();
      if (!bundles.in("en").has(key)) {
        missing.add(key);
      }
    }
  }

  private static Set<String> values(String sentence) {
    Set<String> values = new TreeSet<>();
    Matcher matcher = VALUE.matcher(sentence);
    while (matcher.find()) {
      values.add(matcher.group());
    }
    return values;
  }

  private static Set<String> found(Path where, String ending, Pattern pattern) throws IOException {
    Set<String> found = new TreeSet<>();
    try (Stream<Path> files = Files.walk(where)) {
      for (Path file : files.filter(path -> path.toString().endsWith(ending)).toList()) {
        Matcher matcher = pattern.matcher(Files.readString(file));
        while (matcher.find()) {
          found.add(matcher.group(1));
        }
      }
    }
    return found;
  }
}
