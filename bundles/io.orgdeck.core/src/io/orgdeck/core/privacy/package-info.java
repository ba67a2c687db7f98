/** What somebody may ask for whose data an assessment holds: to be told everything, and to be forgotten. */
package io.orgdeck.core.privacy;
