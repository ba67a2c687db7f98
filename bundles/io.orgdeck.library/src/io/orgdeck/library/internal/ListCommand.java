package io.orgdeck.library.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import com.google.gson.JsonArray;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.words.Language;
import io.orgdeck.core.words.Typed;
import io.orgdeck.library.Entry;
import io.orgdeck.library.EntryWords;
import io.orgdeck.library.Facts;
import io.orgdeck.library.Library;
import io.orgdeck.library.Listing;

/** {@code orgdeck library list}: what is in a library and how each assessment stands; exit status 1 when a file cannot be read. */
@Command(name = "list", mixinStandardHelpOptions = true)
final class ListCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Option(names = "--client", paramLabel = "${bundle:label.WORDS}")
	private String client;

	@Option(names = "--tag", paramLabel = "${bundle:label.TAG}")
	private String tag;

	@Option(names = "--overdue")
	private boolean overdue;

	@Option(names = "--json")
	private boolean json;

	@Override
	public Integer call() throws Exception {
		Listing listing = Library.at(folder).list(new NullProgressMonitor());
		var today = LocalDate.now();
		List<Entry> shown = listing.entries().stream().filter(entry -> isWanted(entry, listing, today))
				.sorted(Comparator.comparing(Entry::kind).thenComparing(Entry::title, String.CASE_INSENSITIVE_ORDER)).toList();
		listing.notices().forEach(spec.commandLine().getErr()::println);
		if (json) {
			var all = new JsonArray();
			shown.forEach(entry -> all.add(EntryJson.entry(entry, listing.tags(entry), today)));
			spec.commandLine().getOut().println(EntryJson.text(all));
		} else {
			print(shown, listing, today, spec.commandLine().getOut());
		}
		return listing.notices().isEmpty() && shown.stream().allMatch(entry -> entry.problem().isEmpty()) ? 0 : 1;
	}

	private boolean isWanted(Entry entry, Listing listing, LocalDate today) {
		return (client == null || Typed.key(entry.title()).contains(Typed.key(client)))
				&& (tag == null || listing.tags(entry).stream().anyMatch(one -> Typed.same(one, tag)))
				&& (!overdue || entry.facts().filter(facts -> facts.overdue(today) > 0).isPresent());
	}

	private static void print(List<Entry> shown, Listing listing, LocalDate today, PrintWriter out) {
		if (shown.isEmpty()) {
			out.println(listing.entries().isEmpty() ? Messages.listNone : Messages.listNothing);
			return;
		}
		Map<String, Long> copies = listing.copies();
		for (Entry entry : shown) {
			out.println(NLS.bind(Messages.entryHead, entry.title(), entry.path()));
			var parts = new ArrayList<>(new EntryWords(entry, today).parts());
			if (entry.facts().map(Facts::id).map(copies::get).filter(count -> count > 1).isPresent()) {
				parts.add(Messages.copy);
			}
			if (!listing.tags(entry).isEmpty()) {
				parts.add(NLS.bind(Messages.entryTags, String.join(", ", listing.tags(entry))));
			}
			out.println("  " + String.join("; ", parts));
		}
		out.println(Language.onScreen().counted(Messages.listCount, shown.size()));
	}
}
