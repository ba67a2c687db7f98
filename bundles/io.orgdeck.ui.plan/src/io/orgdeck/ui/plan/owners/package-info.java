/** Messages to those who own actions, and what to be reminded of. */
package io.orgdeck.ui.plan.owners;
