package org.vastine.application.intake;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.vastine.application.channel.InboundItem;
import org.vastine.application.feedbackcase.CaseChange;
import org.vastine.application.feedbackcase.CaseNews;
import org.vastine.application.feedbackcase.Cases;
import org.vastine.application.intake.ItemPasses.Placed;
import org.vastine.application.kernel.Ids;
import org.vastine.application.mention.MentionFiling;
import org.vastine.application.mention.Mentions;
import org.vastine.application.policy.Policies;
import org.vastine.application.triage.Assessments;
import org.vastine.application.watch.WatchHits;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.feedbackcase.CaseKey;
import org.vastine.domain.feedbackcase.ThreadHeat;
import org.vastine.domain.kernel.WorkspaceId;
import org.vastine.domain.mention.AuthorId;
import org.vastine.domain.mention.ChannelAccountId;
import org.vastine.domain.mention.ChannelKind;
import org.vastine.domain.mention.ExternalId;
import org.vastine.domain.mention.InboundMention;
import org.vastine.domain.mention.Mention;
import org.vastine.domain.mention.MentionId;
import org.vastine.domain.mention.MentionState;
import org.vastine.domain.mention.ThreadId;
import org.vastine.domain.policy.ResponsePolicy;
import org.vastine.domain.triage.Assessment;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.watch.WatchHit;

/** Stores what came, batch by batch, within the transaction that is open. */
public final class IntakePass {

  private final Mentions mentions;
  private final MentionFiling filing;
  private final NewMentions making;
  private final Assessments assessments;
  private final WatchHits watchHits;
  private final Cases cases;
  private final Policies policies;
  private final CaseNews news;
  private final IntakeLedger ledger;
  private final Admission admission;
  private final Listening listening;
  private final PrivateWays privately;
  private final IntakeFacts told;
  private final Ids ids;

  /** Needs the stores that intake writes to. */
  @Inject
  public IntakePass(
      Mentions mentions,
      MentionFiling filing,
      NewMentions making,
      Assessments assessments,
      WatchHits watchHits,
      Cases cases,
      Policies policies,
      CaseNews news,
      IntakeLedger ledger,
      Admission admission,
      Listening listening,
      PrivateWays privately,
      IntakeFacts told,
      Ids ids) {
    this.mentions = mentions;
    this.filing = filing;
    this.making = making;
    this.assessments = assessments;
    this.watchHits = watchHits;
    this.cases = cases;
    this.policies = policies;
    this.news = news;
    this.ledger = ledger;
    this.admission = admission;
    this.listening = listening;
    this.privately = privately;
    this.told = told;
    this.ids = ids;
  }

  TakeInMentions.Taken all(
      WorkspaceId workspace, List<AccountItems> came, Understood understood, Instant now) {
    List<AccountItems> parts = privately.braked(came, now);
    ResponsePolicy policy = policies.active();
    ItemResult[][] results =
        parts.stream()
            .map(part -> new ItemResult[part.items().size()])
            .toArray(ItemResult[][]::new);
    Map<ChannelAccountId, ChannelKind> accounts = admission.known(workspace, parts);
    for (List<Placed> batch : ItemPasses.of(parts)) {
      List<Placed> admitted = new ArrayList<>();
      for (Placed placed : batch) {
        Admission.refusal(parts.get(placed.part()), placed.item(), accounts, now)
            .ifPresentOrElse(
                refusal -> results[placed.part()][placed.index()] = new ItemResult.Refused(refusal),
                () -> admitted.add(placed));
      }
      Set<Placed> passedOver = listening.passedOver(workspace, parts, admitted, understood);
      passedOver.forEach(
          placed -> results[placed.part()][placed.index()] = new ItemResult.PassedOver());
      admitted.removeAll(passedOver);
      one(workspace, admitted, understood, policy, accounts, now)
          .forEach((placed, result) -> results[placed.part()][placed.index()] = result);
    }
    List<List<ItemResult>> taken = Stream.of(results).map(List::of).toList();
    ledger.record(parts, taken, now);
    return new TakeInMentions.Taken(taken);
  }

