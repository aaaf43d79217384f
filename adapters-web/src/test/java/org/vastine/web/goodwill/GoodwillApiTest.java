package org.vastine.web.goodwill;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vastine.application.world.Given;
import org.vastine.domain.feedbackcase.CaseEvent;
import org.vastine.domain.feedbackcase.FeedbackCase;
import org.vastine.domain.kernel.LanguageTag;
import org.vastine.domain.team.By;
import org.vastine.domain.team.Permission;
import org.vastine.domain.team.Role;
import org.vastine.domain.triage.Sentiment;
import org.vastine.domain.triage.Style;
import org.vastine.domain.triage.Subject;
import org.vastine.web.world.Api;
import org.vastine.web.world.Reply;
import org.vastine.web.world.WebWorld;

/** Budgets and what is given out of them, by the web API; a Monday in March 2026 (R24, R31). */
class GoodwillApiTest {

  private static final String BUDGETS = "/api/v1/goodwill-budgets";
  private static final String TERMS =
      "{'costCentre':'Customer service','from':'2026-01-01','until':'2026-12-31',"
          + "'zone':'Europe/Helsinki','amount':{'value':'100','currency':'EUR'},"
          + "'responderAlone':'10','approverAlone':'25','leadAlone':'50.5','repeatDays':30}";

  private final WebWorld world = new WebWorld();
  private final Api lead = world.as(Role.LEAD);
  private final Api aino = world.as(Role.RESPONDER);
  private FeedbackCase feedbackCase;
  private String path;
  private String budget;

  @BeforeEach
  void open() {
    feedbackCase =
        world.given(given -> given.aCaseDueAt(Given.NOW.plusSeconds(900), Style.QUESTION));
    path = "/api/v1/cases/" + feedbackCase.id() + "/grants";
    Reply made = lead.post(BUDGETS, TERMS);
    assertThat(made.status()).as(made.body()).isEqualTo(201);
    budget = made.text("/id");
  }

  @AfterEach
  void stop() {
    world.close();
  }

  private Reply ask(Api who, String value, String currency) {
    return who.post(path, wish(value, currency, false));
  }

  private String wish(String value, String currency, boolean inSpite) {
    return "{'budget':'%s','kind':'gift','amount':{'value':'%s','currency':'%s'},'what':'A mug','inSpiteOfThreat':%s}"
        .replaceFirst("%s", budget)
        .replaceFirst("%s", value)
        .replaceFirst("%s", currency)
        .replaceFirst("%s", Boolean.toString(inSpite));
  }

  private String left() {
    return lead.get(BUDGETS + "/" + budget).text("/left/value");
  }

  @Test
  void R24_a_gift_is_asked_for_approved_and_tracked_to_the_customers_hand() {
    Reply asked = ask(aino, "12.5", "EUR");
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(asked.text("/state")).isEqualTo("asked");
    assertThat(asked.text("/amount/value")).isEqualTo("12.50");
    assertThat(left()).isEqualTo("87.50");
    String grant = asked.header("Location");

    assertThat(aino.post(grant + "/approve").status()).isEqualTo(403);
    assertThat(world.as(Role.APPROVER).post(grant + "/approve").text("/state"))
        .isEqualTo("approved");
    assertThat(aino.post(grant + "/offer").text("/state")).isEqualTo("offered");
    assertThat(aino.post(grant + "/hand-over").code()).isEqualTo("grant.say-why");
    assertThat(aino.post(grant + "/hand-over", "{'note':'Posti JJFI'}").text("/state"))
        .isEqualTo("handed_over");
    Reply delivered = aino.post(grant + "/deliver");
    assertThat(delivered.text("/state")).isEqualTo("delivered");
    assertThat(aino.post(grant + "/cancel", "{'note':'No'}").code()).isEqualTo("grant.not-now");

    assertThat(aino.get(grant).text("/state")).isEqualTo("delivered");
    assertThat(aino.get(BUDGETS + "/" + budget + "/ledger").json().findValuesAsText("kind"))
        .startsWith("spent");
    assertThat(aino.get(BUDGETS).text("/items/0/spent/value")).isEqualTo("12.50");
    assertThat(aino.get("/api/v1/grants?state=delivered").json().at("/items")).hasSize(1);
    assertThat(aino.get("/api/v1/grants?state=asked").json().at("/items")).isEmpty();
    assertThat(
            aino.get("/api/v1/cases/" + feedbackCase.id() + "/timeline")
                .json()
                .at("/items")
                .findValuesAsText("type"))
        .containsSubsequence(
            "grant-asked", "grant-approved", "grant-handed-over", "grant-delivered");
    assertThat(aino.get("/api/v1/cases/" + feedbackCase.id()).text("/grants/0/state"))
        .isEqualTo("delivered");
  }

