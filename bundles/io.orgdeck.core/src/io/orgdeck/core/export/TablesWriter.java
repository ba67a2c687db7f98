package io.orgdeck.core.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.report.Table;

/** Writes tables that belong to no single assessment, such as a portfolio of clients, into a file of one kind. */
public interface TablesWriter {

	/**
	 * Writes each table on a sheet of its own, under its caption.
	 *
	 * @param title  of the whole
	 * @param tables whose cells are withheld already where they must be
	 * @param monitor cancelled when nobody wants it any more
	 */
	void write(String title, List<Table> tables, OutputStream out, IProgressMonitor monitor) throws IOException;
}
