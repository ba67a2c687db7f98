/** How much room words take in typefaces that this computer need not have. */
package io.orgdeck.office.text;
