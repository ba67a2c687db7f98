/** The response sheet: a workbook in which participants answer offline, on screen or on paper. */
package io.orgdeck.export.excel.internal.response;
