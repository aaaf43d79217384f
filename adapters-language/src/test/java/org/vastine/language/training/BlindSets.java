package org.vastine.language.training;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.triage.Style;
import org.vastine.language.reply.HybridDraftReading;
import org.vastine.language.triage.LinearTextUnderstanding;

/**
 * The models that ship, on texts whose writers knew the labelling guide alone and which nobody who
 * works on the models reads. Whole judgements are counted, language detection included; only sums
 * leave this class.
 */
final class BlindSets {

  final Judged mentions = new Judged();
  final FlagCounts drafts = new FlagCounts();
  final Map<String, FlagCounts> draftsByLanguage = new TreeMap<>();
  final int replies;

  private BlindSets(List<LabelledMessage> messages, List<LabelledReply> replies) {
    LinearTextUnderstanding understanding = new LinearTextUnderstanding();
    messages.forEach(message -> mentions.add(message, understanding.assess(message.text())));
    HybridDraftReading reading = new HybridDraftReading();
    for (LabelledReply reply : replies) {
      Set<FindingKind> found = found(reading, reply);
      drafts.add(reply, found);
      draftsByLanguage.computeIfAbsent(reply.language(), _ -> new FlagCounts()).add(reply, found);
    }
    this.replies = replies.size();
  }

  static BlindSets judge(Module module) {
    return new BlindSets(
        LabelledData.messages(module.blind()), LabelledData.replies(module.blind()));
  }

  private static Set<FindingKind> found(HybridDraftReading reading, LabelledReply reply) {
    Set<FindingKind> found = EnumSet.noneOf(FindingKind.class);
    reading
        .read(reply.text(), reply.context(), reply.contextStyle(), Audience.PUBLIC)
        .forEach(finding -> found.add(finding.kind()));
    return found;
  }

  /** Every figure by its name. */
  Map<String, Double> figures() {
    Map<String, Double> figures = figures(mentions, drafts);
    figures.put("language", (double) mentions.languagesRight / mentions.styles.size());
    return figures;
  }

  /** The figures of any mentions and drafts, by the same names. */
  static Map<String, Double> figures(Judged mentions, FlagCounts drafts) {
    Map<String, Double> figures = new TreeMap<>();
    figures.put("style", mentions.styleF1());
    for (String language : mentions.stylesByLanguage.keySet()) {
      figures.put("style in " + language, mentions.styleF1(language));
    }
    figures.put("style of hard cases", mentions.hardAccuracy());
    for (Style style : List.of(Style.URGENT, Style.THREAT, Style.HARASSMENT)) {
      figures.put("recall of " + style.label(), mentions.recall(style));
    }
    figures.put("sentiment", mentions.sentimentF1());
    figures.put("calibration error", mentions.calibration.error());
    figures.put("flags, micro", drafts.micro());
    figures.put("flags, macro", drafts.macro());
    figures.put("clean drafts left alone", drafts.cleanLeftAlone());
    return figures;
  }
}
