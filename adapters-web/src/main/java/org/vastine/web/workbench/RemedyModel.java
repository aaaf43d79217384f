package org.vastine.web.workbench;

/**
 * How a case is put right with the customer, as a group beside it shows it.
 *
 * @param head the group's header
 * @param privately how it goes on in private
 * @param facts what was asked of the customer in private
 * @param goodwill what is given to the customer
 */
public record RemedyModel(
    GroupModel head, PrivateModel privately, FactsModel facts, GoodwillModel goodwill) {}
