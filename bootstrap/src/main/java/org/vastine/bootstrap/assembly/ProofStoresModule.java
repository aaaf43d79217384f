package org.vastine.bootstrap.assembly;

import com.google.inject.AbstractModule;
import org.vastine.application.advocate.AdvocateBook;
import org.vastine.application.advocate.AdvocateDesk;
import org.vastine.application.community.ThanksLimit;
import org.vastine.application.gallery.ExampleBook;
import org.vastine.application.praise.PraiseBook;
import org.vastine.application.proof.ProofBook;
import org.vastine.persistence.advocate.PostgresAdvocateBook;
import org.vastine.persistence.gallery.PostgresExampleBook;
import org.vastine.persistence.praise.PostgresPraiseBook;
import org.vastine.persistence.proof.PostgresProofBook;

/** Wires what is kept of good words: walls, helpers and proof; and examples of all styles. */
final class ProofStoresModule extends AbstractModule {

  @Override
  protected void configure() {
    bind(AdvocateBook.class).to(PostgresAdvocateBook.class);
    bind(ThanksLimit.class).to(AdvocateDesk.class);
    bind(ProofBook.class).to(PostgresProofBook.class);
    bind(ExampleBook.class).to(PostgresExampleBook.class);
    bind(PraiseBook.class).to(PostgresPraiseBook.class);
  }
}
