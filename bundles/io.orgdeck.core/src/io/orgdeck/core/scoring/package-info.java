/** Scores, agreement and the disclosure guard: pure functions. */
package io.orgdeck.core.scoring;
