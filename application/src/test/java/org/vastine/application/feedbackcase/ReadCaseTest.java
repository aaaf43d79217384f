package org.vastine.application.feedbackcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vastine.application.world.Casework.accepted;
import static org.vastine.application.world.Casework.code;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.watch.WatchHits;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseTextId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.feedbackcase.HandOffEvent;
import org.vastine.domain.feedbackcase.MistakeEvidence;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.kernel.TextSpan;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.triage.Style;
import org.vastine.domain.watch.WatchHit;
import org.vastine.domain.watch.WatchName;
import org.vastine.domain.watch.WatchTerm;
import org.vastine.domain.watch.WatchTermId;

/** What a member sees who opens a case. */
final class ReadCaseTest {

  private static final ExternalId THREAD = new ExternalId("post-1");

  private final Casework work = new Casework();

  private ReadCase reads(Timeline timeline) {
    return new ReadCase(
        work.world.transactions(),
        work.world.caseList(),
        work.world.mentionList(),
        work.world.mentions(),
        timeline,
        work.world.caseTexts(),
        work.world.assessments(),
        work.world.watchHits(),
        new AbuseInThread(work.world.caseList(), work.world.assessments()),
        work.world.alarms());
  }

  private ReadCase.CaseView sees(CaseId id) {
    return accepted(reads(work.world.timeline()).handle(work.bo, new ReadCase.Command(id)));
  }

  private InboundMention says(String who, String words) {
    return work.given.item(new ExternalId("item-" + work.world.ids().next()), THREAD, who, words);
  }

  @Test
  void the_whole_conversation_is_shown_with_what_our_reading_made_of_the_latest_words() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    work.caseOf(says("Kalle", "praise: mine came"));
    work.caseOf(says("Maija", "urgent: I need it today!"));

    ReadCase.CaseView view = sees(it.id());

