package org.vastine.web.workbench;

import java.util.Map;

/**
 * Who wrote, as a group beside a case shows it.
 *
 * @param head the group's header
 * @param facts facts about who wrote, by their words
 * @param conduct how the author stands, and what is sealed
 */
public record AuthorModel(GroupModel head, Map<String, String> facts, ConductModel conduct) {}
