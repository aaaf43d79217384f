package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.vastine.domain.team.Role;

/** The response policy: writing a draft, what is wrong with it, trying and activating it. */
final class PolicyPagesTest extends WithoutBrowser {
  private static final String PAGE = "/w/acme/settings/policy";

  @Test
  void R5_a_draft_is_saved_compared_and_becomes_the_policy() {
    Document page = lea.open(PAGE);
    Document saved = lea.submit(page, "/draft", "document", named(page, "Stricter"));

    assertThat(saved.select("#notices").text()).contains("The draft is saved.");
    assertThat(saved.select("#policy-differences th[scope=row]").text()).contains("name");
    assertThat(saved.select("#policy-differences pre").text()).contains("Stricter");

    Document active = lea.submit(saved, "/draft/activate");
    assertThat(active.select("#policy-versions li").first().text())
        .contains("Version 2: Stricter", "active");
    assertThat(active.select("#draft-saved")).isEmpty();
    String first = active.select("#policy-versions li").last().select("a").attr("href");
    assertThat(lea.open(first).select("#policy-document").text()).doesNotContain("Stricter");
  }

  @Test
  void a_faulty_document_is_not_saved_names_its_places_and_what_was_written_stays() {
    Document page = lea.open(PAGE);
    String faulty = text(page).replaceFirst("zone: [^\n]+", "zone: Helsinki") + "colour: red\n";

    Document refused = lea.submit(page, "/draft", "document", faulty);

    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#policy-faults li").eachText())
        .anySatisfy(line -> assertThat(line).contains("calendars.office.zone", "Europe/Helsinki"))
        .anySatisfy(line -> assertThat(line).contains("colour", "There is no field of this name"));
    assertThat(text(refused)).isEqualTo(faulty);
    assertThat(lea.open(PAGE).select("#draft-saved")).isEmpty();
  }

  @Test
  void a_text_that_is_no_document_is_told_with_its_line() {
    Document refused =
        lea.submit(lea.open(PAGE), "/draft", "document", "format: 1\nname: \"open\nstyles: {");

    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#policy-faults").text()).contains("look at line");
  }

  @Test
  void a_draft_that_somebody_else_saved_meanwhile_is_not_overwritten() {
    Document before = lea.open(PAGE);
    lea.submit(before, "/draft", "document", named(before, "First"));

    Document late = lea.submit(before, "/draft", "document", named(before, "Second"));

    assertThat(lea.status()).isEqualTo(412);
    assertThat(text(late)).contains("name: Second");
    assertThat(text(lea.open(PAGE))).contains("name: First");
  }

  @Test
  void a_draft_is_dropped() {
    Document page = lea.open(PAGE);
    Document saved = lea.submit(page, "/draft", "document", named(page, "Never"));

    Document dropped = lea.submit(saved, "/draft/drop");

    assertThat(dropped.select("#draft-saved")).isEmpty();
    assertThat(text(dropped)).isEqualTo(text(page));
  }

  @Test
  void R5_where_good_advice_disagrees_both_sides_and_the_choice_are_seen() {
    Document page = lea.open(PAGE);

    assertThat(page.select("#choices-form > fieldset")).hasSize(8);
    assertThat(page.select("#tension-contact").text())
        .contains("Show the person behind the brand", "Nobody should have to expose themselves")
        .contains("Proposed to begin with", "as proposed", "choices.contact");
    assertThat(page.select("#choice-contact option[selected]").attr("value"))
        .isEqualTo("relay_alias");
    assertThat(page.select("#tension-reviews").text()).contains("Nothing here asks for reviews");
    assertThat(page.select("#tension-hiding .hint")).isEmpty();
  }

  @Test
  void R5_a_choice_is_changed_by_a_form_and_stands_in_the_draft() {
    Document page = lea.open(PAGE);
    lea.submit(
        page, "/choices", "contact", "team_address", "explanation-times", "2", "return", "no");

    Document draft = lea.open(PAGE);
    assertThat(draft.select("#choice-contact option[selected]").attr("value"))
        .isEqualTo("team_address");
    assertThat(draft.select("#tension-contact").text())
        .contains("chosen otherwise", "changed in the draft");
    assertThat(draft.select("#tension-silence").text()).contains("as proposed");
    assertThat(draft.select("#policy-differences th[scope=row]").eachText())
        .contains("choices.contact", "choices.explanation.mostTimes");
    assertThat(draft.select("#policy-differences th[scope=row]").text())
        .doesNotContain("silence", "apology", "hiding", "reviews");
  }

