package io.orgdeck.cli.internal;

import java.util.Optional;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.language.InstalledLanguage;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.language.ScreenLanguage;

/** {@code orgdeck language use}: chooses the language of screen and command line, from the next start on. */
@Command(name = "use", mixinStandardHelpOptions = true)
final class LanguageUseCommand implements Callable<Integer> {

	private static final String COMPUTERS = "computer";
	private static final String ENGLISH = "en-GB";
	private static final int CANNOT_READ = 3;

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.LANGUAGE}")
	private String tag;

	@Override
	public Integer call() throws Exception {
		boolean isThere = tag.equals(COMPUTERS) || tag.equals(ENGLISH)
				|| InstalledLanguage.all(ProductTexts.running()).stream().anyMatch(language -> language.tag().equals(tag));
		if (!isThere) {
			spec.commandLine().getErr().println(NLS.bind(Messages.languageNotThere, tag));
			return CANNOT_READ;
		}
		ScreenLanguage.choose(tag.equals(COMPUTERS) ? Optional.empty() : Optional.of(tag));
		spec.commandLine().getOut().println(Messages.languageFromNextStart);
		return 0;
	}
}
