/** Durable intake over HTTP beside PostgreSQL alone. */
@NullMarked
package org.vastine.benchmarks.intake;

import org.jspecify.annotations.NullMarked;
