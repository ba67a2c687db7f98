/** Writing of xlsx files: the shell of a workbook by POI, its rows streamed straight into the file. */
package io.orgdeck.export.excel.internal.xlsx;
