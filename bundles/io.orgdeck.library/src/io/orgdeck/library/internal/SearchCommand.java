package io.orgdeck.library.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.words.Language;
import io.orgdeck.library.Found;
import io.orgdeck.library.Hit;
import io.orgdeck.library.Library;
import io.orgdeck.library.Passage;

/** {@code orgdeck library search}: finds files by their words and shows the passages; exit status 1 when there is none. */
@Command(name = "search", mixinStandardHelpOptions = true)
final class SearchCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Parameters(index = "1..*", paramLabel = "${bundle:label.WORD}", arity = "1..*")
	private List<String> words;

	@Option(names = "--most", paramLabel = "N", defaultValue = "20")
	private int most;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws Exception {
		Found found = Library.at(folder).search(typed(), Math.max(1, most), new NullProgressMonitor());
		PrintWriter err = spec.commandLine().getErr();
		found.listing().notices().forEach(err::println);
		if (found.closed() > 0) {
			err.println(Language.onScreen().counted(Messages.searchClosed, found.closed()));
		}
		if (json) {
			var all = new JsonArray();
			found.hits().forEach(hit -> all.add(describe(hit, found)));
			spec.commandLine().getOut().println(EntryJson.text(all));
		} else {
			print(found, spec.commandLine().getOut());
		}
		return found.hits().isEmpty() ? 1 : 0;
	}

	/** What the shell has kept together in quotation marks is meant to stand together. */
	private String typed() {
		return words.stream().map(word -> word.contains(" ") && !word.contains("\"") ? '"' + word + '"' : word)
				.collect(Collectors.joining(" "));
	}

	private static JsonObject describe(Hit hit, Found found) {
		JsonObject one = EntryJson.entry(hit.entry(), found.listing().tags(hit.entry()), LocalDate.now());
		var passages = new JsonArray();
		for (Passage passage : hit.passages()) {
			var object = new JsonObject();
			object.addProperty("place", passage.place());
			object.addProperty("text", passage.text());
			passages.add(object);
		}
		one.add("passages", passages);
		return one;
	}

	private static void print(Found found, PrintWriter out) {
		if (found.hits().isEmpty()) {
			out.println(Messages.searchNothing);
			return;
		}
		for (Hit hit : found.hits()) {
			out.println(NLS.bind(Messages.entryHead, hit.entry().title(), hit.entry().path()));
			hit.passages().forEach(
					passage -> out.println("  " + NLS.bind(Messages.searchPlace, passage.place(), passage.marked("[", "]"))));
		}
		long more = found.total() - found.hits().size();
		if (more > 0) {
			out.println(Language.onScreen().counted(Messages.searchMore, more));
		}
	}
}
