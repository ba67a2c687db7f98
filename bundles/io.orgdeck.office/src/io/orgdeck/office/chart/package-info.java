/** The charts of a report as charts that Word, Excel and PowerPoint draw themselves. */
package io.orgdeck.office.chart;
