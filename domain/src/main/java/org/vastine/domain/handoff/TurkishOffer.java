package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;

/** The words of an offer in Turkish. */
final class TurkishOffer {

  static final OfferWords WORDS =
      new OfferWords(
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
              "Burada kalmayı mı tercih edersiniz? O da mümkün."),
          "Bize kolayca ulaşabilirsiniz, birlikte bir çözüm buluruz.",
          new OfferWords.Options(
              "Nasıl devam edelim? Seçim sizin:",
              Map.of(
                  HandOffWay.MESSAGE, "buradan özel mesajla",
                  HandOffWay.MAIL, "e-postayla",
                  HandOffWay.CALL, "sizi ararım: uygun zamanı özelden yazın",
                  HandOffWay.VISIT, "sizi ziyaret ederim: uygun zamanı özelden yazın"),
              "isterseniz burada, bu konuşmada"));

  private TurkishOffer() {}
}
