package org.vastine.domain.reply;

import org.vastine.domain.kernel.Labelled;

/** Something that a reader finds in a reply, or looks for in vain. */
public enum ReadPoint implements Labelled {
  /** The customer: our delay is passed over. */
  WAIT_UNSAID(false),
  /** The customer: the harm they told of is spoken of. */
  HARM_NAMED(true),
  /** The customer: the harm they told of is passed over. */
  HARM_PASSED_OVER(false),
  /** The customer: what they went through is doubted. */
  DOUBTED(false),
  /** The customer: the fault is theirs. */
  BLAMED(false),
  /** The customer: they are mocked or insulted. */
  MOCKED(false),
  /** The customer: they are to pity us. */
  PITY_ASKED(false),
  /** The customer: they are to give way first. */
  MUST_YIELD(false),
  /** The customer: we are sorry. */
  SORRY(true),
  /** The customer: nobody is sorry. */
  NOT_SORRY(false),
  /** The customer: there is a solution. */
  HELPED(true),
  /** The customer: nothing is offered. */
  NO_HELP(false),
  /** The customer: they know by when. */
  DATED(true),
  /** The customer: we will be back, nobody knows when. */
  UNDATED(false),
  /** The customer: they know where to go on. */
  WAY_GIVEN(true),
  /** A bystander: a quarrel. */
  SEES_QUARREL(false),
  /** A bystander: what is nobody's business but the customer's. */
  SEES_PRIVATE_DATA(false),
  /** A bystander: that loud threats are paid. */
  SEES_GIVING_IN(false),
  /** A bystander: the words that another got as well. */
  SEES_SAME_WORDS(false),
  /** A bystander: that the answer took too long. */
  SEES_DELAY(false),
  /** A bystander: a long back and forth. */
  SEES_LONG_TALK(false),
  /** A bystander: that we stand by a fault. */
  SEES_FAULT_OWNED(true),
  /** A bystander: that we stay calm. */
  SEES_CALM(true),
  /** A bystander: how it was solved. */
  SEES_HELP(true),
  /** A bystander: that it goes on elsewhere, not how it ends. */
  SEES_LEAVING(true),
  /** A bystander: that nothing is done. */
  SEES_NOTHING_DONE(false);

  private final boolean good;

  ReadPoint(boolean good) {
    this.good = good;
  }

  /** Whether it speaks for the reply. */
  public boolean isGood() {
    return good;
  }
}
