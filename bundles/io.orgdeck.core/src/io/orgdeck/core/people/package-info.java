/** Who takes part: lists of people, groups and dates that come from spreadsheets, compared with an assessment before anything changes. */
package io.orgdeck.core.people;
