package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /**
   * The sentences of one language.
   *
   * @param opening thanks, regret, and why in private; one for each wording
   * @param explaining what is said after a refusal, likewise
   * @param ways what to do, by way
   * @param mail the line of the address
   * @param team what to do where the team reads what comes, and the line of its address
   * @param number the line of the number
   * @param choice that the customer may decline; one for each wording
   */
  private record Words(
      List<String> opening,
      List<String> explaining,
      Map<HandOffWay, String> ways,
      String mail,
      List<String> team,
      String number,
      List<String> choice) {}

  private static final Words ENGLISH =
      new Words(
          List.of(
              "Thanks for writing, and sorry for the trouble. So that your details stay yours, I"
                  + " suggest that the two of us go on in private.",
              "I am sorry that this happened, and thank you for saying so. Going on in private is"
                  + " the quickest way for me to help, as I need to see your order for it."),
          List.of(
              "Thank you for your answer, I respect it. I suggested going on in private because"
                  + " it is quicker there and your details stay between us.",
              "Thank you for being open. I only thought of private because a solution comes"
                  + " sooner when I can look at your details."),
          Map.of(
              HandOffWay.MESSAGE, "Please send us a private message here, and I will answer it.",
              HandOffWay.MAIL, "You reach me directly.",
              HandOffWay.CALL, "I will gladly call you: tell me privately when it suits you.",
              HandOffWay.VISIT,
                  "I will gladly come and see you: tell me privately when it suits you."),
          "My direct address: %s",
          List.of("You reach our team by mail.", "Our address: %s"),
          "Our number: %s",
          List.of(
              "Would you rather stay here? We can do that too.",
              "You choose: here is fine for me as well."));

  private static final Words FINNISH =
      new Words(
          List.of(
              "Kiitos viestistäsi, pahoittelen harmia. Jotta tietosi pysyvät omanasi, ehdotan, että"
                  + " jatkamme kahden kesken.",
              "Olen pahoillani tapahtuneesta, ja kiitos kun otit asian esille. Yksityisesti pystyn"
                  + " auttamaan nopeimmin, koska minun täytyy nähdä tilauksesi."),
          List.of(
              "Kiitos, se sopii hyvin. Ehdotukseni syy oli se, että ratkaisuun tarvittavat tiedot"
                  + " eivät kuulu muille.",
              "Kiitos avoimuudestasi. Ajattelin yksityistä viestiä vain siksi, että ratkaisu"
                  + " löytyy pian, kun voin katsoa tietosi."),
          Map.of(
              HandOffWay.MESSAGE, "Lähetä meille täällä yksityisviesti, niin vastaan siihen.",
              HandOffWay.MAIL, "Tavoitat minut suoraan.",
              HandOffWay.CALL, "Soitan sinulle mielelläni: kerro yksityisesti, milloin sopii.",
              HandOffWay.VISIT,
                  "Tulen mielelläni käymään luonasi: kerro yksityisesti, milloin sopii."),
          "Suora osoitteeni: %s",
          List.of("Tavoitat tiimimme sähköpostilla.", "Osoitteemme: %s"),
          "Numeromme: %s",
          List.of(
              "Haluatko mieluummin pysyä täällä? Sekin onnistuu.",
              "Saat valita: minulle sopii jatkaa myös tässä."));

  private static final Words SWEDISH =
      new Words(
          List.of(
              "Tack för att du berättar om det här, jag beklagar. Jag vill reda ut det med dig"
                  + " personligen, eftersom det behövs uppgifter som inte hör hemma offentligt.",
              "Tack för att du skriver, och ursäkta besväret. För att dina uppgifter ska förbli"
                  + " dina föreslår jag att vi två fortsätter privat."),
          List.of(
              "Tack för ditt svar, jag respekterar det. Jag föreslog att vi fortsätter privat"
                  + " eftersom det går snabbare så och dina uppgifter stannar mellan oss.",
              "Tack, det går bra. Skälet till mitt förslag: det som behövs för en lösning angår"
                  + " ingen annan."),
          Map.of(
              HandOffWay.MESSAGE, "Skicka gärna ett privat meddelande till oss här, så svarar jag.",
              HandOffWay.MAIL, "Du når mig direkt.",
              HandOffWay.CALL, "Jag ringer dig gärna: berätta privat när det passar.",
              HandOffWay.VISIT, "Jag besöker dig gärna: berätta privat när det passar."),
          "Min direkta adress: %s",
          List.of("Du når vårt team per e-post.", "Vår adress: %s"),
          "Vårt nummer: %s",
          List.of(
              "Om du hellre fortsätter här går det också bra.",
              "Vill du hellre stanna här? Det ordnar vi också."));

  private static final Words TURKISH =
      new Words(
          List.of(
              "Bunu bize bildirdiğiniz için teşekkür ederim, yaşananlar için özür dilerim. Herkese"
                  + " açık yerde paylaşılmaması gereken bilgiler gerektiğinden konuyu sizinle"
                  + " birebir çözmek isterim.",
              "Yazdığınız için teşekkürler, verdiğimiz sıkıntı için üzgünüm. Bilgileriniz size"
                  + " kalsın diye ikimiz özelden devam edelim derim."),
          List.of(
              "Yanıtınız için teşekkür ederim, kararınıza saygı duyuyorum. Özelden devam etmeyi"
                  + " önermiştim, çünkü böylesi daha hızlı olur ve bilgileriniz aramızda kalır.",
              "Yanıtınız için teşekkürler, sizi anlıyorum. Önerimin nedeni şuydu: çözüm için gereken bilgiler"
                  + " başkasını ilgilendirmez."),
          Map.of(
              HandOffWay.MESSAGE, "Bize buradan özel mesaj yazarsanız yanıtlarım.",
              HandOffWay.MAIL, "Bana doğrudan ulaşabilirsiniz.",
              HandOffWay.CALL, "Sizi memnuniyetle ararım: uygun zamanı bana özelden yazın.",
              HandOffWay.VISIT,
                  "Sizi memnuniyetle ziyaret ederim: uygun zamanı bana özelden yazın."),
          "Doğrudan adresim: %s",
          List.of("Ekibimize e-postayla ulaşabilirsiniz.", "Adresimiz: %s"),
          "Numaramız: %s",
          List.of(
              "Buradan devam etmek isterseniz o da olur.",
              "Burada kalmayı mı tercih edersiniz? O da mümkün."));

  private static final Map<String, Words> BY_LANGUAGE =
      Map.of("en", ENGLISH, "fi", FINNISH, "sv", SWEDISH, "tr", TURKISH);

  private OfferWording() {}

  /**
   * The words.
   *
   * @param language the customer's; English where there are no words for it
   * @param purpose whether it offers, or explains after a refusal
   * @param way how it would go on
   * @param contact where they reach us
   * @param variant which wording; any number means one
   * @param brief whether only what is needed is said
   */
  public static String of(
      LanguageTag language,
      OfferPurpose purpose,
      HandOffWay way,
      Contact contact,
      int variant,
      boolean brief) {
    Words words = BY_LANGUAGE.getOrDefault(language.code(), ENGLISH);
    int which = Math.floorMod(variant, VARIANTS);
    List<String> begin = purpose == OfferPurpose.EXPLANATION ? words.explaining() : words.opening();
    StringBuilder text = new StringBuilder(begin.get(which));
    boolean team = contact.ofTeam() && way == HandOffWay.MAIL;
    text.append("\n\n").append(team ? words.team().getFirst() : words.ways().get(way));
    String mail = contact.ofTeam() ? words.team().getLast() : words.mail();
    contact.address().ifPresent(to -> text.append('\n').append(mail.replace("%s", to)));
    contact.number().ifPresent(to -> text.append('\n').append(words.number().replace("%s", to)));
    return brief
        ? text.toString()
        : text.append("\n\n").append(words.choice().get(which)).toString();
  }
}
