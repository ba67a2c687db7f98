/** The ratings page: every vote in a grid of participants and questions. */
package io.orgdeck.ui.ratings;
