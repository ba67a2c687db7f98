package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.language.PseudoLanguage;

/** {@code orgdeck language pseudo}: a pack in which every word looks foreign, to find those that are not translated. */
@Command(name = "pseudo", mixinStandardHelpOptions = true)
final class LanguagePseudoCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.PLUGIN);
		LanguagePackCommand.write(PseudoLanguage.sheet(ProductTexts.running()), out, target.replace(), spec);
		return 0;
	}
}