  @Test
  void R5_a_choice_that_cannot_be_is_not_saved_and_names_its_place() {
    Document refused =
        lea.submit(
            lea.open(PAGE), "/choices", "community-percent", "80", "reviews-pause", "a month");

    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#policy-faults li").eachText())
        .anySatisfy(
            line -> assertThat(line).contains("choices.community.mostPercentOfFirstReply", "50"))
        .anySatisfy(line -> assertThat(line).contains("choices.reviews.pauseAfterIncident"));
    assertThat(lea.open(PAGE).select("#draft-saved")).isEmpty();
  }

  @Test
  void R5_any_two_versions_are_compared_and_an_old_one_is_taken_as_draft() {
    Document page = lea.open(PAGE);
    Document saved = lea.submit(page, "/draft", "document", named(page, "Stricter"));
    lea.submit(saved, "/draft/activate");

    Document compared = lea.open(PAGE + "/compare?from=1&to=2");
    assertThat(compared.select("#policy-differences th[scope=row]").eachText())
        .containsExactly("name");
    assertThat(compared.select("#compare-from option[selected]").val()).isEqualTo("1");
    assertThat(lea.open(PAGE + "/compare?from=2&to=active").select("#policy-alike")).hasSize(1);
    lea.open(PAGE + "/compare?from=7&to=1");
    assertThat(lea.status()).isEqualTo(404);

    Document taken = lea.submit(lea.open(PAGE + "/versions/1"), "/versions/1/draft");
    assertThat(taken.select("#draft-saved")).hasSize(1);
    assertThat(text(taken)).isEqualTo(text(page));
    assertThat(lea.open(PAGE + "/compare?from=draft&to=1").select("#policy-alike")).hasSize(1);
  }

  @Test
  void R5_a_document_is_downloaded_and_handed_in_again_as_a_file() {
    Document page = lea.open(PAGE);
    String json = lea.download(PAGE + "/files/active.json");
    assertThat(json).startsWith("{").contains("\"format\" : 1");
    assertThat(lea.download(PAGE + "/files/1.yaml")).isEqualTo(text(page));

    Document saved =
        lea.upload(
            page,
            "#policy-upload",
            "policy.json",
            json.replaceFirst("\"name\" : \"[^\"]+\"", "\"name\" : \"Carried\""));
    assertThat(saved.select("#notices").text()).contains("The draft is saved.");
    assertThat(text(saved)).contains("name: Carried");
    assertThat(lea.download(PAGE + "/files/draft.yaml")).isEqualTo(text(saved));
  }

  @Test
  void R5_a_file_that_is_no_policy_is_refused_with_its_faults_and_can_be_mended() {
    Document refused = lea.upload(lea.open(PAGE), "#policy-upload", "policy.yaml", "format: 2\n");

    assertThat(lea.status()).isEqualTo(422);
    assertThat(refused.select("#policy-faults li")).isNotEmpty();
    assertThat(text(refused)).isEqualTo("format: 2\n");
    lea.upload(lea.open(PAGE), "#policy-upload", "policy.yaml", "x".repeat(300 * 1024));
    assertThat(lea.status()).isEqualTo(422);
  }

  @Test
  void R11_a_draft_is_tried_without_script() {
    Document page = lea.open(PAGE);
    lea.submit(
        page,
        "/draft",
        "document",
        text(page).replaceFirst("(?s)(\\n  irritated:\\n.*?firstReply: )[^\\n]+", "$1PT20M"));

    Document tried = lea.open(PAGE + "/trial?days=365");

    assertThat(tried.select("#trial-report h2").text()).contains("decided once more");
    assertThat(tried.select("#trial-figures tbody tr")).hasSize(6);
    assertThat(tried.select("#trial-cases tbody tr")).isNotEmpty();
    assertThat(tried.select("#trial-cases").text()).contains("due sooner");
    assertThat(tried.select("#trial-hours tbody tr")).isNotEmpty();
    assertThat(tried.select("#trial-shares tbody th").text()).contains("Irritated");
    assertThat(tried.select("#trial-shares thead").text())
        .contains("Answered though it may go without");
  }

  @Test
  void R11_with_a_roster_the_work_of_each_hour_stands_beside_the_room_of_those_on_duty() {
    String me = scenery.lea.id().toString();
    lea.submit(
        lea.open("/w/acme/settings/duty"),
        "/settings/duty",
        "on",
        "on",
        "in-" + me,
        "on",
        "hours-monday-" + me,
        "09:00-12:00",
        "hours-tuesday-" + me,
        "09:00-12:00");
    Document page = lea.open(PAGE);
    lea.submit(page, "/draft", "document", named(page, "Tried"));

    Document tried = lea.open(PAGE + "/trial?days=365");

    assertThat(tried.select("#trial-figures tbody tr")).hasSize(8);
    assertThat(tried.select("#trial-figures").text())
        .contains("than those on duty have room for", "while nobody is on duty");
    assertThat(tried.select("#trial-hours thead th[data-series=line]").text())
        .isEqualTo("Room of those on duty");
    assertThat(tried.select("#trial-hours thead th[data-series=behind]").attr("data-name"))
        .isEqualTo("Nobody on duty");
    assertThat(room(tried, "09")).isNotEqualTo("0");
    assertThat(room(tried, "12")).isEqualTo("0");
    assertThat(tried.select("#trial-report .hint").text()).contains("absences are left out");
  }

