/** Reading of xlsx files that others have filled in or made. */
package io.orgdeck.export.excel.internal.reading;
