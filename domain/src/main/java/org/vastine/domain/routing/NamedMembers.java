package org.vastine.domain.routing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;
import org.vastine.domain.template.Signature;

/**
 * Members whom a text names: by the name that customers see, or by the initials that stand under
 * replies. Finnish and Turkish add endings to names, so a longer name may have a short one.
 */
public final class NamedMembers {

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}]+");
  private static final int LONG_ENOUGH_FOR_ENDINGS = 4;
  private static final int LONGEST_ENDING = 4;

  private NamedMembers() {}

  /** Those of the members whom one of the texts names. */
  public static Set<MemberId> in(Collection<String> texts, Collection<Member> members) {
    Set<MemberId> named = new HashSet<>();
    for (String text : texts) {
      List<String> words = List.of(NO_WORD.split(text, -1));
      for (Member member : members) {
        if (words.stream().anyMatch(word -> isName(word, member.firstName()))
            || text.contains(Signature.INITIALS.of(member.name()).strip())) {
          named.add(member.id());
        }
      }
    }
    return named;
  }

  /** Only a word that begins with a capital is taken for a name with an ending. */
  private static boolean isName(String word, String name) {
    String small = word.toLowerCase(Locale.ROOT);
    String wanted = name.toLowerCase(Locale.ROOT);
    if (word.isEmpty() || !small.startsWith(wanted) || !Character.isUpperCase(word.charAt(0))) {
      return false;
    }
    int ending = small.length() - wanted.length();
    return ending == 0 || (wanted.length() >= LONG_ENOUGH_FOR_ENDINGS && ending <= LONGEST_ENDING);
  }
}
