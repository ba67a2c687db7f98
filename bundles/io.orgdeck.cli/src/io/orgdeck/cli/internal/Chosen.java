package io.orgdeck.cli.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.export.OptionKind;

/** What the person at the command line decided about an export. Passwords come from a file or are asked for, never in the open. */
final class Chosen {

	@Option(names = "--option", paramLabel = "${bundle:label.KEY_VALUE}", mapFallbackValue = "true")
	private Map<String, String> values = new LinkedHashMap<>();

	@Option(names = "--template", paramLabel = "DOCX")
	private Path template;

	@Option(names = "--protect-with", paramLabel = "${bundle:label.FILE}")
	private Path passwordFile;

	@Option(names = "--protect")
	private boolean askForPassword;

	/** All that was chosen, as the exporter's options name it. */
	Map<String, String> values(ExporterEntry exporter) throws IOException {
		for (String id : values.keySet()) {
			if (exporter.options().find(id).filter(option -> option.kind() == OptionKind.PASSWORD).isPresent()) {
				throw new OptionException(NLS.bind(Messages.passwordInTheOpen, id));
			}
		}
		var all = new LinkedHashMap<>(values);
		if (template != null) {
			all.put(ExportOptions.TEMPLATE, template.toString());
		}
		if (passwordFile != null || askForPassword) {
			String id = exporter.options().fields().stream().filter(option -> option.kind() == OptionKind.PASSWORD).findFirst()
					.orElseThrow(() -> new OptionException(NLS.bind(Messages.noPassword, exporter.id()))).id();
			all.put(id, passwordFile == null ? askedPassword() : new String(AskedPassword.firstLine(passwordFile)));
		}
		return all;
	}

	private static String askedPassword() throws OptionException {
		char[] typed = Optional.ofNullable(System.console()).map(console -> console.readPassword(Messages.askPassword)).orElse(null);
		if (typed == null || typed.length == 0) {
			throw new OptionException(Messages.noConsole);
		}
		return new String(typed);
	}
}
