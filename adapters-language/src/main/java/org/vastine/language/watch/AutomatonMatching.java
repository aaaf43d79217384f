package org.vastine.language.watch;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vastine.application.watch.WatchMatching;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.watch.WatchEvaluation;
import org.vastine.domain.watch.WatchEvaluation.Place;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchQuery;

/**
 * Finds watch terms by one automaton (Aho and Corasick's, in a double array) over the stems of all
 * their words, in Finnish, Swedish, Turkish, English, German and Spanish.
 */
public final class AutomatonMatching implements WatchMatching {

  /** Needs nothing. */
  @Inject
  public AutomatonMatching() {}

  @Override
  public Watch watch(List<Watched> queries) {
    return queries.isEmpty() ? Watch.NOTHING : new Ready(queries);
  }

  /** Queries over one automaton. */
  private static final class Ready implements Watch {

    private final List<Watched> queries;
    private final Automaton automaton = new Automaton();
    private final Map<WatchQuery.Phrase, List<int[]>> rows = new HashMap<>();
    private final List<List<Integer>> queriesOf = new ArrayList<>();

    Ready(List<Watched> queries) {
      this.queries = List.copyOf(queries);
      for (int number = 0; number < this.queries.size(); number++) {
        WatchQuery query = this.queries.get(number).query();
        query.phrases().forEach(this::add);
        int of = number;
        Anchors.of(query).forEach(phrase -> anchored(phrase, of));
      }
      automaton.finish();
    }

    private void add(WatchQuery.Phrase phrase) {
      rows.computeIfAbsent(
          phrase,
          _ ->
              PhraseForms.of(phrase).stream()
                  .map(form -> form.stream().mapToInt(automaton::add).toArray())
                  .toList());
    }

    /**
     * A query can hold only where all pieces of one of its anchors stand, the longest among them.
     */
    private void anchored(WatchQuery.Phrase phrase, int query) {
      for (int[] row : rows.getOrDefault(phrase, List.of())) {
        int longest = automaton.longest(row);
        while (queriesOf.size() <= longest) {
          queriesOf.add(new ArrayList<>());
        }
        queriesOf.get(longest).add(query);
      }
    }

    @Override
    public List<WatchHit> hits(String text, LanguageTag language) {
      Sightings sightings = automaton.find(Words.of(text), Endings.language(language.code()));
      BitSet candidates = new BitSet();
      for (int piece : sightings.pieces()) {
        if (piece < queriesOf.size()) {
          queriesOf.get(piece).forEach(candidates::set);
        }
      }
      List<WatchHit> hits = new ArrayList<>();
      for (int next = candidates.nextSetBit(0); next >= 0; next = candidates.nextSetBit(next + 1)) {
        hit(queries.get(next), sightings, hits);
      }
      return hits;
    }

    private void hit(Watched watched, Sightings sightings, List<WatchHit> hits) {
      WatchEvaluation.of(watched.query(), phrase -> places(phrase, sightings))
          .ifPresent(spans -> hits.add(new WatchHit(watched.term(), spans)));
    }

    private List<Place> places(WatchQuery.Phrase phrase, Sightings sightings) {
      List<int[]> forms = rows.getOrDefault(phrase, List.of());
      if (forms.size() == 1) {
        return sightings.of(forms.getFirst());
      }
      return forms.stream()
          .flatMap(row -> sightings.of(row).stream())
          .sorted(Comparator.comparingInt(Place::first).thenComparingInt(Place::last))
          .toList();
    }
  }
}
