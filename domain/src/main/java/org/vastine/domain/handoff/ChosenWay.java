package org.vastine.domain.handoff;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.vastine.domain.kernel.Labelled;

/** What a customer answers to an offer of several ways, as far as it is clear (R17). */
public enum ChosenWay implements Labelled {
  /** A private message. */
  MESSAGE,
  /** Mail. */
  MAIL,
  /** A call. */
  CALL,
  /** A visit. */
  VISIT,
  /** Going on in the thread. */
  HERE;

  /** Stems as people write them in English, Finnish, Swedish, Turkish, German and Spanish. */
  private static final Map<ChosenWay, List<String>> STEMS =
      new EnumMap<>(
          Map.of(
              MESSAGE,
                  List.of(
                      "private message",
                      "direct message",
                      "dm",
                      "yksityisviesti",
                      "yksityisviestillä",
                      "yksityisesti",
                      "privat meddelande",
                      "privat",
                      "pm:a",
                      "özel mesaj",
                      "özelden",
                      "dm'den",
                      "private nachricht",
                      "privatnachricht",
                      "mensaje privado",
                      "por privado",
                      "en privado"),
              MAIL,
                  List.of(
                      "mail",
                      "e-mail",
                      "email",
                      "by mail",
                      "sähköposti",
                      "sähköpostilla",
                      "sähköpostitse",
                      "meilillä",
                      "mejl",
                      "mejla",
                      "e-post",
                      "epost",
                      "e-posta",
                      "e-postayla",
                      "mailden",
                      "per mail",
                      "per e-mail",
                      "mailen",
                      "correo",
                      "por correo",
                      "correo electrónico"),
              CALL,
                  List.of(
                      "call",
                      "call me",
                      "phone",
                      "ring me",
                      "soita",
                      "soittakaa",
                      "soitto",
                      "puhelin",
                      "puhelimitse",
                      "puhelimella",
                      "ring",
                      "ringa",
                      "telefon",
                      "arayın",
                      "ara",
                      "arayabilirsiniz",
                      "telefonla",
                      "anrufen",
                      "anruf",
                      "rufen sie mich an",
                      "ruf mich an",
                      "telefonisch",
                      "llámame",
                      "llamada",
                      "llámenme",
                      "teléfono",
                      "por teléfono"),
              VISIT,
                  List.of(
                      "visit",
                      "come over",
                      "come by",
                      "tulkaa käymään",
                      "tule käymään",
                      "käynti",
                      "besök",
                      "kom hit",
                      "ziyaret",
                      "gelin",
                      "vorbeikommen",
                      "kommen sie vorbei",
                      "besuch",
                      "visita",
                      "vengan"),
              HERE,
                  List.of(
                      "here",
                      "in public",
                      "this thread",
                      "tässä",
                      "täällä",
                      "tähän ketjuun",
                      "här",
                      "i tråden",
                      "burada",
                      "buradan",
                      "hier",
                      "im thread",
                      "aquí",
                      "en el hilo")));

  private static final Map<ChosenWay, Pattern> PATTERNS =
      STEMS.entrySet().stream()
          .collect(Collectors.toMap(Map.Entry::getKey, one -> pattern(one.getValue())));

  /** Whoever says what they do not want has not said what they want. */
  private static final Pattern NOT =
      pattern(
          List.of(
              "no",
              "not",
              "don't",
              "never",
              "ei",
              "en halua",
              "älä",
              "älkää",
              "inte",
              "nej",
              "hayır",
              "değil",
              "istemiyorum",
              "aramayın",
              "nicht",
              "kein",
              "keine",
              "nein"));

  private static final int LONGEST = 160;

  /** The one way that the words name; empty where they name none, several, or say no. */
  public static Optional<ChosenWay> read(String words) {
    String text = words.strip().toLowerCase(Locale.ROOT);
    if (text.length() > LONGEST || NOT.matcher(text).find()) {
      return Optional.empty();
    }
    List<ChosenWay> named =
        List.of(values()).stream()
            .filter(way -> requireNonNull(PATTERNS.get(way)).matcher(text).find())
            .toList();
    // "A message here" and "call me here" mean the way, not the place.
    List<ChosenWay> ways =
        named.size() > 1 ? named.stream().filter(way -> way != HERE).toList() : named;
    return ways.size() == 1 ? Optional.of(ways.getFirst()) : Optional.empty();
  }

  /** The way in private; empty for going on in the thread. */
  public Optional<HandOffWay> way() {
    return switch (this) {
      case MESSAGE -> Optional.of(HandOffWay.MESSAGE);
      case MAIL -> Optional.of(HandOffWay.MAIL);
      case CALL -> Optional.of(HandOffWay.CALL);
      case VISIT -> Optional.of(HandOffWay.VISIT);
      case HERE -> Optional.empty();
    };
  }

  private static Pattern pattern(List<String> words) {
    return Pattern.compile(
        words.stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "(?<![\\p{L}\\p{N}])(?:", ")(?![\\p{L}\\p{N}])")));
  }
}
