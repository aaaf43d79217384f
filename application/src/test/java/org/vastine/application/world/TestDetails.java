package org.vastine.application.world;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.vastine.application.doxxing.DetailReading;
import org.vastine.domain.doxxing.DetailKind;
import org.vastine.domain.doxxing.DetailsRead;
import org.vastine.domain.doxxing.PrivateDetail;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.TextSpan;

/** Finds long numbers as telephone numbers, and places in brackets as homes. */
public final class TestDetails implements DetailReading {

  private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{7,15}");
  private static final Pattern HOME = Pattern.compile("\\[[^\\]]+]");
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?] |^)\\S");

  @Override
  public DetailsRead read(String text, LanguageTag language) {
    return new DetailsRead(
        Stream.concat(
                all(PHONE, text).map(span -> new PrivateDetail(DetailKind.PHONE, span)),
                all(HOME, text).map(span -> new PrivateDetail(DetailKind.HOME, span)))
            .toList(),
        SENTENCE.matcher(text).results().map(MatchResult::start).toList(),
        Set.of());
  }

  private static Stream<TextSpan> all(Pattern pattern, String text) {
    List<MatchResult> found = pattern.matcher(text).results().toList();
    return found.stream().map(one -> new TextSpan(one.start(), one.end()));
  }
}