  private Map<Placed, ItemResult> one(
      WorkspaceId workspace,
      List<Placed> batch,
      Understood understood,
      ResponsePolicy policy,
      Map<ChannelAccountId, ChannelKind> accounts,
      Instant now) {
    if (batch.isEmpty()) {
      return Map.of();
    }
    Map<ChannelAccountId, Map<ExternalId, Mention>> known = known(batch);
    NewMentions.Made made = making.of(batch, known, now);
    Map<Placed, Mention> fresh = made.mentions();
    Set<MentionId> added = mentions.addNew(inOrder(fresh.values()));
    fresh.values().removeIf(mention -> !added.contains(mention.id()));
    if (fresh.size() < fresh(batch, known)) {
      known = known(batch);
    }
    return decide(
        workspace, batch, known, made, understood, new CaseBook.Deciding(policy, accounts, now));
  }

  private Map<Placed, ItemResult> decide(
      WorkspaceId workspace,
      List<Placed> batch,
      Map<ChannelAccountId, Map<ExternalId, Mention>> known,
      NewMentions.Made made,
      Understood understood,
      CaseBook.Deciding deciding) {
    Map<Placed, Mention> fresh = made.mentions();
    CaseBook book = book(workspace, batch, known, made, deciding);
    Map<Placed, ItemResult> results = new HashMap<>();
    Map<MentionId, Assessment> judged = new HashMap<>();
    for (Placed placed : byPublication(batch)) {
      Mention mention = fresh.get(placed);
      if (mention != null) {
        Assessment assessment = understood.of(mention.item().text());
        judged.put(mention.id(), assessment);
        CaseId at = book.add(mention, assessment, new CaseId(ids.next()));
        book.expose(at, mention, understood.exposed(mention));
        results.put(placed, new ItemResult.TakenIn(mention.id(), at));
      } else {
        results.put(placed, again(placed, known, book, understood, judged));
      }
    }
    disturbThreads(book, made, judged);
    assessments.keep(judged);
    keepHits(fresh.values(), understood);
    store(book.changes());
    return results;
  }

  private ItemResult again(
      Placed placed,
      Map<ChannelAccountId, Map<ExternalId, Mention>> known,
      CaseBook book,
      Understood understood,
      Map<MentionId, Assessment> judged) {
    Map<ExternalId, Mention> ours = known.getOrDefault(placed.account(), Map.of());
    return switch (placed.item()) {
      case InboundItem.OurOwn _ -> new ItemResult.NotOurs();
      case InboundItem.Unreadable _ -> new ItemResult.SetAside();
      case InboundItem.Removed(ExternalId id, Instant _) -> removed(ours.get(id), book);
      case InboundItem.Published(InboundMention item, _) -> {
        Mention mention = ours.get(item.externalId());
        if (mention == null) {
          throw new IllegalStateException("an item is neither new nor known: " + item.externalId());
        }
        if (!mention.isEditedBy(item)) {
          yield new ItemResult.Duplicate(mention.id());
        }
        Mention edited = mention.edited(item);
        Assessment assessment = understood.of(item.text());
        mentions.revise(edited);
        filing.file(List.of(edited));
        watchHits.forget(List.of(edited.id()));
        keepHits(List.of(edited), understood);
        judged.put(edited.id(), assessment);
        book.edit(edited, assessment, understood.exposed(edited));
        yield new ItemResult.Edited(edited.id(), edited.revision());
      }
    };
  }

  /** Costs nothing where nothing is hit. */
  private void keepHits(Collection<Mention> read, Understood understood) {
    Map<MentionId, List<WatchHit>> hits = new HashMap<>();
    for (Mention mention : read) {
      List<WatchHit> ofMention = understood.hits(mention.item().text());
      if (!ofMention.isEmpty()) {
        hits.put(mention.id(), ofMention);
      }
    }
    if (!hits.isEmpty()) {
      watchHits.keep(hits);
    }
  }

  private ItemResult removed(@Nullable Mention mention, CaseBook book) {
    if (mention == null) {
      return new ItemResult.NotOurs();
    }
    if (mention.state() == MentionState.DELETED) {
      return new ItemResult.Duplicate(mention.id());
    }
    Mention deleted = mention.deleted();
    mentions.revise(deleted);
    book.delete(deleted);
    return new ItemResult.Removed(deleted.id());
  }

