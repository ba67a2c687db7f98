/** Meetings of the working groups: what is on the agenda, what was said and decided, and what has changed since the last one. */
package io.orgdeck.ui.plan.strategy.meetings;
