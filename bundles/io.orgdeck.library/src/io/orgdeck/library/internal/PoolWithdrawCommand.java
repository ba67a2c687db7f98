package io.orgdeck.library.internal;

import java.util.concurrent.Callable;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import io.orgdeck.library.pool.Pool;

/** {@code orgdeck pool withdraw}: takes an organisation's contribution out of a pool; exit status 1 when there is none. */
@Command(name = "withdraw", mixinStandardHelpOptions = true)
final class PoolWithdrawCommand implements Callable<Integer> {

	@Mixin
	private AskedPool asked;

	@Parameters(index = "1", paramLabel = "${bundle:label.ORGANISATION}")
	private String organisation;

	@Override
	public Integer call() throws Exception {
		try (Pool pool = asked.open()) {
			boolean was = organisation.matches("[0-9a-f]{64}") && pool.withdraw(organisation);
			asked.out().println(NLS.bind(was ? Messages.poolWithdrawn : Messages.poolNotThere, organisation));
			return was ? 0 : 1;
		}
	}
}
