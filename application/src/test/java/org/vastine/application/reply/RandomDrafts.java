package org.vastine.application.reply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.Timeline;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.world.Casework;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.DeliveryId;
import org.vastine.domain.feedbackcase.DraftId;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.Decision;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.reply.Delivery;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Role;

/** Several members write, mend, approve and send replies on a few cases, as it comes. */
final class RandomDrafts {

  /** What drafts say, by what the guard of the default policy holds against it. */
  enum Words {
    /** Nothing that stops it. */
    CLEAN(Casework.GOOD_WORDS),
    /** Its writer may override that, with a reason. */
    DEFENSIVE("Thank you, and sorry; but it is not our fault. We answer by 15:00 today."),
    /** An approver may. */
    PROFANE("Thank you, and sorry for the damn parcel. We answer by 15:00 today."),
    /** Nobody may. */
    UNFILLED("Thank you, {name}, and sorry. We answer by 15:00 today."),
    /** Nobody may. */
    EMPTY(" ");

    private final String text;

    Words(String text) {
      this.text = text;
    }
  }

  private static final ExternalId THREAD = new ExternalId("post-1");

  private final long seed;
  private final Random random;
  private final Casework work = new Casework();
  private final List<Actor> members;
  private final List<FeedbackCase> cases = new ArrayList<>();
  private final List<DraftId> drafts = new ArrayList<>();
  private final Map<String, Words> written = new HashMap<>();
  private final Set<DeliveryId> known = new HashSet<>();
  private final Map<Words, Integer> sent = new EnumMap<>(Words.class);
  private int held;
  private int approved;
  private int count;

  RandomDrafts(long seed) {
    this.seed = seed;
    random = new Random(seed);
    Actor lead =
        work.inside(() -> Actor.of(work.vastine.workspace(), work.given.aMember(Role.LEAD)));
    members = List.of(work.aino, work.bo, work.lea, lead);
    for (String style : List.of("irritated", "hostile", "threat", "question")) {
      cases.add(work.caseOf(work.given.wrote("Visitor " + style, style + " Where is it?")));
    }
  }

  /** How many replies of each kind reached the outbox. */
  Map<Words, Integer> sent() {
    return sent;
  }

  /** How many were held back. */
  int held() {
    return held;
  }

  /** How many went out by a second member's approval. */
  int approved() {
    return approved;
  }

  /** Somebody does something; then what reached the outbox is looked at. */
  void step() {
    work.readByGuard.clear();
    Actor who = pick(members);
    switch (random.nextInt(12)) {
      case 0, 1 -> write(who);
      case 2, 3 -> rewrite(who);
      case 4, 5, 6 -> tried(send(who));
      case 7 -> ask(who);
      case 8, 9 -> approve(who);
      case 10 -> undo(who);
      default -> timePasses();
    }
    look();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private FeedbackCase now(FeedbackCase feedbackCase) {
    return work.feedbackCase(feedbackCase.id());
  }

  private DraftText words() {
    Words kind = Words.values()[random.nextInt(Words.values().length)];
    String text = kind == Words.EMPTY ? kind.text : kind.text + " No. " + count++;
    written.put(text, kind);
    return new DraftText(text);
  }

  private Optional<String> reason() {
    return random.nextBoolean() ? Optional.of("It is so.") : Optional.empty();
  }

  private void write(Actor who) {
    FeedbackCase on = now(pick(cases));
    new WriteDraft(work.draftWork(), work.world.ids())
        .handle(
            who, new WriteDraft.Command(on.id(), Audience.PUBLIC, words(), on.talk().mentions()))
        .map(view -> drafts.add(view.draft().id()));
  }

  private void rewrite(Actor who) {
    if (!drafts.isEmpty()) {
      work.rewrites()
          .handle(who, new RewriteDraft.Command(pick(drafts), ExpectedVersion.ANY, words(), 1_000));
    }
  }

  private Optional<Decision<Delivery>> send(Actor who) {
    return drafts.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new SendReply(work.draftWork(), work.sending(), work.promising(), work.world.policies())
                .handle(who, new SendReply.Command(pick(drafts), ExpectedVersion.ANY, reason())));
  }

  private void ask(Actor who) {
    if (!drafts.isEmpty()) {
      new AskApproval(work.draftWork(), work.caseWork())
          .handle(who, new AskApproval.Command(pick(drafts), ExpectedVersion.ANY));
    }
  }

  private void approve(Actor who) {
    if (drafts.isEmpty()) {
      return;
    }
    Decision<Delivery> decision =
        new ApproveDraft(work.draftWork(), work.sending())
            .handle(who, new ApproveDraft.Command(pick(drafts), ExpectedVersion.ANY, reason()));
    approved += decision instanceof Decision.Accepted<Delivery> ? 1 : 0;
    tried(Optional.of(decision));
  }

  private void tried(Optional<Decision<Delivery>> decision) {
    held += decision.filter(Decision.Refused.class::isInstance).isPresent() ? 1 : 0;
  }

  private void undo(Actor who) {
    List<Delivery> all = outbox();
    if (!all.isEmpty()) {
      work.undoes(who, pick(all));
    }
  }

  private void timePasses() {
    work.world.clock().advance(Duration.ofMinutes(random.nextInt(10)));
    work.delivers();
    if (random.nextInt(3) == 0) {
      ExternalId id = new ExternalId("again-" + seed + "-" + count++);
      work.takesIn(
          new InboundItem.Published(
              work.given.item(id, THREAD, "Visitor irritated", "irritated And now?")));
    }
  }

  private List<Delivery> outbox() {
    return work.inside(() ->
        cases.stream().flatMap(one -> work.world.deliveries().ofCase(one.id()).stream()).toList());
  }

  private void look() {
    for (Delivery delivery : outbox()) {
      if (known.add(delivery.id())) {
        holds(delivery);
      }
    }
    assertThat(written.keySet())
        .as("seed %d", seed)
        .containsAll(work.platform.visible().stream().map(RandomDrafts::unsigned).toList());
  }

  /** The words of a reply, without the signature that the workspace puts under them. */
  private static String unsigned(String reply) {
    assertThat(reply).endsWith(Casework.SIGNATURE);
    return reply.substring(0, reply.length() - Casework.SIGNATURE.length());
  }

  private void holds(Delivery delivery) {
    String words = unsigned(delivery.text());
    assertThat(work.readByGuard).as("seed %d", seed).contains(words);
    Words kind = written.get(words);
    assertThat(kind).as("seed %d", seed).isNotNull().isNotIn(Words.EMPTY, Words.UNFILLED);
    sent.merge(kind, 1, Integer::sum);
    List<CaseEvent> events =
        work.inside(() -> work.world.timeline().of(delivery.caseId(), 0, 1_000)).stream()
            .map(Timeline.Entry::event)
            .toList();
    if (kind != Words.CLEAN) {
      assertThat(events)
          .as("seed %d", seed)
          .anyMatch(event ->
              event instanceof CaseEvent.GuardOverridden over
                  && over.draft().equals(delivery.draft()));
    }
    if (kind == Words.PROFANE) {
      assertThat(events)
          .as("seed %d", seed)
          .anyMatch(event ->
              event instanceof CaseEvent.DraftApproved by && by.draft().equals(delivery.draft()));
    }
  }
}
