/** The strategy along time: a bar for each action, a mark for each milestone, and what waits for what. */
package io.orgdeck.ui.plan.strategy.timeline;