  @Test
  void R24_a_wish_is_refused_taken_back_or_comes_back_and_the_money_with_it() {
    Api approver = world.as(Role.APPROVER);
    Reply refused =
        approver.post(
            ask(aino, "12", "EUR").header("Location") + "/refuse", "{'note':'Not our fault'}");
    assertThat(refused.text("/state")).as(refused.body()).isEqualTo("refused");
    Reply cancelled =
        aino.post(
            ask(aino, "5", "EUR").header("Location") + "/cancel", "{'note':'They want nothing'}");
    assertThat(cancelled.text("/state")).as(cancelled.body()).isEqualTo("cancelled");
    assertThat(left()).isEqualTo("100.00");

    String gift = ask(aino, "5", "EUR").header("Location");
    aino.post(gift + "/offer");
    aino.post(gift + "/hand-over", "{'note':'Posti JJFI'}");
    assertThat(left()).isEqualTo("95.00");
    Reply returned = aino.post(gift + "/return", "{'note':'Nobody fetched it'}");
    assertThat(returned.text("/state")).as(returned.body()).isEqualTo("returned");
  }

  @Test
  void R24_what_cannot_be_given_is_refused_with_its_reason() {
    assertThat(ask(aino, "5", "SEK").code()).isEqualTo("grant.other-currency");
    assertThat(ask(aino, "5.001", "EUR").code()).isEqualTo("money.too-many-decimals");
    assertThat(ask(aino, "5,00", "EUR").status()).isEqualTo(422);
    assertThat(ask(aino, "0", "EUR").code()).isEqualTo("grant.nothing");
    Reply tooMuch = ask(lead, "100.01", "EUR");
    assertThat(tooMuch.code()).isEqualTo("budget.exhausted");
    assertThat(tooMuch.text("/detail")).contains("100.00 EUR");
    assertThat(world.as(Role.AUDITOR).post(path, wish("1", "EUR", false)).status()).isEqualTo(403);
    assertThat(left()).isEqualTo("100.00");
  }

  @Test
  void R24_a_budget_tells_what_is_foreseen_of_it_and_how_it_was_used() {
    ask(aino, "9", "EUR");
    Reply read = lead.get(BUDGETS + "/" + budget);
    assertThat(read.text("/forecast/why")).isEqualTo("too_few");
    assertThat(lead.get(BUDGETS).text("/items/0/forecast/why")).isEqualTo("too_few");

    Reply course = lead.get(BUDGETS + "/" + budget + "/course");
    assertThat(course.status()).as(course.body()).isEqualTo(200);
    assertThat(course.text("/reached/2/bound/value")).isEqualTo("9.00");
    assertThat(course.json().at("/ahead")).hasSize(10);
    assertThat(lead.get(BUDGETS + "/" + budget + "/course?x=1").status()).isEqualTo(400);
    assertThat(lead.get(BUDGETS + "/00000000-0000-7000-8000-000000000000/course").code())
        .isEqualTo("budget.not-found");
    assertThat(lead.get(BUDGETS + "/none/course").status()).isEqualTo(404);
  }

  @Test
  void R24_the_case_says_what_is_left_and_what_one_may() {
    ask(aino, "9", "EUR");

    Reply shown = aino.get(path);

    assertThat(shown.text("/authority")).isEqualTo("responder");
    assertThat(shown.text("/offers/0/left/value")).isEqualTo("91.00");
    assertThat(shown.text("/offers/0/alone/value")).isEqualTo("10.00");
    assertThat(shown.json().at("/offers/0/repeated").asBoolean()).isTrue();
    assertThat(shown.json().at("/grants")).hasSize(1);
  }

  @Test
  void R24_what_differs_from_other_channels_is_told_before_and_reported_after() {
    String norm = "/api/v1/goodwill-norms/" + feedbackCase.judgement().subject().label() + "/gift";
    String range = "{'least':'2','most':'4.5','source':'Handbook, § 4'}";
    assertThat(aino.put(norm + "/EUR", range).status()).isEqualTo(403);
    Reply kept = lead.put(norm + "/EUR", range);
    assertThat(kept.status()).as(kept.body()).isEqualTo(200);
    assertThat(kept.text("/most/value")).isEqualTo("4.50");
    assertThat(lead.put(norm + "/eur", range).code()).isEqualTo("money.unknown-currency");
    assertThat(lead.put(norm + "/EUR", range.replace("'2'", "'5'")).code())
        .isEqualTo("norm.range-invalid");
    assertThat(lead.put("/api/v1/goodwill-norms/x/gift/EUR", range).status()).isEqualTo(404);
    assertThat(aino.get("/api/v1/goodwill-norms").json().at("/items")).hasSize(1);
    assertThat(aino.get(path).text("/norms/0/source")).isEqualTo("Handbook, § 4");

    Reply told = ask(aino, "5", "EUR");
    assertThat(told.code()).isEqualTo("grant.more-than-elsewhere");
    assertThat(told.text("/detail")).contains("4.50 EUR");
    Reply asked =
        aino.post(path, wish("5", "EUR", false).replaceFirst("}$", ",'deviation':'Rain'}"));
    assertThat(asked.status()).as(asked.body()).isEqualTo(201);
    assertThat(asked.text("/deviation/way")).isEqualTo("above");
    assertThat(asked.json().at("/leadNeeded").asBoolean()).isTrue();
    assertThat(lead.post(asked.header("Location") + "/approve").text("/state"))
        .isEqualTo("approved");

    Reply report = aino.get("/api/v1/goodwill-deviations");
    assertThat(report.json().at("/items")).hasSize(1);
    assertThat(report.text("/items/0/reason")).isEqualTo("Rain");
    assertThat(report.text("/items/0/grant/deviation/most/value")).isEqualTo("4.50");
    assertThat(report.text("/items/0/grant/approver")).isNotEmpty();
    assertThat(aino.get(BUDGETS + "/" + budget + "/ledger").text("/items/0/case"))
        .isEqualTo(feedbackCase.id().toString());

    assertThat(lead.delete(norm + "/EUR").status()).isEqualTo(204);
    assertThat(lead.delete(norm + "/EUR").code()).isEqualTo("norm.not-found");
    assertThat(ask(aino, "6", "EUR").status()).isEqualTo(201);
  }

