/** Vision and statement of the overall strategy, and how they stood earlier. */
package io.orgdeck.ui.plan.strategy.vision;
