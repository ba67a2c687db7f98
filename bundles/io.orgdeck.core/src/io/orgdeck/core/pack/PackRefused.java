package io.orgdeck.core.pack;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.export.ExportException;

/** A board pack that is not made because something in it does not agree. */
public final class PackRefused extends ExportException {

	private static final long serialVersionUID = 1L;
	private static final int MOST = 12;

	private final transient List<PackProblem> problems;

	PackRefused(List<PackProblem> problems) {
		super(sentence(problems), null);
		this.problems = List.copyOf(problems);
	}

	/** What does not agree, and where. */
	public List<PackProblem> problems() {
		return problems;
	}

	private static String sentence(List<PackProblem> problems) {
		String lines = Stream.concat(problems.stream().limit(MOST).map(PackProblem::line),
				problems.size() > MOST ? Stream.of(NLS.bind(Messages.more, problems.size() - MOST)) : Stream.empty())
				.collect(Collectors.joining("\n"));
		return NLS.bind(Messages.refused, lines);
	}
}
