/** How far the strategy has come, who carries how much of it, and what the next assessment should show. */
package io.orgdeck.ui.plan.strategy.progress;
