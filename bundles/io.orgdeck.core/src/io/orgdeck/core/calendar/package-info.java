/** What of an assessment stands in a calendar, with ids that stay the same from export to export. */
package io.orgdeck.core.calendar;
