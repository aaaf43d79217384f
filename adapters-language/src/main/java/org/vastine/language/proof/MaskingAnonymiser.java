package org.vastine.language.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.vastine.application.proof.Anonymiser;
import org.vastine.language.advice.Masking;

/**
 * Takes out what the masking of questions to models takes out, and every number of three digits or
 * more; names that nobody told us and places stay, and are named to whoever reads the text.
 */
public final class MaskingAnonymiser implements Anonymiser {

  private static final int LONGEST = 20_000;
  private static final int MOST_TO_LOOK_AT = 30;

  private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\p{N}_])\\d{3,}+");

  /** A word in capitals or with one at its begin, within a sentence. */
  private static final Pattern CAPITAL =
      Pattern.compile("(?<=[\\p{Ll}\\p{N},;][ ])\\p{Lu}[\\p{L}\\p{M}'’-]{1,40}+");

  /** Ready to read. */
  public MaskingAnonymiser() {
    // what it goes by is known to the masking
  }

  @Override
  public Plain plain(String text, Collection<String> people) {
    Masking masking = new Masking(people);
    String masked = masking.mask(text, LONGEST);
    Set<String> left = new LinkedHashSet<>(masking.taken());
    Matcher numbers = NUMBER.matcher(masked);
    StringBuilder plain = new StringBuilder();
    while (numbers.find()) {
      left.add(numbers.group());
      numbers.appendReplacement(plain, "[NUMBER]");
    }
    numbers.appendTail(plain);
    return new Plain(plain.toString(), List.copyOf(left), look(plain.toString()));
  }

  private static List<String> look(String plain) {
    return CAPITAL
        .matcher(plain)
        .results()
        .map(found -> found.group())
        .distinct()
        .limit(MOST_TO_LOOK_AT)
        .toList();
  }
}