  /** Only threads that were there before can have cases. */
  private CaseBook book(
      WorkspaceId workspace,
      List<Placed> batch,
      Map<ChannelAccountId, Map<ExternalId, Mention>> known,
      NewMentions.Made made,
      CaseBook.Deciding deciding) {
    Set<CaseKey> keys = new HashSet<>();
    Set<ThreadId> threads = new HashSet<>();
    List<Mention> touched =
        batch.stream()
            .flatMap(placed ->
                ItemIds.of(placed.item()).stream()
                    .flatMap(id ->
                        Stream.ofNullable(known.getOrDefault(placed.account(), Map.of()).get(id))))
            .toList();
    Stream.concat(made.mentions().values().stream(), touched.stream())
        .filter(mention -> !made.newThreads().contains(mention.thread()))
        .forEach(mention -> {
          keys.add(CaseBook.key(mention));
          threads.add(mention.thread());
        });
    Map<MentionId, PrivateWays.Home> homes = privately.homes(batch, made.mentions(), touched);
    homes.values().forEach(home -> keys.add(home.key()));
    return new CaseBook(
        deciding,
        keys.isEmpty() ? Map.of() : cases.lockLatest(keys),
        threads.isEmpty() ? Map.of() : cases.complaints(threads),
        homes,
        told.of(workspace, authors(made, touched, keys)));
  }

  /** Who wrote, and whose cases are gone on with. */
  private static Set<AuthorId> authors(
      NewMentions.Made made, List<Mention> touched, Set<CaseKey> keys) {
    return Stream.of(
            made.mentions().values().stream().map(Mention::author),
            touched.stream().map(Mention::author),
            keys.stream().map(CaseKey::author))
        .flatMap(one -> one)
        .collect(Collectors.toSet());
  }

  /** Who complains ends the community's time in the thread, and may heat it. */
  private void disturbThreads(
      CaseBook book, NewMentions.Made made, Map<MentionId, Assessment> judged) {
    List<Mention> complaining =
        made.mentions().values().stream()
            .filter(mention -> isNegative(judged.get(mention.id())))
            .toList();
    List<Mention> later =
        complaining.stream()
            .filter(mention -> !made.newThreads().contains(mention.thread()))
            .toList();
    if (!later.isEmpty()) {
      book.endCommunity(cases.lockParked(threads(later)), later);
    }
    Set<ThreadId> heated = threads(complaining);
    for (int step : ThreadHeat.STEPS) {
      Set<ThreadId> threads = book.complainedOf(heated, step);
      if (!threads.isEmpty()) {
        book.heat(threads, cases.lockCooler(threads, step));
      }
    }
  }

  private static Set<ThreadId> threads(Collection<Mention> mentions) {
    return mentions.stream().map(Mention::thread).collect(Collectors.toSet());
  }

  private static boolean isNegative(@Nullable Assessment assessment) {
    return assessment != null && assessment.sentiment().value() == Sentiment.NEGATIVE;
  }

  private void store(List<CaseChange> changes) {
    if (!changes.isEmpty()) {
      cases.store(changes);
      news.of(changes);
    }
  }

  private Map<ChannelAccountId, Map<ExternalId, Mention>> known(List<Placed> batch) {
    Map<ChannelAccountId, Map<ExternalId, Mention>> known = new HashMap<>();
    batch.stream()
        .collect(groupingBy(Placed::account))
        .forEach((account, items) -> {
          List<ExternalId> externalIds =
              items.stream().flatMap(placed -> ItemIds.of(placed.item()).stream()).toList();
          if (!externalIds.isEmpty()) {
            known.put(account, mentions.known(account, externalIds));
          }
        });
    return known;
  }

  private static long fresh(
      List<Placed> batch, Map<ChannelAccountId, Map<ExternalId, Mention>> known) {
    return batch.stream().filter(placed -> NewMentions.isNew(placed, known)).count();
  }

  /**
   * In one order for all, so that parallel transactions with the same items wait for each other and
   * never in a ring.
   */
  private static List<Mention> inOrder(Collection<Mention> fresh) {
    return fresh.stream()
        .sorted(
            Comparator.comparing((Mention mention) -> mention.account().value())
                .thenComparing(mention -> mention.item().externalId()))
        .toList();
  }

  /** As the author wrote them, so that the latest words decide. */
  private static List<Placed> byPublication(List<Placed> batch) {
    List<Placed> ordered = new ArrayList<>(batch);
    ordered.sort(Comparator.comparing(placed -> ItemIds.publishedAt(placed.item())));
    return ordered;
  }
}
