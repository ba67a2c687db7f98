package io.orgdeck.library.internal;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.audit.SigningKey;
import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Contribution;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.store.StoreException.Kind;
import io.orgdeck.core.words.Language;

/** {@code orgdeck pool contribute}: makes what an organisation gives to a pool, and says all that is in it. */
@Command(name = "contribute", mixinStandardHelpOptions = true)
final class ContributeCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FILE}")
	private Path file;

	@Option(names = "--kind", defaultValue = "", paramLabel = "${bundle:label.WORDS}")
	private String kind;

	@Option(names = "--size", defaultValue = "", paramLabel = "${bundle:label.WORDS}")
	private String size;

	@Option(names = "--region", defaultValue = "", paramLabel = "${bundle:label.WORDS}")
	private String region;

	@Option(names = "--password-file", paramLabel = "${bundle:label.FILE}")
	private Path passwordFile;

	@Option(names = "--out", paramLabel = "${bundle:label.FILE}")
	private Path out;

	@Option(names = "--force")
	private boolean replace;

	@Override
	public Integer call() throws Exception {
		Contribution contribution = Contribution.of(OpenedFile.assessment(file, passwordFile), new Contribution.Facts(kind, size, region));
		PrintWriter to = spec.commandLine().getOut();
		to.println(NLS.bind(Messages.contributionHead, contribution.deck(), contribution.organisation()));
		to.println(NLS.bind(Messages.contributionFacts, new Object[] { said(kind), said(size), said(region) }));
		contribution.questions().forEach(item -> to.println(NLS.bind(Messages.contributionQuestion, item.text(), item.votes())));
		to.println(Language.onScreen().counted(Messages.contributionCount, contribution.questions().size(), contribution.threshold()));
		if (contribution.questions().isEmpty()) {
			throw new StoreException(Kind.CANNOT_WRITE, NLS.bind(Messages.contributionNothing, contribution.threshold()));
		}
		if (out != null) {
			ContributionFile.sign(contribution, SigningKey.findOrMake()).write(out, replace);
			to.println(NLS.bind(Messages.contributionWritten, out));
		}
		return 0;
	}

	private static String said(String fact) {
		return fact.isBlank() ? Messages.contributionUnsaid : fact.strip();
	}
}
