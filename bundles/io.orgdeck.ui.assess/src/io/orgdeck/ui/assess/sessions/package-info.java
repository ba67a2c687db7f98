/** The sessions page: plan, agenda, cards, attendance and notes of each session. */
package io.orgdeck.ui.assess.sessions;
