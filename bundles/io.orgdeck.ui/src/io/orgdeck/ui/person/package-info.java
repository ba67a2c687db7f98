/** The person at this computer. */
package io.orgdeck.ui.person;
