/**
 * Before it bites: policies are tried on their own examples, compared with one another, and
 * explained.
 *
 * <p>{@link PolicyTester} runs the examples of a policy, {@link PolicyDiff} finds the decisions
 * that another policy would make otherwise, {@link PolicyExplanation} says which condition held and
 * which least change would change the verdict. Nothing here changes anything. Knows {@code
 * decision} and what stands to its left.
 */
@NullMarked
package io.github.moderation4j.rules.rehearse;

import org.jspecify.annotations.NullMarked;