  private static String room(Document tried, String hour) {
    return tried.select("#trial-hours tbody tr").stream()
        .filter(row -> row.select("th").text().equals(hour))
        .map(row -> row.select("td").get(2).attr("data-value"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void who_may_not_change_policies_reads_them() {
    Browser bo =
        new Browser(console.base())
            .signedIn(console.session(console.aMember(scenery.lea, "Bo Ek", Role.RESPONDER)));

    Document page = bo.open(PAGE);

    assertThat(bo.status()).isEqualTo(200);
    assertThat(page.select("#policy-save")).isEmpty();
    assertThat(page.select("#policy-document[readonly]")).hasSize(1);
    assertThat(page.select("#choices-form > fieldset[disabled]")).hasSize(8);
    assertThat(page.select("#choices-save")).isEmpty();
  }

  private static String named(Document page, String name) {
    return text(page).replaceFirst("(?m)^name: .+$", "name: " + name);
  }

  private static String text(Document page) {
    Element field = page.select("#policy-document").first();
    assertThat(field).isNotNull();
    return field.wholeText();
  }

  @Test
  void R11_a_file_of_recorded_cases_is_tried_in_the_page_and_what_is_wrong_is_named()
      throws IOException {
    Document page = lea.open(PAGE);
    String sound = page.selectFirst("#policy-document").wholeText();
    lea.upload(page, "#policy-upload", "policy.yaml", sound.replaceFirst("PT15M", "PT10M"));
    String file = Files.readString(Path.of("..", "docs", "recorded-cases.jsonl"));

    Document tried = lea.upload(lea.open(PAGE + "/trial"), "#trial-upload", "cases.jsonl", file);
    assertThat(tried.select("#trial-report h2").text()).contains("5 cases were decided once more");
    assertThat(tried.select("#trial-faults")).isEmpty();

    Document faulty =
        lea.upload(
            tried, "#trial-upload", "cases.jsonl", file + "{\"case\":\"x\",\"style\":\"sad\"}\n");
    assertThat(faulty.select("#trial-faults li").eachText())
        .hasSize(2)
        .first()
        .asString()
        .startsWith("Line 6, published:");
    assertThat(faulty.select("#trial-figures")).isEmpty();
    assertThat(lea.upload(tried, "#trial-upload", "cases.jsonl", "").select("#trial-faults").text())
        .contains("There is no case in this file");
  }

  @Test
  void R11_a_trial_of_a_file_tells_how_far_it_came_and_then_its_report_or_what_is_wrong()
      throws IOException {
    Document page = lea.open(PAGE);
    String sound = page.selectFirst("#policy-document").wholeText();
    lea.upload(page, "#policy-upload", "policy.yaml", sound.replaceFirst("PT15M", "PT10M"));
    String file = Files.readString(Path.of("..", "docs", "recorded-cases.jsonl"));
    Document form = lea.open(PAGE + "/trial");
    assertThat(form.select("#trial-upload label").text()).contains("up to 64 MB");
    assertThat(form.selectFirst("#trial-upload").attr("data-most")).isEqualTo("67108864");
    form.selectFirst("#trial-upload").attr("action", form.select("#trial-upload").attr("data-run"));

    Document tried = lea.upload(form, "#trial-upload", "cases.jsonl", file);
    assertThat(tried.body().wholeText()).startsWith("5 5\n\n");
    assertThat(tried.select("#trial-report h2").text()).contains("5 cases were decided once more");
    assertThat(tried.select("#trial-told").text()).isEmpty();

    Document faulty = lea.upload(form, "#trial-upload", "cases.jsonl", file + "no row\n");
    assertThat(faulty.select("#trial-told li").text()).startsWith("Line 6");
    assertThat(faulty.select("#trial-figures")).isEmpty();
    assertThat(lea.upload(form, "#trial-upload", "cases.jsonl", "").select("#trial-told").text())
        .contains("There is no case in this file");
  }

  @Test
  void R11_the_cases_of_a_period_are_taken_along_as_such_a_file() {
    console.writes("Maija", "irritated Nothing works", Duration.ofMinutes(5));
    Document page = lea.open(PAGE + "/trial");

    assertThat(lea.download(page.select("#trial-download").attr("href")))
        .contains("\"style\":\"irritated\"")
        .doesNotContain("Maija", "Nothing works");
  }
}
