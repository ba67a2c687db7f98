/** The programme: all sessions of the open assessment on a line of time. */
package io.orgdeck.ui.plan.programme;
