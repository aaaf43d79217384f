package org.vastine.benchmarks.large;

import java.util.LinkedHashMap;
import java.util.Map;

/** The reads that are measured: pages of the console, by what people call them. */
final class Screens {

  private Screens() {}

  /**
   * Paths by name, in the order of the report.
   *
   * @param console where the console's pages of the workspace stand
   * @param inLarge a case in a thread that many joined
   * @param ended a case that has ended
   * @param worker the colleague who did all
   * @param by a time that can be promised
   */
  static Map<String, String> of(
      String console, String inLarge, String ended, String worker, String by) {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("inbox, open", console + "/inbox?view=open");
    all.put("inbox, closed", console + "/inbox?view=closed");
    all.put("case in a large thread", console + "/cases/" + inLarge);
    all.put("case that has ended", console + "/cases/" + ended);
    all.put("case, its author", console + "/cases/" + inLarge + "/author");
    all.put("case, as a stranger sees it", console + "/cases/" + inLarge + "/stranger");
    all.put("forecast of a thread", "/api/v1/cases/" + inLarge + "/forecast");
    all.put("similar cases", "/api/v1/cases/" + inLarge + "/similar");
    all.put("templates for a case", "/api/v1/cases/" + inLarge + "/templates");
    all.put("surroundings of a case", "/api/v1/cases/" + inLarge + "/surroundings");
    all.put("hint for a promise", "/api/v1/cases/" + inLarge + "/promise-hint?by=" + by);
    all.put("my day", console + "/today");
    all.put("tasks, open", console + "/tasks");
    all.put("tasks, ended", console + "/tasks?show=ended");
    all.put("tasks, ended, of another member", console + "/tasks?show=ended&member=" + worker);
    all.put("tasks of a department", console + "/tasks?department=Warehouse");
    all.put("promises", console + "/promises");
    all.put("praise", console + "/praise");
    all.put("proof", console + "/proofs");
    all.put("helpers", console + "/advocates");
    all.put("public against private", console + "/reports/public-and-private");
    all.put("shares of answers", console + "/shares");
    all.put("templates, with how it went on", console + "/settings/templates");
    all.put("misunderstandings", console + "/settings/preventions");
    all.put("who said that customers were mistaken", "/api/v1/mistake-shares");
    all.put("audit log", console + "/settings/audit");
    all.put("audit log, of one member", console + "/settings/audit?by=" + worker);
    all.put("audit log, of a rare kind", console + "/settings/audit?kind=channel-account");
    all.put("audit log, of old days", console + "/settings/audit?until=2020-01-01");
    all.put("approvals", console + "/approvals");
    all.put("deliveries", console + "/deliveries");
    all.put("alerts", console + "/alerts");
    all.put("conduct", console + "/conduct");
    all.put("what others gave, and differences", console + "/goodwill/parity");
    all.put("load of members", console + "/settings/load");
    return all;
  }
}
