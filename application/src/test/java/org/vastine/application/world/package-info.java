/** All ports together: in memory for use cases' tests, and as the contracts ask for them. */
@org.jspecify.annotations.NullMarked
package org.vastine.application.world;
