package io.orgdeck.library.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.words.Language;
import io.orgdeck.library.Library;
import io.orgdeck.library.Listing;
import io.orgdeck.library.portfolio.ClientAction;
import io.orgdeck.library.portfolio.ClientLine;
import io.orgdeck.library.portfolio.Measure;
import io.orgdeck.library.portfolio.Point;
import io.orgdeck.library.portfolio.Portfolio;
import io.orgdeck.library.portfolio.PortfolioFile;

/** {@code orgdeck library portfolio}: how all clients of a library stand, and what is to be done for them. */
@Command(name = "portfolio", mixinStandardHelpOptions = true)
final class PortfolioCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Option(names = "--actions")
	private boolean actions;

	@Option(names = "--out", paramLabel = "${bundle:label.FILE}")
	private Path out;

	@Option(names = "--force")
	private boolean replace;

	@Override
	public Integer call() throws Exception {
		Listing listing = Library.at(folder).list(new NullProgressMonitor());
		listing.notices().forEach(spec.commandLine().getErr()::println);
		var portfolio = Portfolio.of(listing.entries());
		var today = LocalDate.now();
		if (out != null) {
			PortfolioFile.write(portfolio, Library.at(folder).name(), actions, today, out, replace);
		} else if (actions) {
			printActions(portfolio, today, spec.commandLine().getOut());
		} else {
			printScores(portfolio, spec.commandLine().getOut());
		}
		return 0;
	}

	private static void printScores(Portfolio portfolio, PrintWriter out) {
		if (portfolio.clients().isEmpty()) {
			out.println(Messages.listNone);
		}
		for (ClientLine client : portfolio.clients()) {
			String scores = portfolio.measures().stream()
					.flatMap(measure -> client.now(measure).map(point -> words(measure, point)).stream())
					.collect(Collectors.joining("; "));
			out.println(NLS.bind(Messages.portfolioLine, client.name(), scores));
		}
	}

	private static String words(Measure measure, Point point) {
		String score = point.score().isPresent() ? String.format(Locale.ROOT, "%.1f", point.score().getAsDouble())
				: point.withheld() ? Messages.portfolioWithheld : Messages.portfolioNone;
		return NLS.bind(Messages.portfolioScore, measure.shortName(), score);
	}

	private static void printActions(Portfolio portfolio, LocalDate today, PrintWriter out) {
		if (portfolio.actions().isEmpty()) {
			out.println(Messages.portfolioNoActions);
		}
		for (ClientAction one : portfolio.actions()) {
			Optional<LocalDate> due = one.action().due();
			String when = due.isEmpty() ? Messages.portfolioNoDate : Language.onScreen().shortDay(due.get());
			String late = one.overdue(today) > 0 ? ' ' + Language.onScreen().counted(Messages.portfolioOverdue, one.overdue(today)) : "";
			out.println(NLS.bind(Messages.portfolioAction, new Object[] { when + late, one.client(), one.action().code(),
					one.action().title(), one.action().owner().isEmpty() ? Messages.portfolioNobody : one.action().owner() }));
		}
	}
}
