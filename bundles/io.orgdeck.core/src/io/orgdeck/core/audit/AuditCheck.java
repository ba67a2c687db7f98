package io.orgdeck.core.audit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;

import io.orgdeck.core.audit.Figure.Of;
import io.orgdeck.core.audit.Recount.Result;
import io.orgdeck.core.hash.Sha256;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;

/**
 * What came out when a bundle was verified.
 *
 * @param figures  each figure of the bundle with its verdict
 * @param problems sentences on files that are not as they were signed
 * @param files    how many files are as they were signed
 */
public record AuditCheck(List<Checked> figures, List<String> problems, int files) {

	/** How a figure compares with what its inputs give. */
	public enum Verdict {
		EXACT, WITHIN_TOLERANCE, DIFFERENT, NOT_VERIFIED
	}

	/**
	 * A figure with its verdict.
	 *
	 * @param figure what it is of
	 * @param stated as the bundle has it
	 * @param found  as it comes out
	 * @param where  where it stands
	 */
	public record Checked(String figure, String stated, String found, String where, Verdict verdict) {
	}

	private static final double TOLERANCE = 1e-9;

	public AuditCheck {
		figures = List.copyOf(figures);
		problems = List.copyOf(problems);
	}

	/**
	 * Verifies a bundle, and files against it.
	 *
	 * @throws IOException with a sentence, when one of the files cannot be read
	 */
	public static AuditCheck of(AuditBundle bundle, List<Path> files) throws IOException {
		var recount = new Recount(AuditBundle.json(bundle.inputs()));
		var problems = new ArrayList<String>();
		int sound = 0;
		LoggedBallot.in(bundle).stream().filter(log -> !log.whole())
				.forEach(log -> problems.add(NLS.bind(Messages.logBroken, log.question())));
		problems.addAll(AuditConditions.broken(AuditBundle.json(bundle.inputs())));
		for (Path file : files) {
			Optional<String> problem = problem(bundle, file);
			problem.ifPresent(problems::add);
			sound += problem.isEmpty() ? 1 : 0;
		}
		return new AuditCheck(bundle.figures().stream().map(figure -> checked(figure, recount)).toList(), problems, sound);
	}

	private static Optional<String> problem(AuditBundle bundle, Path file) throws IOException {
		if (!Files.isReadable(file)) {
			throw new StoreException(Kind.CANNOT_READ, NLS.bind(Messages.paperUnreadable, file));
		}
		Optional<String> hash = bundle.hashOf(file.getFileName().toString());
		if (hash.isEmpty()) {
			return Optional.of(NLS.bind(Messages.paperUnknown, file.getFileName()));
		}
		return hash.get().equals(Sha256.of(file)) ? Optional.empty() : Optional.of(NLS.bind(Messages.paperChanged, file.getFileName()));
	}

	private static Checked checked(Figure figure, Recount recount) {
		Result result = recount.figure(figure.of());
		return new Checked(name(figure.of()), figure.isWithheld() ? "–" : figure.value().getAsString(), result == null ? "" : said(result),
				figure.at().isEmpty() ? "" : figure.at().getLast().what(), verdict(figure, result));
	}

	private static Verdict verdict(Figure figure, Result result) {
		if (result == null) {
			return Verdict.NOT_VERIFIED;
		}
		if (figure.isWithheld() || result.withheld()) {
			return figure.isWithheld() && result.withheld() ? Verdict.EXACT : Verdict.DIFFERENT;
		}
		if (result.word() != null || figure.value().isString()) {
			return figure.value().getAsString().equals(result.word()) ? Verdict.EXACT : Verdict.DIFFERENT;
		}
		double stated = figure.value().getAsDouble();
		if (!reads(figure, stated)) {
			return Verdict.DIFFERENT;
		}
		double apart = Math.abs(stated - result.number());
		return apart == 0 ? Verdict.EXACT
				: apart <= TOLERANCE * Math.max(1, Math.abs(stated)) ? Verdict.WITHIN_TOLERANCE : Verdict.DIFFERENT;
	}

	/** Whether the figure reads on paper as it has to be rounded. */
	private static boolean reads(Figure figure, double value) {
		String paper = figure.paper();
		int point = paper.indexOf('.');
		return paper.endsWith("%") ? paper.equals(Numbers.rounded(100 * value, 0) + "%")
				: paper.equals(Numbers.rounded(value, point < 0 ? 0 : paper.length() - point - 1));
	}

	private static String said(Result result) {
		return result.withheld() ? "–" : result.word() != null ? result.word() : Numbers.json(result.number()).getAsString();
	}

	private static String name(Of of) {
		return String.join(" ", List.of(of.kind(), of.about(), of.part())).strip();
	}

	/** How many figures have that verdict. */
	public long count(Verdict verdict) {
		return figures.stream().filter(one -> one.verdict() == verdict).count();
	}

	/** Whether nothing was found. */
	public boolean isSound() {
		return problems.isEmpty() && count(Verdict.DIFFERENT) == 0 && count(Verdict.NOT_VERIFIED) == 0;
	}

	/** What came out, in sentences: who signed it, the files, and every figure that did not come out. */
	public List<String> said(AuditBundle bundle) throws IOException {
		var lines = new ArrayList<String>();
		lines.add(NLS.bind(Messages.checkSigned, new Object[] { Hashes.inShort(Hashes.ofKey(bundle.key())),
				KnownKeys.read().whose(bundle.key()), Hashes.inShort(bundle.hash()) }));
		lines.addAll(problems);
		if (files > 0) {
			lines.add(NLS.bind(Messages.checkFiles, files));
		}
		lines.add(NLS.bind(Messages.checkFigures, new Object[] { figures.size(), count(Verdict.EXACT), count(Verdict.WITHIN_TOLERANCE),
				count(Verdict.DIFFERENT), count(Verdict.NOT_VERIFIED) }));
		figures.stream().filter(one -> one.verdict() == Verdict.DIFFERENT || one.verdict() == Verdict.NOT_VERIFIED)
				.forEach(one -> lines.add(NLS.bind(one.verdict() == Verdict.DIFFERENT ? Messages.checkDifferent : Messages.checkNotVerified,
						new Object[] { one.figure(), one.stated(), one.found() })));
		return lines;
	}
}
