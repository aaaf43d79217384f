package org.vastine.web.workbench;

import java.util.List;

/**
 * What is to be done on a case now, as the first group beside it shows it.
 *
 * @param head the group's header
 * @param steps what the playbook asks for
 * @param reasons why the plan is as it is
 * @param triage why the style is as it is
 * @param word our word, and the way back to the thread
 * @param others what others did for it in the thread
 */
public record NowModel(
    GroupModel head,
    List<CaseModel.Step> steps,
    List<String> reasons,
    List<String> triage,
    WordModel word,
    CommunityModel others) {}