  @Test
  void R31_a_threat_locks_it_for_all_but_two_leads() {
    world.given(given ->
        given.with(
            feedbackCase,
            new CaseEvent.TriageCorrected(
                Given.NOW,
                By.VASTINE,
                Style.THREAT,
                Sentiment.NEGATIVE,
                Subject.OTHER,
                LanguageTag.of("en"))));

    assertThat(ask(aino, "5", "EUR").code()).isEqualTo("grant.locked-by-threat");
    assertThat(ask(lead, "5", "EUR").code()).isEqualTo("grant.locked-by-threat");
    Reply asked = lead.post(path, wish("5", "EUR", true));
    assertThat(asked.text("/state")).isEqualTo("asked");
    String grant = asked.header("Location");
    assertThat(lead.post(grant + "/approve").code()).isEqualTo("grant.own");
    assertThat(world.as(Role.APPROVER).post(grant + "/approve").code())
        .isEqualTo("grant.lead-decides");
    assertThat(world.as(Role.ADMIN).post(grant + "/approve").text("/state")).isEqualTo("approved");
  }

  @Test
  void R24_budgets_are_kept_by_leads_and_none_is_overwritten_unseen() {
    Reply read = lead.get(BUDGETS + "/" + budget);
    assertThat(aino.post(BUDGETS, TERMS).status()).isEqualTo(403);
    assertThat(world.program(Permission.CHANGE_BUDGETS).post(BUDGETS, TERMS).status())
        .isEqualTo(201);
    ask(aino, "9", "EUR");

    String poorer = TERMS.replace("'100'", "'8.99'");
    assertThat(lead.put(BUDGETS + "/" + budget, poorer).code()).isEqualTo("budget.below-bound");
    Reply changed = lead.put(BUDGETS + "/" + budget, TERMS.replace("'100'", "'9'"));
    assertThat(changed.json().at("/version").asInt()).isEqualTo(2);
    assertThat(
            lead.with("If-Match", read.header("ETag")).put(BUDGETS + "/" + budget, TERMS).status())
        .isEqualTo(412);
    assertThat(lead.put(BUDGETS + "/" + budget, TERMS.replace("EUR", "SEK")).code())
        .isEqualTo("budget.currency-stays");
  }

  @Test
  void R24_what_can_be_no_budget_is_refused() {
    assertThat(lead.post(BUDGETS, TERMS.replace("'2026-12-31'", "'2025-12-31'")).code())
        .isEqualTo("budget.ends-before-it-begins");
    assertThat(lead.post(BUDGETS, TERMS.replace("'2026-12-31'", "'2026-13-31'")).status())
        .isEqualTo(422);
    assertThat(lead.post(BUDGETS, TERMS.replace("'10'", "'26'")).code())
        .isEqualTo("budget.limits-fall");
    assertThat(lead.post(BUDGETS, TERMS.replace("Europe/Helsinki", "Europe/Nowhere")).code())
        .isEqualTo("budget.zone-unknown");
    assertThat(lead.post(BUDGETS, TERMS.replace("'EUR'", "'XXX'")).code())
        .isEqualTo("money.unknown-currency");
    assertThat(lead.post(BUDGETS, TERMS.replace("Customer service", "  ")).status()).isEqualTo(422);
  }

  @Test
  void the_same_wish_twice_puts_money_aside_once() {
    Api again = aino.with("Idempotency-Key", "goodwill-test-key-1");

    Reply first = again.post(path, wish("5", "EUR", false));
    Reply second = again.post(path, wish("5", "EUR", false));

    assertThat(second.text("/id")).isEqualTo(first.text("/id"));
    assertThat(left()).isEqualTo("95.00");
  }
}
