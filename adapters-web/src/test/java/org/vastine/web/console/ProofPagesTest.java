package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The library of threads that turned in the console, for one who has no script (R26). */
final class ProofPagesTest extends WithoutBrowser {

  private static final String PAGE = "/w/acme/proofs";

  private String turned() {
    String id = console.writes("Maija", "praise It works now, says Maija", Duration.ofMinutes(5));
    console.turns(id);
    return id;
  }

  @Test
  void R26_a_thread_gets_in_without_a_name_once_somebody_read_it() {
    String id = turned();
    Document candidates = lea.open(PAGE);
    assertThat(candidates.select("#no-proofs")).hasSize(1);
    assertThat(candidates.select("#proof-candidates a[href$=" + id + "/proof]")).hasSize(1);

    Document form = lea.open("/w/acme/cases/" + id + "/proof");
    assertThat(form.select("#proof-text").first().wholeText()).doesNotContain("Maija");
    assertThat(form.select("#proof-taken").text()).contains("Maija");
    Document refused = lea.submit(form, "/proof");
    assertThat(refused.select("#notices").text()).contains("confirm that it points to nobody");

    Document added = lea.submit(refused, "/proof", "confirmed", "1");
    assertThat(added.select("#proofs").text()).contains("It works now", "Points to nobody");
    assertThat(lea.submit(added, "/proofs/remove", "why", "not_wanted").select("#no-proofs"))
        .hasSize(1);
  }

  @Test
  void R26_with_consent_it_keeps_its_name_until_that_is_withdrawn() {
    String id = turned();
    Document form = lea.open("/w/acme/cases/" + id + "/proof");
    Document added =
        lea.submit(
            form,
            "/proof/with-consent",
            "way",
            "mail",
            "at",
            "2020-01-01T10:00",
            "words",
            "Yes, show it.");
    assertThat(added.select("#proofs").text()).contains("Maija", "Yes, show it.", "by mail");
    assertThat(lea.open("/w/acme/cases/" + id + "/proof").select("#proof-there")).hasSize(1);

    Document gone = lea.submit(added, "/proofs/remove", "why", "consent_withdrawn");
    assertThat(gone.select("#notices").text()).contains("Taken out");
    assertThat(gone.select("#no-proofs")).hasSize(1);
  }
}
