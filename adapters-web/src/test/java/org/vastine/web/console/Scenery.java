package org.vastine.web.console;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;
import org.vastine.application.feedbackcase.AddNote;
import org.vastine.application.feedbackcase.ClaimCase;
import org.vastine.application.feedbackcase.CorrectTriage;
import org.vastine.application.goodwill.AskGrant;
import org.vastine.application.goodwill.SetUpBudget;
import org.vastine.application.goodwill.WrittenAmount;
import org.vastine.application.kernel.ExpectedVersion;
import org.vastine.application.policy.SaveDraft;
import org.vastine.application.reply.AskApproval;
import org.vastine.application.reply.DraftView;
import org.vastine.application.reply.SendReply;
import org.vastine.application.reply.WriteDraft;
import org.vastine.application.watch.AddWatchTerm;
import org.vastine.application.world.Given;
import org.vastine.domain.channel.ChannelAnswer;
import org.vastine.domain.feedbackcase.CaseId;
import org.vastine.domain.goodwill.BudgetId;
import org.vastine.domain.goodwill.BudgetPeriod;
import org.vastine.domain.goodwill.BudgetTerms;
import org.vastine.domain.goodwill.BudgetWish;
import org.vastine.domain.goodwill.GrantKind;
import org.vastine.domain.goodwill.GrantRules;
import org.vastine.domain.goodwill.Money;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.mention.Audience;
import org.vastine.domain.policy.DefaultResponsePolicy;
import org.vastine.domain.policy.document.PolicyWriter;
import org.vastine.domain.reply.DraftText;
import org.vastine.domain.team.Actor;
import org.vastine.domain.team.Member;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Style;

/** A morning at Acme, in four languages, so that every page has something on it. */
final class Scenery {
  static final String GOOD_WORDS =
      "Hello Jo, thank you for telling us, and I am sorry for the wait. Your parcel leaves today; I"
          + " will be back here by 14:00 tomorrow. Aino, aino@acme.example";

  final ConsoleWorld console;
  final Member lea;
  final Member aino;
  final String irritated;
  final String question;
  final String praise;
  final BudgetId budget;

  /** The watch term that the irritated one's words hit. */
  final String term;

  private Scenery(ConsoleWorld console) {
    this.console = console;
    lea = console.anAdmin();
    aino = console.aMember(lea, "Aino Virtanen", Role.RESPONDER);
    term =
        ConsoleWorld.accepted(
                console
                    .get(AddWatchTerm.class)
                    .handle(
                        console.actor(lea),
                        new AddWatchTerm.Command("Our parcels", "paketti OR #paketti", true)))
            .id()
            .toString();
    irritated =
        console.writes(
            "Maija K.",
            "Kolmas viikko ja paketti on yhä kateissa. Ei mitään vastausta!",
            Duration.ofMinutes(48));
    style(irritated, Style.IRRITATED, "fi");
    question =
        console.writes(
            "Oskar", "question Varför svarar ingen när man ringer?", Duration.ofMinutes(20));
    style(question, Style.QUESTION, "sv");
    praise =
        console.writes(
            "Deniz A.", "praise Kargom bir günde geldi, teşekkürler 👏", Duration.ofMinutes(10));
    style(praise, Style.PRAISE, "tr");
    budget = budget();
  }

  static Scenery few(ConsoleWorld console) {
    return new Scenery(console);
  }

  /** With all that a busy team has: claims, notes, a waiting approval, a reply that is stuck. */
  static Scenery fill(ConsoleWorld console) {
    Scenery scenery = new Scenery(console);
    scenery.more();
    scenery.draftsAPolicy();
    return scenery;
  }

  /** The default policy under another name, as the draft. */
  private void draftsAPolicy() {
    ConsoleWorld.accepted(
        console
            .get(SaveDraft.class)
            .handle(
                console.actor(lea),
                new SaveDraft.Command(
                    ExpectedVersion.of(0),
                    PolicyWriter.write(DefaultResponsePolicy.in(ZoneId.of("Asia/Tokyo"))))));
  }

