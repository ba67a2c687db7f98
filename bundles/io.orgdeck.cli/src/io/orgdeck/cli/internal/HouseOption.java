package io.orgdeck.cli.internal;

import java.io.PrintWriter;
import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.house.HouseStyle;
import io.orgdeck.core.house.HouseStyleFile;
import io.orgdeck.core.store.StoreException;

/** The house style in which files are written, instead of the client's or the firm's. */
final class HouseOption {

	@Option(names = "--house", paramLabel = "${bundle:label.FILE}")
	private Path file;

	/** The options with the style that was named, if any; what cannot be read in its colours is told. */
	ExportOptions on(ExportOptions options, PrintWriter told) throws StoreException {
		if (file == null) {
			return options;
		}
		HouseStyle house = HouseStyleFile.read(file);
		house.remarks().forEach(remark -> told.println(NLS.bind(Messages.exportWarning, remark)));
		return options.withHouse(house);
	}
}
