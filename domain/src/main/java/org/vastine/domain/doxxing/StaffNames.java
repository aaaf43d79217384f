package org.vastine.domain.doxxing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.MemberId;

/**
 * Finds members by name: in full, in either order and with or without the names between, however it
 * is written; by the name that customers see, only where it begins with a capital.
 */
public final class StaffNames {

  /** Of nobody. */
  public static final StaffNames NONE = new StaffNames(List.of());

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{1,80}+");
  private static final int SHORTEST = 2;

  private final List<Name> names;
  private final Set<String> ownMail;

  /** Of the members who may sign in; who left is nobody's colleague any more. */
  public StaffNames(Collection<Member> members) {
    List<Member> active = members.stream().filter(Member::active).toList();
    this.names = active.stream().flatMap(StaffNames::name).toList();
    this.ownMail = OwnMail.domains(active);
  }

  /** A member's name, word by word. */
  private record Name(MemberId member, List<NameForms> words) {
    Stream<List<NameForms>> orders() {
      NameForms first = words.getFirst();
      NameForms last = words.getLast();
      return words.size() == 1
          ? Stream.empty()
          : Stream.of(words, List.of(first, last), List.of(last, first)).distinct();
    }
  }

  private static Stream<Name> name(Member member) {
    List<NameForms> words =
        WORD.matcher(member.name())
            .results()
            .map(MatchResult::group)
            .filter(word -> word.length() >= SHORTEST)
            .map(NameForms::new)
            .toList();
    return words.isEmpty() ? Stream.empty() : Stream.of(new Name(member.id(), words));
  }

  /** Whether a mail address is one of the organisation's. */
  boolean isOurs(String mail) {
    return ownMail.contains(OwnMail.domain(mail));
  }

  /** All places, in the order of the text; nothing costs more than reading the words once. */
  public List<NamedMember> in(String text) {
    if (names.isEmpty()) {
      return List.of();
    }
    List<MatchResult> words = WORD.matcher(text).results().toList();
    List<NamedMember> found = new ArrayList<>();
    for (int at = 0; at < words.size(); at++) {
      for (Name name : names) {
        look(text, words, at, name).forEach(found::add);
      }
    }
    return found;
  }

  private static Stream<NamedMember> look(String text, List<MatchResult> words, int at, Name name) {
    List<NamedMember> full =
        name.orders()
            .filter(order -> stands(text, words, at, order))
            .map(order ->
                new NamedMember(
                    name.member(),
                    new TextSpan(words.get(at).start(), words.get(at + order.size() - 1).end()),
                    true))
            .toList();
    if (!full.isEmpty()) {
      return full.stream().limit(1);
    }
    MatchResult word = words.get(at);
    boolean capital = Character.isUpperCase(word.group().codePointAt(0));
    return capital && name.words().getFirst().isAlike(word.group())
        ? Stream.of(new NamedMember(name.member(), new TextSpan(word.start(), word.end()), false))
        : Stream.empty();
  }

  /** With nothing but a blank, a hyphen or such between the words. */
  private static boolean stands(
      String text, List<MatchResult> words, int at, List<NameForms> order) {
    return at + order.size() <= words.size()
        && IntStream.range(0, order.size())
            .allMatch(n -> order.get(n).isAlike(words.get(at + n).group()))
        && IntStream.range(1, order.size())
            .allMatch(n ->
                isBetweenNames(
                    text.substring(words.get(at + n - 1).end(), words.get(at + n).start())));
  }

  private static boolean isBetweenNames(String between) {
    return between.equals("-") || between.length() <= 2 && between.isBlank();
  }

  /** Whom it knows. */
  public Set<MemberId> members() {
    return names.stream().map(Name::member).collect(Collectors.toSet());
  }
}
