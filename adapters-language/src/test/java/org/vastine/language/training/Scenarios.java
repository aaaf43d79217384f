package org.vastine.language.training;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.vastine.language.kernel.Folding;

/**
 * Groups texts of one scenario, so that a fold never tests on a text whose twin it was trained on.
 * Texts of one file that share many words are one scenario. In the development set a scenario comes
 * back in several languages under the same labels: there all texts with equal labels stay together.
 */
final class Scenarios {

  private static final double SHARED_WORDS = 0.25;

  private final int[] parent;

  private Scenarios(int size) {
    this.parent = IntStream.range(0, size).toArray();
  }

  /** The fold of each message, from 0. */
  static int[] foldsOfMessages(List<LabelledMessage> messages, int folds) {
    return folds(
        messages.stream().map(LabelledMessage::text).toList(),
        messages.stream().map(LabelledMessage::file).toList(),
        messages.stream()
            .map(m -> m.sharesScenarios() ? m.file() + m.style() + "/" + m.subject() : m.id())
            .toList(),
        folds);
  }

  /** The fold of each reply, from 0; replies to the same context stay together. */
  static int[] foldsOfReplies(List<LabelledReply> replies, int folds) {
    return folds(
        replies.stream().map(LabelledReply::text).toList(),
        replies.stream().map(LabelledReply::file).toList(),
        replies.stream()
            .map(r ->
                r.isDevelopment() ? r.contextStyle() + "/" + r.flags() : r.file() + r.context())
            .toList(),
        folds);
  }

  private static int[] folds(List<String> texts, List<String> files, List<String> keys, int folds) {
    Scenarios groups = new Scenarios(texts.size());
    Map<String, Integer> firstOfKey = new HashMap<>();
    for (int i = 0; i < texts.size(); i++) {
      groups.join(
          i,
          firstOfKey.computeIfAbsent(keys.get(i), key -> -1) < 0 ? i : firstOfKey.get(keys.get(i)));
      firstOfKey.replace(keys.get(i), -1, i);
    }
    groups.joinTwins(texts, files);
    return groups.spread(folds);
  }

  private void joinTwins(List<String> texts, List<String> files) {
    Map<String, List<Integer>> holders = new HashMap<>();
    List<Set<String>> words = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      Set<String> own = words(texts.get(i));
      words.add(own);
      Map<Integer, Integer> shared = new HashMap<>();
      for (String word : own) {
        List<Integer> others =
            holders.computeIfAbsent(files.get(i) + word, key -> new ArrayList<>());
        others.forEach(other -> shared.merge(other, 1, Integer::sum));
        others.add(i);
      }
      for (Map.Entry<Integer, Integer> other : shared.entrySet()) {
        int union = own.size() + words.get(other.getKey()).size() - other.getValue();
        if (other.getValue() >= SHARED_WORDS * union) {
          join(i, other.getKey());
        }
      }
    }
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    for (String word : Folding.hard(text).split("[^a-z0-9]+", -1)) {
      if (word.length() > 3) {
        words.add(word.substring(0, Math.min(6, word.length())));
      }
    }
    return words;
  }

  private int root(int member) {
    int at = member;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  private void join(int one, int other) {
    int a = root(one);
    int b = root(other);
    parent[Math.max(a, b)] = Math.min(a, b);
  }

  /** Gives whole groups to the fold that has least so far. */
  private int[] spread(int folds) {
    Map<Integer, Integer> foldOf = new HashMap<>();
    int[] sizes = new int[folds];
    int[] members = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      members[root(i)]++;
    }
    int[] result = new int[parent.length];
    for (int i = 0; i < parent.length; i++) {
      int root = root(i);
      Integer fold = foldOf.get(root);
      if (fold == null) {
        fold = smallest(sizes);
        sizes[fold] += members[root];
        foldOf.put(root, fold);
      }
      result[i] = fold;
    }
    return result;
  }

  private static int smallest(int[] sizes) {
    int best = 0;
    for (int i = 1; i < sizes.length; i++) {
      best = sizes[i] < sizes[best] ? i : best;
    }
    return best;
  }
}
