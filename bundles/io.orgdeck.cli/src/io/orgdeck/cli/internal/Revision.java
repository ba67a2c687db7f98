package io.orgdeck.cli.internal;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;

import io.orgdeck.core.export.ExportRun;
import io.orgdeck.core.export.OptionException;
import io.orgdeck.core.export.PlannedChange;
import io.orgdeck.core.export.RevisingExporter;
import io.orgdeck.core.store.StoreException;

/** How an export goes over a file that was exported before: what stays in it, what does not, and whether anything is written at all. */
final class Revision {

	@Option(names = "--plan")
	private boolean planOnly;

	@Option(names = "--keep", paramLabel = "${bundle:label.PART}", split = ",")
	private List<String> keep = new ArrayList<>();

	@Option(names = "--replace", paramLabel = "${bundle:label.PART}", split = ",")
	private List<String> replace = new ArrayList<>();

	@Option(names = "--fresh")
	private boolean fresh;

	/** Whether nothing should be written. */
	boolean isPlanOnly() {
		return planOnly;
	}

	/** Prints what an export would change in the target. */
	void plan(ExportRun run, Path target, PrintWriter out) throws IOException {
		if (fresh || !canRevise(run, target)) {
			out.println(NLS.bind(Files.exists(target) ? Messages.planReplaces : Messages.planNew, target));
			return;
		}
		changes(run, target).forEach(change -> out.println(
				NLS.bind(Messages.planLine, new Object[] { change.part(), word(change), change.title() })));
	}

	/** Writes the target: over an earlier export so that what people wrote in it stays, or else anew. */
	void write(ExportRun run, Path target, boolean force, PrintWriter messages) throws IOException {
		if (force && !fresh && canRevise(run, target)) {
			changes(run, target).stream().filter(PlannedChange::isKept)
					.forEach(change -> messages
							.println(NLS.bind(change.kind() == PlannedChange.Kind.KEPT_OUT ? Messages.planLeftOut : Messages.planKept,
									change.title(), change.part())));
			run.revise(target, keep, replace, new NullProgressMonitor());
		} else {
			run.write(target, force, new NullProgressMonitor());
		}
	}

	private static boolean canRevise(ExportRun run, Path target) throws IOException {
		try {
			return run.canRevise(target);
		} catch (StoreException unreadable) {
			throw new StoreException(unreadable.kind(), NLS.bind(Messages.planUnreadable, unreadable.getMessage()), unreadable);
		}
	}

	private List<PlannedChange> changes(ExportRun run, Path target) throws IOException {
		List<PlannedChange> changes = run.plan(target, keep, replace, new NullProgressMonitor());
		List<String> parts = changes.stream().map(PlannedChange::part).toList();
		for (String part : Stream.concat(keep.stream(), replace.stream()).toList()) {
			if (!parts.contains(part) && !part.equals(RevisingExporter.ALL)) {
				throw new OptionException(NLS.bind(Messages.noSuchPart, part, String.join(", ", parts)));
			}
		}
		return changes;
	}

	private static String word(PlannedChange change) {
		return switch (change.kind()) {
			case UNCHANGED -> Messages.planUnchanged;
			case REPLACED -> change.edited() ? Messages.planReplacedEdited : Messages.planReplaced;
			case ADDED -> Messages.planAdded;
			case REMOVED -> Messages.planRemoved;
			case KEPT_EDITED -> Messages.planKeptEdited;
			case KEPT_ASKED -> Messages.planKeptAsked;
			case KEPT_MINE -> Messages.planKeptMine;
			case KEPT_OUT -> Messages.planKeptOut;
		};
	}
}
