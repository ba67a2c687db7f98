/** What somebody may ask for whose data an assessment holds. */
package io.orgdeck.ui.privacy;
