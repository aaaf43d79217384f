package org.vastine.web.workbench;

import java.util.List;

/**
 * What is known about the matter of a case, as a group beside it shows it.
 *
 * @param head the group's header
 * @param known what the workspace knows about the matter
 * @param mistake whether the customer was mistaken
 * @param similar cases that may be about the same complaint
 */
public record MatterModel(
    GroupModel head, KnowledgeModel known, MistakeModel mistake, List<CaseModel.Similar> similar) {}
