package org.vastine.language.reply;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.vastine.application.reply.DraftReading;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.reply.ToldHarm;
import org.vastine.domain.triage.Confidence;
import org.vastine.domain.triage.Guess;
import org.vastine.domain.triage.Style;
import org.vastine.language.kernel.Activation;
import org.vastine.language.kernel.CueLexicon;
import org.vastine.language.kernel.FeatureBag;
import org.vastine.language.triage.LanguageDetector;

/**
 * Reads drafts by rules where a rule is certain (numbers with check digits, what a threat must not
 * get, questions that must not be asked in public) and by a linear model over words, cues and
 * context for the rest. Read-only after construction, so any number of threads may share one
 * instance.
 */
public final class HybridDraftReading implements DraftReading {

  private static final double SURE = 0.95;
  private static final double LIKELY = 0.8;
  private static final double SURE_OF_LANGUAGE = 0.6;
  private static final double NO_DOUBT_OF_LANGUAGE = 0.9;

  private final LanguageDetector languages;
  private final CueLexicon lexicon;
  private final DraftModel model;
  private final int yields;
  private final int refuses;
  private final PublicAsks publicAsks;
  private final HiddenInsults insults;
  private final Disclosures disclosures;
  private final MoveCues moves;
  private final HarmCues harm = new HarmCues();
  private final YieldCues yielding = new YieldCues();
  private final Rewrites rewrites = Rewrites.load();

  /** Reading with the models that ship. */
  @Inject
  public HybridDraftReading() {
    this(LanguageDetector.load(), DraftFeatures.lexicon(), DraftModel.load());
  }

  /** Reading with these models. */
  public HybridDraftReading(LanguageDetector languages, CueLexicon lexicon, DraftModel model) {
    this.languages = languages;
    this.lexicon = lexicon;
    this.model = model;
    this.yields = lexicon.number("yields");
    this.refuses = lexicon.number("refuses");
    this.publicAsks = new PublicAsks(lexicon);
    this.insults = new HiddenInsults(lexicon, model);
    this.disclosures = new Disclosures(lexicon);
    this.moves = new MoveCues(lexicon);
  }

  @Override
  public TextReading look(String draft, Answering answering) {
    if (draft.isBlank()) {
      return TextReading.of(List.of());
    }
    Recognised language = language(draft, answering.mention());
    // Under which name somebody appears everybody can see beside what they said.
    String shown = answering.mention() + "\n" + answering.author();
    DraftText text = DraftText.of(draft, shown, language.code(), lexicon);
    return moves
        .in(text, language.sure(), findings(text, answering.style(), answering.audience()))
        .with(language.sure() ? harm.in(answering.mention(), text) : ToldHarm.NONE);
  }

  private List<TextFinding> findings(DraftText text, Style style, Audience audience) {
    List<TextFinding> findings = new ArrayList<>();
    Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
    addRules(text, style, audience, findings, found);
    addJudged(text, style, audience, findings, found);
    if (!found.contains(FindingKind.PROFANE_INSULTING)) {
      insults
          .in(text, style)
          .ifPresent(insult ->
              add(
                  findings,
                  found,
                  FindingKind.PROFANE_INSULTING,
                  Optional.of(insult.span()),
                  insult.probability()));
    }
    yielding
        .in(text)
        .ifPresent(
            span -> add(findings, found, FindingKind.ASKS_TO_YIELD, Optional.of(span), LIKELY));
    return findings.stream().map(finding -> rewrites.suggest(finding, text)).toList();
  }

  private record Recognised(String code, boolean sure) {}

  /** A short reply may look like anything: then the mention tells better. */
  private Recognised language(String draft, String mention) {
    Guess<LanguageTag> own = languages.detect(draft);
    Guess<LanguageTag> best = own;
    if (own.confidence().value() < SURE_OF_LANGUAGE && !mention.isBlank()) {
      Guess<LanguageTag> theirs = languages.detect(mention);
      best = theirs.confidence().compareTo(own.confidence()) > 0 ? theirs : own;
    }
    return new Recognised(best.value().code(), best.confidence().value() >= NO_DOUBT_OF_LANGUAGE);
  }

  private void addRules(
      DraftText text,
      Style style,
      Audience audience,
      List<TextFinding> findings,
      Set<FindingKind> found) {
    if (audience == Audience.PUBLIC) {
      for (PersonalData.Find find : text.finds()) {
        if (find.kind().isPrivateAlways()) {
          add(findings, found, FindingKind.DISCLOSES_PERSONAL_DATA, Optional.of(find.span()), SURE);
        }
      }
      disclosures
          .in(text)
          .forEach(span ->
              add(findings, found, FindingKind.DISCLOSES_PERSONAL_DATA, Optional.of(span), LIKELY));
      Optional<TextSpan> ask = publicAsks.in(text);
      if (ask.isPresent()) {
        add(findings, found, FindingKind.ASKS_PERSONAL_DATA_IN_PUBLIC, ask, LIKELY);
      }
    }
    if (style == Style.THREAT && text.has(yields) && !text.has(refuses)) {
      add(findings, found, FindingKind.YIELDS_TO_THREAT, text.place(yields), LIKELY);
    }
  }

  private void addJudged(
      DraftText text,
      Style style,
      Audience audience,
      List<TextFinding> findings,
      Set<FindingKind> found) {
    FeatureBag bag = DraftFeatures.of(text, style);
    Activation activation = model.activate(bag);
    double[] probabilities = model.probabilities(activation);
    for (int flag = 0; flag < probabilities.length; flag++) {
      FindingKind kind = DraftModel.FLAGS.get(flag);
      if (probabilities[flag] < model.threshold(flag)
          || found.contains(kind)
          || !FlagRules.possible(kind, style, audience)) {
        continue;
      }
      double[] why = model.why(bag, activation, flag, text);
      add(findings, found, kind, FindingSpans.of(kind, text, why), probabilities[flag]);
    }
  }

  private static void add(
      List<TextFinding> findings,
      Set<FindingKind> found,
      FindingKind kind,
      Optional<TextSpan> span,
      double confidence) {
    findings.add(new TextFinding(kind, span, new Confidence(confidence)));
    found.add(kind);
  }
}
