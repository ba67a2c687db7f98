/** What the results ask for, to be turned into actions. */
package io.orgdeck.ui.plan.strategy.proposals;
