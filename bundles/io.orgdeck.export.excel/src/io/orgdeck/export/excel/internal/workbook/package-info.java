/** The analyst's workbook: every table of a report, with living formulas and native charts. */
package io.orgdeck.export.excel.internal.workbook;
