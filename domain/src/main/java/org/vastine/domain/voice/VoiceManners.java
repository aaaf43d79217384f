package org.vastine.domain.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.template.Signature;

/** Names, greeting, address and marks of a reply. */
final class VoiceManners {

  private static final Pattern WORD = Pattern.compile("\\p{L}++");

  private static final Set<String> GREETINGS =
      Set.of(
          "hi",
          "hello",
          "hey",
          "dear",
          "good",
          "hei",
          "heippa",
          "moi",
          "moikka",
          "terve",
          "hyvä",
          "hyvää",
          "hej",
          "hejsan",
          "god",
          "bästa",
          "merhaba",
          "selam",
          "iyi",
          "sayın",
          "sevgili",
          "hallo",
          "guten",
          "liebe",
          "lieber",
          "hola",
          "buenos",
          "buenas",
          "estimado",
          "estimada");

  private static final int EMOJI_STYLE = 0xFE0F;

  private final SaidWords said;
  private final VoiceRules rules;
  private final VoiceSentences sentences;
  private final List<VoiceExample> examples = new ArrayList<>();

  VoiceManners(SaidWords said, VoiceRules rules, VoiceSentences sentences) {
    this.said = said;
    this.rules = rules;
    this.sentences = sentences;
  }

  List<VoiceExample> examples() {
    return examples;
  }

  OptionalInt person() {
    Kept kept = new Kept();
    said.customer().ifPresent(name -> kept.count(named(name)));
    if (rules.signed()) {
      boolean signed = Signature.FIRST_NAME.missingUnder(said.text(), said.writer()).isEmpty();
      examples.add(
          new VoiceExample(signed ? VoiceSign.SIGNED : VoiceSign.UNSIGNED, sentences.last()));
      kept.count(signed);
    }
    return kept.percent();
  }

  private boolean named(String name) {
    String small = name.toLowerCase(Locale.ROOT);
    Optional<TextSpan> place =
        WORD.matcher(said.text())
            .results()
            // With an ending behind it, as in Maijan.
            .filter(hit -> hit.group().toLowerCase(Locale.ROOT).startsWith(small))
            .map(hit -> new TextSpan(hit.start(), hit.end()))
            .findFirst();
    examples.add(
        place
            .map(span -> new VoiceExample(VoiceSign.NAMED, sentences.at(span)))
            .orElseGet(() -> new VoiceExample(VoiceSign.NAMELESS, sentences.first())));
    return place.isPresent();
  }

  OptionalInt manner() {
    Kept kept = new Kept();
    if (rules.address() != Address.ANY) {
      addressed(kept);
    }
    if (rules.greets()) {
      boolean greets = greets();
      examples.add(
          new VoiceExample(greets ? VoiceSign.GREETS : VoiceSign.NO_GREETING, sentences.first()));
      kept.count(greets);
    }
    kept.count(fewer(rules.exclamations(), VoiceManners::isExclamation, VoiceSign.EXCLAIMS));
    kept.count(fewer(rules.emoji(), VoiceManners::isEmoji, VoiceSign.MANY_EMOJI));
    return kept.percent();
  }

  private void addressed(Kept kept) {
    List<AddressWords.Found> found = AddressWords.in(said.text(), said.language());
    Optional<AddressWords.Found> other =
        found.stream().filter(one -> one.address() != rules.address()).findFirst();
    Optional<VoiceExample> example =
        other
            .map(one -> new VoiceExample(VoiceSign.OTHER_ADDRESS, sentences.at(one.span())))
            .or(() ->
                found.stream()
                    .findFirst()
                    .map(one ->
                        new VoiceExample(VoiceSign.HOUSE_ADDRESS, sentences.at(one.span()))));
    example.ifPresent(one -> {
      examples.add(one);
      kept.count(one.sign().good());
    });
  }

  private boolean greets() {
    String line = said.text().strip().lines().findFirst().orElse("");
    return WORD.matcher(line)
        .results()
        .limit(1)
        .anyMatch(hit -> GREETINGS.contains(hit.group().toLowerCase(Locale.ROOT)));
  }

  private boolean fewer(int most, IntPredicate mark, VoiceSign sign) {
    List<Integer> places = new ArrayList<>();
    String text = said.text();
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (mark.test(text.codePointAt(at))) {
        places.add(at);
      }
    }
    if (places.size() > most) {
      int at = places.get(most);
      examples.add(new VoiceExample(sign, sentences.at(new TextSpan(at, at + 1))));
    }
    return places.size() <= most;
  }

  private static boolean isExclamation(int letter) {
    return letter == '!' || letter == '！';
  }

  private static boolean isEmoji(int letter) {
    return Character.isEmojiPresentation(letter) || letter == EMOJI_STYLE;
  }

  /** How much of what was asked was kept. */
  private static final class Kept {
    private int asked;
    private int kept;

    void count(boolean isKept) {
      asked++;
      kept += isKept ? 1 : 0;
    }

    OptionalInt percent() {
      return asked == 0 ? OptionalInt.empty() : OptionalInt.of(VoiceScore.MOST * kept / asked);
    }
  }
}
