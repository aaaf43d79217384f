package org.vastine.application.similarity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.vastine.domain.kernel.NormalisedText;

/** Puts texts that are nearly the same together. */
public final class AlikeWords {

  /** From so many percent on texts are nearly the same, and need nothing else in common. */
  public static final int SAME_WORDS = 45;

  private final TextSignatures signatures;

  /** Needs what texts are found by. */
  public AlikeWords(TextSignatures signatures) {
    this.signatures = signatures;
  }

  private record Key(int band, int value) {}

  /** Told from others by itself: two groups may begin with the same words. */
  private static final class Group<T> {
    private final NormalisedText first;
    private final List<T> members = new ArrayList<>();

    private Group(NormalisedText first) {
      this.first = first;
    }
  }

  /**
   * Groups of texts that are nearly the same as the first of their group, in the order of their
   * firsts. A formula, which everybody may use, is alone.
   *
   * @param text the words of one
   */
  public <T> List<List<T>> groups(Collection<T> all, Function<T, String> text) {
    List<Group<T>> groups = new ArrayList<>();
    Map<Key, Set<Group<T>>> met = new HashMap<>();
    for (T one : all) {
      NormalisedText words = NormalisedText.of(text.apply(one));
      List<Key> keys = signatures.of(words).map(AlikeWords::keys).orElse(List.of());
      Set<Group<T>> near = new LinkedHashSet<>();
      keys.forEach(key -> near.addAll(met.getOrDefault(key, Set.of())));
      Optional<Group<T>> found =
          near.stream().filter(group -> group.first.percentAlike(words) >= SAME_WORDS).findFirst();
      Group<T> group = found.orElseGet(() -> new Group<>(words));
      if (found.isEmpty()) {
        groups.add(group);
        keys.forEach(key -> met.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(group));
      }
      group.members.add(one);
    }
    return groups.stream().map(group -> List.copyOf(group.members)).toList();
  }

  private static List<Key> keys(Signature signature) {
    List<Key> keys = new ArrayList<>();
    for (int band = 0; band < Signature.BANDS; band++) {
      keys.add(new Key(band, signature.keys().get(band)));
    }
    return keys;
  }
}
