package io.orgdeck.architecture;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

import io.orgdeck.cli.OrgdeckCommandLine;
import io.orgdeck.core.deck.DeckRegistry;
import io.orgdeck.core.export.ExporterRegistry;
import io.orgdeck.core.language.PseudoLanguage;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.DeckStore;
import io.orgdeck.model.assessment.Assessment;
import io.orgdeck.model.deck.Identified;
import io.orgdeck.samples.PseudoTexts;

/**
 * What {@link TranslatedCommandsTest} starts: asks every command for its help, uses it wrongly, does with the sample client, its words made
 * foreign, what can be done, and writes down what was said in plain English.
 */
public final class PseudoCommands implements IApplication {

	/** The system property that says where to write what was found: the number of commands, and what each said in English. */
	static final String FINDINGS = "orgdeck.test.findings";

	/** A command in the list of another's help. */
	private static final Pattern LISTED = Pattern.compile("^  ([a-z][a-z-]*)(?: .*)?$", Pattern.MULTILINE);
	/** A part of a paper, which is typed by its id. */
	private static final Pattern LISTED_PART = Pattern.compile("^\\[([a-z-]+): ", Pattern.MULTILINE);
	/** What is typed as it is in every language, names, days, which Java says in English for a language it does not know, and sums. */
	private static final Pattern TYPED = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*|\\b(mine|theirs|keep|remove|asked|true|false)\\b"
			+ "|[\\w/-]*\\.[a-z]+\\b|json|ods|yaml|Orgdeck|ORGDECK_\\w+|https?:\\S*|(?<![\\w-])[A-Za-z](?![\\w-])|DOCX|\\b([0-9a-f]{4}|[0-9a-f]{64})\\b"
			+ "|(?<=\\d )(January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?= \\d)");
	/** What the example of a plug-in says, which is in English alone, and the form of a file. */
	private static final Pattern OF_OTHERS = Pattern.compile(".*(which is longer than half a year|\\[action-list \\(|\\[owners=|: Pseudo).*"
			+ "|secret|orgdeck-key-1|\\[io\\.orgdeck\\.\\S+: .*");

	private final TreeSet<String> left = new TreeSet<>();
	private final Set<String> commands = new LinkedHashSet<>();
	private final Set<String> known = new HashSet<>(List.of("orgdeck", PseudoLanguage.TAG));

	@Override
	public Object start(IApplicationContext context) throws Exception {
		context.applicationRunning();
		ask(List.of());
		misuse();
		use();
		Files.write(Path.of(System.getProperty(FINDINGS)),
				Stream.concat(Stream.of(String.valueOf(commands.size())), left.stream()).toList());
		return EXIT_OK;
	}

	@Override
	public void stop() {
		// The test ends the process.
	}

	/** Reads the help of a command and of those below it. */
	private void ask(List<String> command) {
		String[] asked = Stream.concat(command.stream(), Stream.of("--help")).toArray(String[]::new);
		String help = said(asked);
		List<String> names = LISTED.matcher(help).results().map(found -> found.group(1)).toList();
		known.addAll(names);
		read(String.join(" ", asked), help);
		for (String name : names) {
			List<String> below = Stream.concat(command.stream(), Stream.of(name)).toList();
			if (commands.add(String.join(" ", below))) {
				ask(below);
			}
		}
	}

	private void misuse() {
		for (String command : commands) {
			String[] words = command.split(" ");
			for (String wrong : List.of("", "--xyz", "1 2 3 4 5 6", "--json=3")) {
				run(Stream.concat(Arrays.stream(words), Arrays.stream(wrong.split(" ")).filter(word -> !word.isEmpty()))
						.toArray(String[]::new));
			}
		}
	}

	private void use() throws IOException {
		Assessment client = DeckRegistry.platform().sample().orElseThrow().create();
		PseudoTexts.reword(client, PseudoLanguage::foreign);
		client.getDeck().setLanguage(PseudoLanguage.TAG);
		client.getDeck().setId("d");
		Iterable<EObject> parts = client::eAllContents;
		StreamSupport.stream(parts.spliterator(), false).filter(Identified.class::isInstance)
				.forEach(part -> known.add(((Identified) part).getId()));
		ExporterRegistry.platform().exporters().forEach(exporter -> {
			known.add(exporter.id());
			exporter.options().all().forEach(option -> {
				known.add(option.id());
				known.add(option.defaultValue());
				option.choices().forEach(choice -> known.add(choice.value()));
			});
		});
		new DeckStore().write(client.getDeck(), Path.of("d.carddeck"), new NullProgressMonitor());
		new AssessmentStore().write(client, Path.of("c.assessment"), new NullProgressMonitor());
		Files.writeString(Path.of("t.csv"), "Nr,Fràgé,Stüfé 1,Stüfé 2\n1,Häst dü söst?,nöch nïcht,fàst\n2,Ünd jétzt?,nïé,ïmmér\n");
		for (String line : """
				summary c.assessment
				check c.assessment
				export --list
				export c.assessment --format board-paper --out paper.docx
				export c.assessment --format board-paper --out paper.docx --plan
				export c.assessment --format board-paper --out paper.docx
				export c.assessment --format board-paper --out paper.docx --force --keep xyz
				export c.assessment --format board-paper --out paper.docx --force
				export c.assessment --format xyz --out paper.docx
				export c.assessment --format board-paper --out paper.docx --force --option xyz=1
				export c.assessment --format board-paper-pdf --out paper.pdf
				export c.assessment --format board-paper-pdf --out paper.txt
				export missing.assessment --format board-paper --out paper.docx
				missing c.assessment --text
				missing c.assessment --session xyz
				people c.assessment --out people.csv
				people c.assessment people.csv --preview
				people c.assessment people.csv
				people c.assessment
				votes c.assessment --out votes.csv
				import c.assessment votes.csv --preview --report report.csv
				import c.assessment votes.csv
				import c.assessment votes.csv --session xyz
				import c.assessment d.carddeck
				response-sheets c.assessment --out zz
				response-sheets c.assessment --out zz --group xyz
				merge c.assessment c.assessment --out merged.assessment
				update-deck c.assessment --to d.carddeck
				update-deck c.assessment --to d.carddeck --apply
				update-deck c.assessment --same 1=2
				new n.assessment --deck xyz --client X
				new n.assessment --deck d.carddeck --client X
				deck list
				deck check d.carddeck
				deck export d.carddeck --out d.xlsx
				deck export d.carddeck --out d.csv
				deck export d.carddeck --out d.txt
				deck import d.xlsx --out e.carddeck
				deck import d.csv --out f.carddeck
				deck map t.csv --mapping map.json --out g.carddeck
				deck check g.carddeck
				deck plugin d.carddeck --out d.jar
				deck install d.carddeck
				deck install c.assessment
				deck list
				deck remove xyz
				about c.assessment --person 1 --out about.txt
				about c.assessment --person xyz --out about.txt
				forget c.assessment --person 1
				forget c.assessment --person 2 --yes
				protection c.assessment
				protection c.assessment --out protection.txt
				deidentify c.assessment --out x.assessment
				audit key
				audit key --backup key.txt
				audit key --replace --restore key.txt
				audit make c.assessment paper.docx --out c.audit
				audit verify c.audit paper.docx
				audit verify c.audit d.csv
				audit verify c.audit --key 1234
				audit page --out page
				audit votes c.assessment
				audit votes c.audit XYZ
				pack c.assessment --out pack
				pack c.assessment --out pack --edition xyz
				pack check pack
				pack check xyz
				pack compare paper.docx paper.docx
				pack compare paper.docx paper.pdf
				sign d.carddeck --by X
				sign d.carddeck
				sign d.carddeck --force
				sign --check d.carddeck d.xlsx
				plugin list
				plugin install d.jar
				plugin install d.jar --yes
				plugin install d.csv --yes
				plugin list
				plugin disable xyz
				plugin enable xyz
				plugin remove xyz
				language list
				language use xyz
				language use computer
				language sheet xx --out xx.csv
				language sheet xx --out xx.csv --from d.csv
				language pack xx.csv --out xx.jar
				language pack d.csv --out xx.jar
				language sheet !! --out xx.csv
				room c.assessment --session xyz
				room c.assessment --session x --port 70000
				library list .
				library portfolio .
				library portfolio . --actions
				library portfolio . --out portfolio.xlsx
				library portfolio . --out portfolio.csv
				library search . zzzz
				library tag . c.assessment x1
				library tag . xyz x1
				library share .
				library share . share
				library send .
				library get .
				library history . c.assessment
				library history . xyz
				pool contribute c.assessment --kind x --out c.contribution
				pool add pool c.contribution
				pool add pool d.csv
				pool publish pool
				pool report pool
				pool withdraw pool xyz
				update check
				update check --from xyz --key 1234
				update install
				update back
				""".lines().toList()) {
			run(line.split(" "));
		}
		for (String written : List.of("people.csv", "about.txt", "protection.txt", "key.txt")) {
			read(written, Files.readString(Path.of(written)));
		}
	}

	private void run(String... arguments) {
		if (List.of(arguments).contains("--plan")) {
			LISTED_PART.matcher(said(arguments)).results().map(found -> found.group(1)).forEach(known::add);
		}
		read(String.join(" ", arguments), said(arguments));
	}

	private static String said(String... arguments) {
		var said = new StringWriter();
		var writer = new PrintWriter(said, true);
		new OrgdeckCommandLine(writer, writer).run(arguments);
		return said.toString();
	}

	private void read(String where, String text) {
		text.lines().filter(line -> !OF_OTHERS.matcher(line).matches()).forEach(line -> {
			String typed = line.replace(Path.of("").toAbsolutePath().toString(), "");
			String words = names().reset(TYPED.matcher(typed).replaceAll("")).replaceAll("");
			if (!PseudoLanguage.untranslated(words).isEmpty()) {
				left.add(where + ": " + line.strip());
			}
		});
	}

	/** The names of commands, exporters and parts of the client, the longest first. */
	private Matcher names() {
		return Pattern.compile(known.stream().filter(name -> name.length() > 1).sorted(Comparator.comparing(String::length).reversed())
				.map(Pattern::quote).collect(Collectors.joining("|", "(?<![\\p{L}\\w-])(", ")(?![\\p{L}\\w-])"))).matcher("");
	}
}
