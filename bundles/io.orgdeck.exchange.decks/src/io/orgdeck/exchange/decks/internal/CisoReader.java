package io.orgdeck.exchange.decks.internal;

import java.io.IOException;
import java.io.InputStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.tables.SheetReader;
import io.orgdeck.core.tables.Spreadsheet;

/**
 * Reads a library of CISO Assistant: headings are a tree of dimensions, requirements are cards with a question, implementation groups are
 * tags, and translations make a deck of several languages.
 */
public final class CisoReader implements SheetReader {

	private static final int MOST_BYTES = 20_000_000;

	@Override
	public Spreadsheet read(InputStream in, String name, IProgressMonitor monitor) throws IOException {
		byte[] file = in.readNBytes(MOST_BYTES + 1);
		if (file.length > MOST_BYTES) {
			throw new IOException(NLS.bind(Messages.tooLarge, MOST_BYTES / 1_000_000));
		}
		return new CisoDeck(CisoLibrary.of(YamlTree.of(file, monitor)), name).spreadsheet();
	}
}
