/** Printed cards to vote with: what stands on them, and what it means how one is held. */
package io.orgdeck.core.votecards;
