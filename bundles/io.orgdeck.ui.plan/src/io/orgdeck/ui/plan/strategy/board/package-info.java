/** The board itself: actions as cards in columns and lanes, moved by mouse and by keyboard, with their details beside. */
package io.orgdeck.ui.plan.strategy.board;
