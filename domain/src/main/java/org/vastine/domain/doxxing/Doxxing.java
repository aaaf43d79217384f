package org.vastine.domain.doxxing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.team.MemberId;

/**
 * Decides whether a text publishes private details of members. A name in full needs a detail in its
 * sentence, or, where everybody can read it, in a sentence beside it. The name alone that customers
 * see needs a home, a family, a vehicle or a number of identity in its very sentence, since a
 * telephone number may be the shop's and the word may be no name at all.
 */
public final class Doxxing {

  private Doxxing() {}

  /**
   * A member whose details are told.
   *
   * @param member whose
   * @param details which, in the order of the text; at least one
   */
  public record Found(MemberId member, List<PrivateDetail> details) {
    /** Copies the details. */
    public Found {
      details = List.copyOf(details);
    }

    /** What they are, each once. */
    public Set<DetailKind> kinds() {
      return kindsOf(details);
    }
  }

  /** What some details are, each once and in one order. */
  public static Set<DetailKind> kindsOf(List<PrivateDetail> details) {
    return details.stream().map(PrivateDetail::kind).collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Whose details a text tells, in the order of their names.
   *
   * @param text the text
   * @param names who is named in it
   * @param read what was found in it
   * @param audience who can read it
   */
  public static List<Found> in(
      String text, StaffNames staff, List<NamedMember> names, DetailsRead read, Audience audience) {
    Map<MemberId, Set<PrivateDetail>> told = new LinkedHashMap<>();
    for (NamedMember named : names) {
      for (PrivateDetail detail : read.details()) {
        if (!isOurs(text, staff, detail) && isAbout(named, detail, read, audience)) {
          told.computeIfAbsent(
                  named.member(),
                  _ ->
                      new TreeSet<>(
                          Comparator.comparingInt((PrivateDetail one) -> one.span().start())
                              .thenComparing(PrivateDetail::kind)))
              .add(detail);
        }
      }
    }
    List<Found> found = new ArrayList<>();
    told.forEach((member, details) -> found.add(new Found(member, List.copyOf(details))));
    return found;
  }

  private static boolean isOurs(String text, StaffNames staff, PrivateDetail detail) {
    return detail.kind() == DetailKind.EMAIL && staff.isOurs(detail.span().of(text));
  }

  private static boolean isAbout(
      NamedMember named, PrivateDetail detail, DetailsRead read, Audience audience) {
    int apart =
        Math.abs(read.sentenceOf(named.span().start()) - read.sentenceOf(detail.span().start()));
    return named.inFull()
        ? apart == 0 || apart == 1 && audience == Audience.PUBLIC
        : apart == 0 && detail.kind().isNoContact() && isSurelyName(named, read);
  }

  private static boolean isSurelyName(NamedMember named, DetailsRead read) {
    int place = named.span().start();
    return read.givenNames().contains(place) || !read.beginsSentence(place);
  }
}
