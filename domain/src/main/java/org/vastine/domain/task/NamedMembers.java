package org.vastine.domain.task;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;

/**
 * Whom a note names: {@code @} and a member's whole name, or the first word of it where one active
 * member alone is called so. An address of mail names nobody.
 */
public final class NamedMembers {

  private static final char SIGN = '@';

  private final String text;
  private final List<Member> active;

  private NamedMembers(String text, List<Member> active) {
    this.text = folded(text);
    this.active = active;
  }

  /**
   * The members that are named, each once, in the order of naming.
   *
   * @param note what was written
   * @param members of the workspace; those who left are named in vain
   */
  public static Set<MemberId> in(String note, List<Member> members) {
    List<Member> active = members.stream().filter(Member::active).toList();
    return new NamedMembers(note, active).all();
  }

  private Set<MemberId> all() {
    Set<MemberId> named = new LinkedHashSet<>();
    for (int at = text.indexOf(SIGN); at >= 0; at = text.indexOf(SIGN, at + 1)) {
      if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
        at(at + 1).ifPresent(named::add);
      }
    }
    return named;
  }

  /** A whole name says more than a first one: of several that fit, the longest counts. */
  private Optional<MemberId> at(int start) {
    return longest(start, Member::name).or(() -> longest(start, Member::firstName));
  }

  private Optional<MemberId> longest(int start, Function<Member, String> called) {
    List<Member> fitting = new ArrayList<>();
    for (Member member : active) {
      if (stands(folded(called.apply(member)), start)) {
        fitting.add(member);
      }
    }
    int most = fitting.stream().mapToInt(one -> called.apply(one).length()).max().orElse(0);
    List<Member> meant =
        fitting.stream().filter(one -> called.apply(one).length() == most).toList();
    return meant.size() == 1 ? Optional.of(meant.getFirst().id()) : Optional.empty();
  }

  private boolean stands(String name, int start) {
    int end = start + name.length();
    return text.startsWith(name, start)
        && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
  }

  /** Without regard to large and small letters, in whatever language names are. */
  private static String folded(String written) {
    return written.replace('İ', 'i').replace('I', 'i').replace('ı', 'i').toLowerCase(Locale.ROOT);
  }
}
