package io.orgdeck.cli.internal;

import org.eclipse.core.runtime.Platform;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code orgdeck} command itself: says what there is and leaves the work to its subcommands. */
@Command(name = "orgdeck", mixinStandardHelpOptions = true, versionProvider = RootCommand.Version.class, subcommands = {
		SampleCommand.class, NewCommand.class, SummaryCommand.class, CheckCommand.class, ExportCommand.class, PackCommand.class,
		ResponseSheetsCommand.class,
		PeopleCommand.class, VotesCommand.class, ImportCommand.class, MissingCommand.class, MergeCommand.class, UpdateDeckCommand.class,
		DeckCommand.class,
		RoomCommand.class, AuditCommand.class, ForgetCommand.class, AboutCommand.class, ProtectionCommand.class,
		DeidentifyCommand.class, SignCommand.class, PluginCommand.class, LanguageCommand.class })
public final class RootCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	/** Here for the help alone: the launcher takes it out before anybody else sees the arguments. */
	@Option(names = "--no-plugins")
	private boolean noPlugins;

	/** Here for the help alone, too. */
	@Option(names = "--as-installed")
	private boolean asInstalled;

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(), Messages.noCommand);
	}

	/** The version of this bundle stands for the whole product. */
	static final class Version implements IVersionProvider {
		@Override
		public String[] getVersion() {
			Bundle bundle = FrameworkUtil.getBundle(RootCommand.class);
			return new String[] { "Orgdeck " + bundle.getVersion() + " (Java " + Runtime.version().feature() + ", "
					+ Platform.getOS() + ' ' + Platform.getOSArch() + ')' };
		}
	}
}
