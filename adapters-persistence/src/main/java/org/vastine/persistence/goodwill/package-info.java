/** Budgets, their ledgers and grants in PostgreSQL. */
@NullMarked
package org.vastine.persistence.goodwill;

import org.jspecify.annotations.NullMarked;
