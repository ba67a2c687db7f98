package io.orgdeck.library.internal;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.library.pool.Pool;

/** {@code orgdeck pool add}: puts contributions into a pool. All are read before the first goes in. */
@Command(name = "add", mixinStandardHelpOptions = true)
final class PoolAddCommand implements Callable<Integer> {

	@Mixin
	private AskedPool asked;

	@Parameters(index = "1..*", paramLabel = "${bundle:label.CONTRIBUTION}", arity = "1..*")
	private List<Path> files;

	@Override
	public Integer call() throws Exception {
		var contributions = new ArrayList<ContributionFile>();
		for (Path file : files) {
			contributions.add(ContributionFile.read(file));
		}
		try (Pool pool = asked.open()) {
			for (int i = 0; i < contributions.size(); i++) {
				String sentence = switch (pool.add(contributions.get(i))) {
					case ADDED -> Messages.poolAdded;
					case REPLACED -> Messages.poolReplaced;
					case KNOWN -> Messages.poolKnown;
				};
				asked.out().println(NLS.bind(sentence, files.get(i)));
			}
		}
		return 0;
	}
}
