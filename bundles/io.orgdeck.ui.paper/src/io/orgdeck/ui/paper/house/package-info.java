/** The house style of the firm and of a client, set and looked at. */
package io.orgdeck.ui.paper.house;
