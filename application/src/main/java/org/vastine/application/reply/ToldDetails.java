package org.vastine.application.reply;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.feedbackcase.Standoff;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.reply.TextFinding;
import org.vastine.domain.reply.TextReading;
import org.vastine.domain.triage.Confidence;

/**
 * Private details of members that were published on a case. A reply that tells one of them once
 * more, with other blanks and marks or without, discloses it (R13, R32).
 *
 * @param details letters and digits of each, in lower case
 */
record ToldDetails(List<String> details) {

  /** None. */
  static final ToldDetails NONE = new ToldDetails(List.of());

  /** A shorter one is found in too many words that have nothing to do with it. */
  private static final int SHORTEST = 5;

  /** Copies the details. */
  ToldDetails {
    details = List.copyOf(details);
  }

  /** Those that stand; an edit may have taken the words away. */
  static ToldDetails of(Standoff standoff, Function<MentionId, Optional<Mention>> mentions) {
    return new ToldDetails(
        standoff.exposures().stream()
            .filter(Standoff.Exposed::stands)
            .flatMap(one ->
                mentions.apply(one.mention()).map(mention -> mention.item().text().value()).stream()
                    .flatMap(text -> words(text, one.details())))
            .distinct()
            .toList());
  }

  private static Stream<String> words(String text, List<PrivateDetail> details) {
    return details.stream()
        .filter(detail -> detail.span().end() <= text.length())
        .map(detail -> Plain.of(detail.span().of(text)).letters())
        .filter(letters -> letters.length() >= SHORTEST);
  }

  /** The reading of a draft, with a finding for each detail that the draft repeats. */
  TextReading notRepeatedBy(String draft, TextReading read) {
    if (details.isEmpty()) {
      return read;
    }
    Plain plain = Plain.of(draft);
    List<TextFinding> findings = new ArrayList<>(read.findings());
    for (String detail : details) {
      int at = plain.letters().indexOf(detail);
      if (at >= 0) {
        TextSpan span =
            new TextSpan(plain.places().get(at), plain.places().get(at + detail.length() - 1) + 1);
        findings.add(
            new TextFinding(
                FindingKind.DISCLOSES_PERSONAL_DATA, Optional.of(span), Confidence.CERTAIN));
      }
    }
    return new TextReading(findings, read.moves(), read.lacks(), read.harm());
  }

  /** A text without blanks and marks, and where its letters and digits stand. */
  private record Plain(String letters, List<Integer> places) {
    static Plain of(String text) {
      StringBuilder letters = new StringBuilder();
      List<Integer> places = new ArrayList<>();
      String small = text.toLowerCase(Locale.ROOT);
      String read = small.length() == text.length() ? small : text;
      for (int at = 0; at < read.length(); at++) {
        if (Character.isLetterOrDigit(read.charAt(at))) {
          letters.append(read.charAt(at));
          places.add(at);
        }
      }
      return new Plain(letters.toString(), places);
    }
  }
}
