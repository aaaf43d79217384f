package org.vastine.domain.handoff;

import java.util.List;
import java.util.Map;

/** The words of an offer in Spanish. */
final class SpanishOffer {

  static final OfferWords WORDS =
      new OfferWords(
          List.of(
              "Gracias por escribir, y perdona las molestias. Para que tus datos sigan siendo tuyos,"
                  + " te propongo que sigamos los dos en privado.",
              "Siento lo que ha pasado, y gracias por contarlo. En privado puedo ayudarte antes,"
                  + " porque para eso necesito ver tu pedido."),
          List.of(
              "Gracias por tu respuesta, la respeto. Propuse seguir en privado porque allí es más"
                  + " rápido y tus datos quedan entre nosotros.",
              "Te agradezco la sinceridad. Pensé en un mensaje privado solo porque la solución llega"
                  + " antes si puedo mirar tus datos."),
          Map.of(
              HandOffWay.MESSAGE, "Envíanos aquí un mensaje privado y te contesto.",
              HandOffWay.MAIL, "Puedes escribirme directamente.",
              HandOffWay.CALL, "Te llamo con mucho gusto: dime en privado cuándo te viene bien.",
              HandOffWay.VISIT,
                  "Voy a verte con mucho gusto: dime en privado cuándo te viene bien."),
          "Mi dirección directa: %s",
          List.of("Puedes escribir a nuestro equipo.", "Nuestra dirección: %s"),
          "Nuestro número: %s",
          List.of(
              "¿Prefieres seguir aquí? También se puede.",
              "Tú eliges: por mí también podemos seguir aquí."),
          "Nos tienes a mano y encontraremos una solución.",
          new OfferWords.Options(
              "¿Cómo prefieres seguir? Tú eliges:",
              Map.of(
                  HandOffWay.MESSAGE, "por mensaje privado aquí",
                  HandOffWay.MAIL, "por correo",
                  HandOffWay.CALL, "te llamo yo: dime en privado cuándo te viene bien",
                  HandOffWay.VISIT, "voy a verte: dime en privado cuándo te viene bien"),
              "aquí en el hilo, si lo prefieres"));

  private SpanishOffer() {}
}
