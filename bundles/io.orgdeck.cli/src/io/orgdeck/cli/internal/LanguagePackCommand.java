package io.orgdeck.cli.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.language.LanguagePack;
import io.orgdeck.core.language.LanguageSheet;
import io.orgdeck.core.language.ProductTexts;
import io.orgdeck.core.store.SafeFile;
import io.orgdeck.core.store.StoreException;
import io.orgdeck.core.tables.ImportProblem;

/** {@code orgdeck language pack}: checks a translator's sheet and makes the pack that {@code orgdeck plugin install} takes. */
@Command(name = "pack", mixinStandardHelpOptions = true)
final class LanguagePackCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(paramLabel = "${bundle:label.SHEET}")
	private Path file;

	@Mixin
	private OutputFile target;

	@Override
	public Integer call() throws Exception {
		Path out = target.checked(OutputFile.PLUGIN);
		ProductTexts texts = ProductTexts.running();
		LanguageSheet sheet = LanguageSheetCommand.read(file);
		List<ImportProblem> problems = LanguagePack.problems(sheet, texts);
		problems.forEach(spec.commandLine().getErr()::println);
		if (problems.stream().anyMatch(ImportProblem::isError)) {
			return 1;
		}
		write(sheet.renewed(texts), out, target.replace(), spec);
		return 0;
	}

	static void write(LanguageSheet sheet, Path out, boolean replace, CommandSpec spec) throws StoreException {
		Version version = FrameworkUtil.getBundle(LanguagePackCommand.class).getVersion();
		SafeFile.write(out, replace, stream -> LanguagePack.write(sheet, version, stream));
		spec.commandLine().getOut().println(NLS.bind(Messages.languagePacked, new Object[] { sheet.name(), sheet.completeness(), out }));
	}
}
