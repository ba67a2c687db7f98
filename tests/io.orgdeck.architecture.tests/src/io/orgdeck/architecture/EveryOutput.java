package io.orgdeck.architecture;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.NullProgressMonitor;

import io.orgdeck.cli.OrgdeckCommandLine;
import io.orgdeck.core.deck.DeckPlugin;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.decksheet.DeckWriter;
import io.orgdeck.core.export.ExportException;
import io.orgdeck.core.export.ExportOptions;
import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.ExporterEntry;
import io.orgdeck.core.export.ExporterOption;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.export.OptionKind;
import io.orgdeck.model.assessment.Assessment;

/**
 * All that Orgdeck writes of the sample client, on the computer as it is set at the moment: every exporter that the registry
 * knows, with every choice it offers, and what the commands print and write. Of a container, the files in it stand beside it, so that a difference can be found.
 */
final class EveryOutput {

	/** Ends the name of what an exporter says of a file that it has written. */
	static final String WRITTEN = " warnings";

	private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T23:30:00Z"), ZoneOffset.UTC);

	private final Path folder;
	private final Assessment riverside;
	private final Map<String, byte[]> outputs = new TreeMap<>();

	/** @param folder an empty one */
	EveryOutput(Path folder) throws IOException {
		this(folder, DeckRegistry.platform().sample().orElseThrow().create());
	}

	/** Of another client. */
	EveryOutput(Path folder, Assessment client) {
		this.folder = folder;
		riverside = client;
	}

	/** What the exporters write, by exporter, choice and file in the container, and the deck as a plug-in. */
	Map<String, byte[]> exported() throws IOException {
		for (ExporterEntry exporter : ExporterRegistry.platform().exporters()) {
			for (Map<String, String> values : choices(exporter)) {
				export(exporter, values);
			}
		}
		var plugin = new ByteArrayOutputStream();
		new DeckPlugin(riverside.getDeck()).write(plugin);
		keep("deck.jar", plugin.toByteArray());
		return outputs;
	}

	/** The exporter as it is, and each choice that it offers with what that choice depends on. */
	private List<Map<String, String>> choices(ExporterEntry exporter) {
		var all = new ArrayList<Map<String, String>>();
		all.add(Map.of());
		for (ExporterOption option : exporter.options().fields()) {
			var offered = option.choices(riverside);
			boolean few = option.kind() == OptionKind.CHOICE || option.kind() == OptionKind.FLAG;
			for (var choice : few || offered.isEmpty() ? offered : List.of(offered.getFirst(), offered.getLast())) {
				var values = new LinkedHashMap<String, String>();
				option.condition().ifPresent(condition -> values.put(condition.option(), condition.values().getFirst()));
				values.put(option.id(), choice.value());
				all.add(values);
			}
		}
		return all;
	}

	private void export(ExporterEntry exporter, Map<String, String> values) throws IOException {
		String name = exporter.id() + values;
		Path target = folder.resolve("export." + exporter.extension());
		try {
			var run = new ExportRun(exporter, riverside, ExportOptions.defaults().withClock(CLOCK).with(values));
			run.write(target, false, new NullProgressMonitor());
			keep(name, Files.readAllBytes(target));
			Files.delete(target);
			keep(name + WRITTEN, String.join("\n", run.warnings()));
		} catch (ExportException refused) {
			keep(name, refused.getMessage());
		}
	}

	/** What the commands print and write. */
	Map<String, byte[]> commanded() throws IOException {
		String file = folder.resolve("riverside.assessment").toString();
		run("sample", "--out", file);
		run("summary", file);
		run("summary", file, "--json");
		run("check", file);
		run("check", file, "--json");
		run("export", "--list");
		run("deck", "list");
		run("deck", "list", "--json");
		run("update-deck", file);
		run("update-deck", file, "--json");
		String votes = folder.resolve("votes.csv").toString();
		run("votes", file, "--out", votes);
		keep("votes.csv", Files.readAllBytes(Path.of(votes)));
		Path answers = Files.writeString(folder.resolve("answers.csv"),
				"participant,question,rating,comment\n1,KC1.1,3,İI ıi\n2,KC1.1,9,\n");
		Path report = folder.resolve("report.csv");
		run("import", file, answers.toString(), "--preview", "--leave-out-unreadable", "--report", report.toString());
		keep("report.csv", Files.readAllBytes(report));
		run("response-sheets", file, "--out", folder.resolve("sheets").toString());
		var deck = new StringWriter();
		DeckWriter.csv(riverside.getDeck(), deck);
		keep("deck.csv", deck.toString());
		run("merge", file, file, "--out", folder.resolve("merged.assessment").toString());
		keep("merged.assessment", Files.readAllBytes(folder.resolve("merged.assessment")));
		return outputs;
	}

	private void run(String... arguments) {
		var out = new StringWriter();
		var err = new StringWriter();
		int status = new OrgdeckCommandLine(new PrintWriter(out, true), new PrintWriter(err, true)).run(arguments);
		keep("orgdeck " + String.join(" ", arguments), status + "\n" + out + err);
	}

	private void keep(String name, String text) {
		outputs.put(name.replace(folder.toString(), ""), text.replace(folder.toString(), "").getBytes(StandardCharsets.UTF_8));
	}

	private void keep(String name, byte[] content) throws IOException {
		boolean container = content.length > 2 && content[0] == 'P' && content[1] == 'K';
		if (!container) {
			outputs.put(name, content);
			return;
		}
		try (var zip = new ZipInputStream(new ByteArrayInputStream(content))) {
			for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
				outputs.put(name + '!' + entry.getName(), zip.readAllBytes());
			}
		}
		outputs.put(name, content);
	}
}
