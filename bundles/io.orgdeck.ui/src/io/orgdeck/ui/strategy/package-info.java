/** The strategy board: working groups, their actions, and everything that can be done with them by mouse and by keyboard. */
package io.orgdeck.ui.strategy;
