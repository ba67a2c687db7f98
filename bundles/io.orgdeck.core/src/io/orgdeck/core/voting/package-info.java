/** What those who vote read, whatever they vote with. */
package io.orgdeck.core.voting;
