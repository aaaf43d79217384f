package org.vastine.application.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes out the people that it is told of, and long numbers. */
public final class PlainAnonymiser implements Anonymiser {

  private static final Pattern NUMBER = Pattern.compile("\\d{3,}");

  /** Ready to read. */
  public PlainAnonymiser() {
    // it knows nobody
  }

  @Override
  public Plain plain(String text, Collection<String> people) {
    Set<String> left = new LinkedHashSet<>();
    String plain = text;
    int number = 0;
    for (String person : people) {
      number++;
      if (person.length() > 2 && plain.contains(person)) {
        left.add(person);
        plain = plain.replace(person, "[NAME_" + number + "]");
      }
    }
    Matcher numbers = NUMBER.matcher(plain);
    numbers.results().forEach(found -> left.add(found.group()));
    return new Plain(NUMBER.matcher(plain).replaceAll("[NUMBER]"), List.copyOf(left), List.of());
  }
}
