/** The strategy of the open assessment: the view and the pages on which working groups, actions and meetings are planned. */
package io.orgdeck.ui.plan.strategy;
