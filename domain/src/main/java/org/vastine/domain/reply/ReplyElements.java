package org.vastine.domain.reply;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.kernel.NormalisedText;
import org.vastine.domain.policy.FindingKind;
import org.vastine.domain.policy.PlaybookStep;

/**
 * Which elements that a plan may ask for a reply shows. Beginnings of words tell it, in small
 * letters without marks; they err on the side of the writer.
 */
public final class ReplyElements {

  /** Beginnings of words for what is thanked, done about it, by when, and in which personal way. */
  private record Elements(
      List<String> thanks, List<String> happens, List<String> time, List<String> personal) {}

  private static final Set<FindingKind> TAKES_SIDES =
      EnumSet.of(
          FindingKind.DEFENSIVE,
          FindingKind.VICTIM_PLAYING,
          FindingKind.PROFANE_INSULTING,
          FindingKind.SARCASTIC,
          FindingKind.BLAMES_CUSTOMER,
          FindingKind.ARGUES_WITH_TROLL,
          FindingKind.YIELDS_TO_THREAT);

  private static final Map<String, Elements> BY_LANGUAGE =
      Map.of(
          "fi",
              new Elements(
                  List.of("kiit"),
                  List.of(
                      "valit",
                      "viem",
                      "vien",
                      "selvit",
                      "korja",
                      "tarkist",
                      "tutki",
                      "kehit",
                      "kaymme",
                      "kayn",
                      "huomio",
                      "keskustel",
                      "otamme",
                      "otan",
                      "teemme"),
                  List.of(
                      "klo",
                      "tanaan",
                      "huomen",
                      "maanantai",
                      "tiistai",
                      "keskiviik",
                      "torstai",
                      "perjantai",
                      "lauantai",
                      "sunnuntai",
                      "viikon",
                      "tunni",
                      "tunti",
                      "minuut",
                      "paiva",
                      "viimeistaan",
                      "menness"),
                  List.of(
                      "soita",
                      "soit",
                      "puhel",
                      "sahkopost",
                      "yksityis",
                      "viesti",
                      "henkilokoht",
                      "suoraan",
                      "yhteytta")),
          "sv",
              new Elements(
                  List.of("tack"),
                  List.of(
                      "vidare",
                      "undersok",
                      "atgard",
                      "kontroll",
                      "ratta",
                      "forbattr",
                      "framfor",
                      "tittar",
                      "ser",
                      "tar",
                      "andra",
                      "diskuter"),
                  List.of(
                      "kl", "idag", "imorgon", "morgon", "mandag", "tisdag", "onsdag", "torsdag",
                      "fredag", "lordag", "sondag", "timm", "minut", "dag", "vecka", "senast",
                      "inom"),
                  List.of(
                      "ring",
                      "telefon",
                      "mejl",
                      "mail",
                      "post",
                      "privat",
                      "personlig",
                      "direkt",
                      "meddelande",
                      "kontakt")),
          "tr",
              new Elements(
                  List.of("tesekkur", "sagol", "sag"),
                  List.of(
                      "ilet",
                      "incel",
                      "arastir",
                      "kontrol",
                      "duzelt",
                      "degerlendir",
                      "paylas",
                      "gelistir",
                      "goru"),
                  List.of(
                      "saat",
                      "bugun",
                      "yarin",
                      "pazartesi",
                      "sali",
                      "carsamba",
                      "persembe",
                      "cuma",
                      "pazar",
                      "dakika",
                      "gun",
                      "hafta",
                      "kadar",
                      "icinde"),
                  List.of(
                      "ara",
                      "telefon",
                      "eposta",
                      "mesaj",
                      "ozel",
                      "dogrudan",
                      "sahsen",
                      "iletisim")),
          "en",
              new Elements(
                  List.of("thank", "grateful", "appreciat"),
                  List.of(
                      "pass",
                      "forward",
                      "look",
                      "investigat",
                      "check",
                      "fix",
                      "improv",
                      "team",
                      "follow",
                      "review",
                      "chang",
                      "shar",
                      "rais",
                      "discuss"),
                  List.of(
                      "today",
                      "tonight",
                      "tomorrow",
                      "monday",
                      "tuesday",
                      "wednesday",
                      "thursday",
                      "friday",
                      "saturday",
                      "sunday",
                      "hour",
                      "minute",
                      "noon",
                      "week",
                      "day",
                      "within",
                      "pm",
                      "am"),
                  List.of(
                      "call",
                      "phone",
                      "email",
                      "mail",
                      "message",
                      "contact",
                      "direct",
                      "personal",
                      "privat")));

  private ReplyElements() {}

  /**
   * What the words show; empty where nobody can tell, in a language that is not known.
   *
   * @param text the reply as it is sent
   * @param language the language of the case
   * @param findings what the guard found in it
   */
  public static Optional<Set<PlaybookStep>> in(
      String text, LanguageTag language, List<Finding> findings) {
    Elements known = BY_LANGUAGE.get(language.code());
    if (known == null) {
      return Optional.empty();
    }
    List<String> words = NormalisedText.of(text).asList();
    Set<PlaybookStep> shown = EnumSet.noneOf(PlaybookStep.class);
    shown.addAll(MistakeElements.shown(words, language));
    if (shown.contains(PlaybookStep.REGRET_CONFUSION)) {
      shown.add(PlaybookStep.APOLOGISE_ONCE);
    }
    addIf(shown, PlaybookStep.THANK, MistakeElements.holdsAny(words, known.thanks()));
    addIf(shown, PlaybookStep.SAY_WHAT_HAPPENS, MistakeElements.holdsAny(words, known.happens()));
    addIf(shown, PlaybookStep.NAME_TIME_OF_RETURN, MistakeElements.holdsAny(words, known.time()));
    addIf(
        shown,
        PlaybookStep.OFFER_PERSONAL_SERVICE_ONCE,
        MistakeElements.holdsAny(words, known.personal()));
    addIf(
        shown,
        PlaybookStep.STAY_NEUTRAL,
        findings.stream().map(Finding::kind).noneMatch(TAKES_SIDES::contains));
    return Optional.of(Set.copyOf(shown));
  }

  private static void addIf(Set<PlaybookStep> shown, PlaybookStep step, boolean there) {
    if (there) {
      shown.add(step);
    }
  }
}
