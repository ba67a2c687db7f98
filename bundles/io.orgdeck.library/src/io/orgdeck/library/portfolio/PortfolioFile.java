package io.orgdeck.library.portfolio;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.core.export.TablesWriter;
import io.orgdeck.core.export.TablesWriters;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;

/** Writes a portfolio as a file whose kind its name tells: a workbook or slides, where somebody can write them, or else a table of text. */
public final class PortfolioFile {

	/** Ending of files of which a few tables are enough. */
	private static final String SLIDES = "pptx";

	private PortfolioFile() {
	}

	/**
	 * @param title   of the whole
	 * @param actions for a table of text, whether it holds actions or else scores; a workbook holds both, and slides the most urgent
	 */
	public static void write(Portfolio portfolio, String title, boolean actions, LocalDate today, Path target, boolean replace)
			throws StoreException {
		String name = target.getFileName().toString();
		String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
		Optional<TablesWriter> writer = TablesWriters.platform().find(ending);
		SafeFile.write(target, replace, out -> {
			if (writer.isPresent()) {
				writer.get().write(title, ending.equals(SLIDES) ? PortfolioTables.inShort(portfolio, today)
						: PortfolioTables.of(portfolio, today), out, new NullProgressMonitor());
			} else {
				writeText(portfolio, actions, today, out);
			}
		});
	}

	private static void writeText(Portfolio portfolio, boolean actions, LocalDate today, OutputStream out) throws IOException {
		if (actions) {
			PortfolioSheet.actions(portfolio, today, out);
		} else {
			PortfolioSheet.scores(portfolio, out);
		}
	}
}
