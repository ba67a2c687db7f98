package io.orgdeck.cli;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;

import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.Spreadsheet;

/** Lacks a library while it reads. */
public final class FaultyReader implements SheetReader {

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		throw new NoClassDefFoundError("org/apache/commons/lang3/ArrayUtils");
	}
}
