package org.vastine.benchmarks.intake;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What people write, in four languages, of usual length. */
final class Texts {

  private static final List<String> TEXTS =
      List.of(
          "My parcel has been at the depot for two weeks and nobody answers the phone. What now?",
          "Kolmas kerta kun laskussa on virhe, ja taas sama jonotus. Ei näin.",
          "Varför fungerar inte appen efter uppdateringen? Jag kan inte betala min faktura.",
          "Kargom üç gündür aynı şubede bekliyor, kimse telefona bakmıyor. Ne zaman gelecek?",
          "Thank you for the quick fix yesterday, the new version works like a charm!");
  private static final AtomicInteger NEXT = new AtomicInteger();

  private Texts() {}

  /** One after the other. */
  static String some() {
    return TEXTS.get(Math.floorMod(NEXT.getAndIncrement(), TEXTS.size()));
  }
}