  private void more() {
    console.writes(
        "J. Cole",
        "urgent Is anyone there? The door is locked and we are inside.",
        Duration.ofMinutes(40));
    console.writes("xX_9", "hostile You are all idiots and liars.", Duration.ofMinutes(5));
    console.writes(
        "Lentokonesuihkuturbiinimoottoriapumekaanikko",
        "constructive The new app hides the opening"
            + " hours; a link on the front page would help everybody who is on the way.",
        Duration.ofMinutes(30));
    console.writes("مريم", "question متى تفتحون أبوابكم يوم الأحد؟", Duration.ofMinutes(3));
    ConsoleWorld.accepted(
        console
            .get(ClaimCase.class)
            .handle(console.actor(aino), new ClaimCase.Command(id(question), ExpectedVersion.ANY)));
    ConsoleWorld.accepted(
        console
            .get(AddNote.class)
            .handle(
                console.actor(lea),
                new AddNote.Command(
                    id(irritated),
                    ExpectedVersion.ANY,
                    "The carrier lost a whole van on Friday. See the list in the team's folder.")));
    DraftView asked = draft(console.actor(aino), question, GOOD_WORDS);
    ConsoleWorld.accepted(
        console
            .get(AskApproval.class)
            .handle(
                console.actor(aino),
                new AskApproval.Command(
                    asked.draft().id(), ExpectedVersion.of(asked.draft().version()))));
    console.platform.answersNext(new ChannelAnswer.NeedsAuthorisation<>("token revoked"));
    String stuck = console.writes("Pekka S.", "irritated Still waiting.", Duration.ofMinutes(15));
    DraftView sent = draft(console.actor(lea), stuck, GOOD_WORDS);
    ConsoleWorld.accepted(
        console
            .get(SendReply.class)
            .handle(
                console.actor(lea),
                new SendReply.Command(
                    sent.draft().id(),
                    ExpectedVersion.of(sent.draft().version()),
                    Optional.of("Known customer, agreed on the phone"))));
    console.waits(Duration.ofMinutes(2));
    console.delivers();
    asksForAGift(praise);
    draft(console.actor(lea), irritated, "It is not our fault. This damn carrier. Thank you.");
  }

  private BudgetId budget() {
    BudgetTerms terms =
        new BudgetTerms(
            "Customer service",
            new BudgetPeriod(
                LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31), ZoneId.of("Europe/Helsinki")),
            new Money(100_000, Currency.getInstance("EUR")),
            new GrantRules(1_000, 2_500, 10_000, 90));
    return ConsoleWorld.accepted(
            console
                .get(SetUpBudget.class)
                .handle(console.actor(lea), new SetUpBudget.Command(BudgetWish.of(terms))))
        .id();
  }

  /** A responder asks for more than they may give alone; gives the grant's id. */
  String asksForAGift(String caseId) {
    return ConsoleWorld.accepted(
            console
                .get(AskGrant.class)
                .handle(
                    console.actor(aino),
                    new AskGrant.Command(
                        id(caseId),
                        ExpectedVersion.ANY,
                        budget,
                        GrantKind.GIFT,
                        WrittenAmount.of(new Money(3_050, Currency.getInstance("EUR"))),
                        "A mug with our name, for the long wait",
                        false,
                        Optional.empty())))
        .grant()
        .id()
        .toString();
  }

  /** A case of somebody's words that nothing and nobody judged yet; gives its id. */
  String anUndecidedCase(String words) {
    Given given = new Given(console.world, console.world.ids());
    return console
        .world
        .transactions()
        .inWorkspace(
            console.actor(lea).workspace(),
            () -> given.aCase(given.aMention(console.account, given.wrote("Somebody", words))).id())
        .toString();
  }

  DraftView draft(Actor writer, String caseId, String words) {
    return ConsoleWorld.accepted(
        console
            .get(WriteDraft.class)
            .handle(
                writer,
                new WriteDraft.Command(id(caseId), Audience.PUBLIC, new DraftText(words), 1)));
  }

  private void style(String caseId, Style style, String language) {
    ConsoleWorld.accepted(
        console
            .get(CorrectTriage.class)
            .handle(
                console.actor(lea),
                new CorrectTriage.Command(
                    id(caseId),
                    ExpectedVersion.ANY,
                    Optional.of(style),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(new LanguageTag(language)))));
  }

  static CaseId id(String text) {
    return new CaseId(UUID.fromString(text));
  }
}
