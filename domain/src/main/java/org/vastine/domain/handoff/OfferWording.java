package org.vastine.domain.handoff;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.vastine.domain.kernel.LanguageTag;

/**
 * The words of an offer to go on in private, as a beginning to write on: thanks, what for, why in
 * private, to whom, and that it stays possible to go on in public (R17). Several wordings of each,
 * so that people who are answered at the same time do not get the same words (R20).
 */
public final class OfferWording {

  /** How many wordings there are. */
  public static final int VARIANTS = 2;

  /**
   * Where the customer reaches us.
   *
   * @param address an address for mail
   * @param ofTeam whether the team reads what comes there, and not one member
   * @param number the number of our exchange
   */
  public record Contact(Optional<String> address, boolean ofTeam, Optional<String> number) {
    /** None. */
    public static final Contact NONE = new Contact(Optional.empty(), false, Optional.empty());
  }

  private OfferWording() {}

  /**
   * The words.
   *
   * @param language the customer's; English where there are no words for it
   * @param purpose whether it offers, or explains after a refusal
   * @param ways how it could go on, the one that we would choose first; of several the customer
   *     chooses, and going on in the thread is one of them
   * @param contact where they reach us
   * @param variant which wording; any number means one
   * @param brief whether only what is needed is said
   */
  public static String of(
      LanguageTag language,
      OfferPurpose purpose,
      List<HandOffWay> ways,
      Contact contact,
      int variant,
      boolean brief) {
    OfferWords words = OfferWords.in(language);
    int which = Math.floorMod(variant, VARIANTS);
    List<String> begin = purpose == OfferPurpose.EXPLANATION ? words.explaining() : words.opening();
    boolean choosing = ways.size() > 1;
    StringBuilder text = new StringBuilder(begin.get(which)).append("\n\n");
    text.append(choosing ? options(words.options(), ways) : way(words, ways.getFirst(), contact));
    String mail = contact.ofTeam() ? words.team().getLast() : words.mail();
    contact.address().ifPresent(to -> text.append('\n').append(mail.replace("%s", to)));
    contact.number().ifPresent(to -> text.append('\n').append(words.number().replace("%s", to)));
    if (brief) {
      return text.toString();
    }
    text.append("\n\n").append(words.reassurance());
    return choosing
        ? text.toString()
        : text.append(' ').append(words.choice().get(which)).toString();
  }

  private static String way(OfferWords words, HandOffWay way, Contact contact) {
    return contact.ofTeam() && way == HandOffWay.MAIL
        ? words.team().getFirst()
        : requireNonNull(words.ways().get(way));
  }

  private static String options(OfferWords.Options options, List<HandOffWay> ways) {
    return Stream.concat(ways.stream().map(options.ways()::get), Stream.of(options.here()))
        .map(option -> "\n– " + option)
        .collect(Collectors.joining("", options.question(), ""));
  }
}