    assertThat(view.feedbackCase()).isEqualTo(work.feedbackCase(it.id()));
    assertThat(view.row().authorName()).isEqualTo("Maija");
    assertThat(view.thread().mentions())
        .extracting(mention -> mention.item().text().value())
        .containsExactlyInAnyOrder(
            "question: where is my parcel?", "praise: mine came", "urgent: I need it today!");
    assertThat(view.assessment().orElseThrow().style().value()).isEqualTo(Style.URGENT);
    assertThat(view.privately()).isEmpty();
    assertThat(view.hits()).isEmpty();
    assertThat(view.abusive()).isEmpty();
  }

  @Test
  void what_happened_is_shown_in_its_order_and_numbered() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    accepted(work.claims(work.aino, it));

    List<Timeline.Entry> timeline = sees(it.id()).timeline();

    assertThat(timeline.getFirst().event()).isInstanceOf(CaseEvent.Opened.class);
    assertThat(timeline.getLast().event()).isInstanceOf(CaseEvent.Claimed.class);
    assertThat(timeline)
        .extracting(Timeline.Entry::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, timeline.size()).boxed().toList());
  }

  @Test
  void a_long_life_is_shown_from_its_begin_as_far_as_a_thousand_events() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    CaseEvent note = new CaseEvent.NoteAdded(Instant.EPOCH, work.aino.by(), EveryCaseEvent.TEXT);
    Timeline endless =
        timeline((after, limit) ->
            IntStream.rangeClosed(after + 1, after + Math.min(limit, 5_000))
                .mapToObj(number -> new Timeline.Entry(number, note))
                .toList());

    List<Timeline.Entry> shown =
        accepted(reads(endless).handle(work.bo, new ReadCase.Command(it.id()))).timeline();

    assertThat(shown).hasSize(1_000);
    assertThat(shown.getFirst().number()).isEqualTo(1);
  }

  @Test
  void a_note_is_shown_in_the_words_of_who_wrote_it_and_an_erased_one_is_not() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    accepted(
        new AddNote(work.caseWork(), work.world.members())
            .handle(
                work.aino,
                new AddNote.Command(it.id(), ExpectedVersion.ANY, "She called us as well")));
    CaseTextId erased = new CaseTextId(new UUID(7, 7));
    work.inside(() ->
        work.caseWork()
            .store(
                work.feedbackCase(it.id()),
                List.of(new CaseEvent.NoteAdded(Instant.EPOCH, work.aino.by(), erased))));

    assertThat(sees(it.id()).texts().values()).containsExactly("She called us as well");
  }

  static Stream<CaseEvent> everyEvent() {
    return EveryCaseEvent.samples();
  }

  @ParameterizedTest
  @MethodSource("everyEvent")
  void whatever_a_member_had_to_say_stands_beside_the_event_that_it_was_said_for(CaseEvent event) {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    work.inside(() -> {
      work.world.caseTexts().add(EveryCaseEvent.TEXT, it.id(), "Because of the storm");
      work.world.caseTexts().add(new CaseTextId(new UUID(7, 7)), it.id(), "Of something else");
      return true;
    });
    Timeline only = timeline((_, _) -> List.of(new Timeline.Entry(1, event)));

    Map<CaseTextId, String> texts =
        accepted(reads(only).handle(work.bo, new ReadCase.Command(it.id()))).texts();

    assertThat(texts)
        .isEqualTo(
            pointsToWords(event) ? Map.of(EveryCaseEvent.TEXT, "Because of the storm") : Map.of());
  }

  private static boolean pointsToWords(CaseEvent event) {
    return Arrays.stream(event.getClass().getRecordComponents())
        .map(component -> value(event, component))
        .anyMatch(value ->
            value.equals(EveryCaseEvent.TEXT)
                || value.equals(Optional.of(EveryCaseEvent.TEXT))
                || value instanceof Optional<?> optional
                    && optional.orElse(null) instanceof MistakeEvidence shown
                    && shown.quote().equals(EveryCaseEvent.TEXT));
  }

  private static Object value(CaseEvent event, RecordComponent component) {
    try {
      return component.getAccessor().invoke(event);
    } catch (ReflectiveOperationException unreadable) {
      throw new LinkageError(component + " cannot be read", unreadable);
    }
  }

  @Test
  void R17_what_came_in_private_is_shown_apart_the_first_first() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    Mention later = privately("And my number is 12.", 20);
    Mention sooner = privately("It is me, Maija.", 40);
    work.inside(() ->
        work.caseWork().store(work.feedbackCase(it.id()), List.of(joined(later), joined(sooner))));

    ReadCase.CaseView view = sees(it.id());

    assertThat(view.privately())
        .extracting(mention -> mention.item().text().value())
        .containsExactly("It is me, Maija.", "And my number is 12.");
    assertThat(view.thread().mentions())
        .extracting(mention -> mention.item().text().value())
        .containsExactly("question: where is my parcel?");
  }

  private Mention privately(String words, int secondsAgo) {
    InboundMention then =
        work.given
            .wrote("Maija", words)
            .publishedAt(work.world.clock().instant().minusSeconds(secondsAgo));
    return work.inside(() -> work.given.aMention(work.account, then));
  }

  private HandOffEvent joined(Mention mention) {
    return new HandOffEvent.PrivateMentionJoined(
        work.world.clock().instant(),
        By.VASTINE,
        mention.id(),
        mention.author(),
        mention.account(),
        Optional.empty(),
        mention.item().publishedAt());
  }

  @Test
  void R32_who_attacks_people_in_the_thread_is_marked_and_the_author_is_judged_by_the_case() {
    FeedbackCase it = work.caseOf(says("Maija", "hostile: you are all useless"));
    FeedbackCase attack = work.caseOf(says("Kalle", "harassment: shut up, Maija"));
    work.caseOf(says("Elli", "neutral: let us stay calm"));

    assertThat(sees(it.id()).abusive()).containsExactly(attack.talk().first());
  }

  @Test
  void R32_words_without_a_case_are_judged_as_they_were_read() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    FeedbackCase other = work.caseOf(says("Kalle", "harassment: shut up, Maija"));
    Mention calm = uncased("Elli", "neutral: let us stay calm", Optional.empty());
    Mention unread = uncased("Onni", "harassment: nobody read this yet", Optional.empty());
    Mention attack = uncased("Aarne", "threat: I know where you live", Optional.of(other));

    assertThat(sees(it.id()).abusive())
        .containsExactlyInAnyOrder(other.talk().first(), attack.id())
        .doesNotContain(calm.id(), unread.id());
  }

  /** Words that opened no case, read like those of another case where one is given. */
  private Mention uncased(String who, String words, Optional<FeedbackCase> readLike) {
    return work.inside(() -> {
      Mention mention = work.given.aMention(work.account, says(who, words));
      readLike
          .flatMap(like -> work.world.assessments().of(like.talk().first()))
          .ifPresent(read -> work.world.assessments().keep(Map.of(mention.id(), read)));
      return mention;
    });
  }

  @Test
  void what_watch_terms_hit_is_shown_by_mention() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));
    FeedbackCase elsewhere = work.caseOf(work.given.wrote("Kalle", "question: my parcel?"));
    WatchTermId term = watched(it.talk().first(), elsewhere.talk().first());

    Map<MentionId, List<WatchHits.Named>> hits = sees(it.id()).hits();

    assertThat(hits).containsOnlyKeys(it.talk().first());
    assertThat(hits.get(it.talk().first())).extracting(WatchHits.Named::term).containsExactly(term);
  }

  @Test
  void who_may_not_read_cases_is_told_which_permission_is_needed() {
    FeedbackCase it = work.caseOf(says("Maija", "question: where is my parcel?"));

    assertThat(
            code(
                reads(work.world.timeline())
                    .handle(work.lacking(Permission.READ_CASES), new ReadCase.Command(it.id()))))
        .isEqualTo("team.permission-needed");
  }

  @Test
  void a_case_that_is_not_there_is_not_found() {
    Decision<ReadCase.CaseView> nothing =
        reads(work.world.timeline())
            .handle(work.bo, new ReadCase.Command(new CaseId(new UUID(9, 9))));

    assertThat(code(nothing)).isEqualTo("case.not-found");
  }

  private WatchTermId watched(MentionId... mentions) {
    WatchTerm term =
        new WatchTerm(
            new WatchTermId(work.world.ids().next()), new WatchName("Parcels"), "parcel", true, 1);
    return work.inside(() -> {
      work.world.watchTerms().keep(term);
      for (MentionId mention : mentions) {
        WatchHit hit = new WatchHit(term.id(), List.of(new TextSpan(0, 5)));
        work.world.watchHits().keep(Map.of(mention, List.of(hit)));
      }
      return term.id();
    });
  }

  /** A timeline that tells this of every case. */
  private interface Told {
    List<Timeline.Entry> of(int after, int limit);
  }

  private static Timeline timeline(Told told) {
    return new Timeline() {
      @Override
      public List<CaseId> sealed(Optional<CaseId> after, int limit) {
        return List.of();
      }

      @Override
      public List<Entry> of(CaseId id, int after, int limit) {
        return told.of(after, limit);
      }
    };
  }
}
