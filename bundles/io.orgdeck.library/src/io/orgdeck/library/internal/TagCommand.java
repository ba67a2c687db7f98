package io.orgdeck.library.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import io.orgdeck.core.store.StoreException;
import io.orgdeck.library.Entry;
import io.orgdeck.library.Library;

/** {@code orgdeck library tag}: gives a file of a library these tags and no others. */
@Command(name = "tag", mixinStandardHelpOptions = true)
final class TagCommand implements Callable<Integer> {

	@Spec
	private CommandSpec spec;

	@Parameters(index = "0", paramLabel = "${bundle:label.FOLDER}")
	private Path folder;

	@Parameters(index = "1", paramLabel = "${bundle:label.FILE}")
	private String file;

	@Parameters(index = "2..*", paramLabel = "${bundle:label.TAG}")
	private List<String> tags = List.of();

	@Override
	public Integer call() throws Exception {
		Library library = Library.at(folder);
		Entry entry = library.list(new NullProgressMonitor()).entries().stream().filter(one -> one.path().equals(file)).findFirst()
				.orElseThrow(() -> new StoreException(StoreException.Kind.CANNOT_READ, NLS.bind(Messages.tagNoFile, file)));
		library.tag(entry, tags);
		spec.commandLine().getOut()
				.println(NLS.bind(Messages.tagDone, entry.title(), tags.isEmpty() ? Messages.tagNone : String.join(", ", tags)));
		return 0;
	}
}
