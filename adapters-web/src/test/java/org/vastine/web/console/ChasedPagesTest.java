package org.vastine.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Who had to ask again stands out in the inbox until they are answered (R21). */
final class ChasedPagesTest extends WithoutBrowser {

  @Test
  void R21_a_customer_who_asks_again_since_we_are_late_is_marked_and_found() {
    String thread = "post-late";
    String caseId =
        console.writes("Jo", "irritated Where is my parcel?", Duration.ofMinutes(50), thread);
    console.writes("Jo", "irritated I mean the blue one.", Duration.ofMinutes(40), thread);
    assertThat(lea.open("/w/acme/inbox?q=is:chased").select("[data-case]")).isEmpty();

    console.waits(Duration.ofMinutes(30));
    console.writes("Jo", "irritated Hello?", Duration.ofMinutes(1), thread);

    Document found = lea.open("/w/acme/inbox?view=open&q=is:chased");
    assertThat(found.select("a[data-case]").eachAttr("data-case")).containsExactly(caseId);
    assertThat(found.select("#open-" + caseId).text()).contains("asks again");
    assertThat(lea.open("/w/acme/cases/" + caseId).select("#case-word").text())
        .contains("had to ask again");
    assertThat(lea.open("/w/acme/inbox?q=is:patient").select("#notices, .notice").text())
        .contains("is:patient");
  }
}
