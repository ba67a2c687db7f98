package io.orgdeck.core.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import io.orgdeck.core.formatting.Run;

/** Nobody can follow a link on paper: its address stands in brackets behind the words, unless they say it. */
final class PrintedLinks {

	private PrintedLinks() {
	}

	static List<Run> of(List<Run> runs) {
		var printed = new ArrayList<Run>();
		var words = new StringBuilder();
		for (int i = 0; i < runs.size(); i++) {
			Run run = runs.get(i);
			printed.add(run);
			words.append(run.text());
			boolean ends = i + 1 == runs.size() || !runs.get(i + 1).link().equals(run.link());
			if (ends && !run.link().isEmpty() && !says(words.toString(), run.link())) {
				printed.add(Run.of(" (" + typed(run.link()) + ")"));
			}
			if (ends) {
				words.setLength(0);
			}
		}
		return printed;
	}

	private static boolean says(String words, String address) {
		return words.toLowerCase(Locale.ROOT).contains(typed(address).toLowerCase(Locale.ROOT));
	}

	/** An address as people type it. */
	private static String typed(String address) {
		return address.replaceFirst("(?i)^(https?://|mailto:)", "").replaceFirst("/$", "");
	}
}
