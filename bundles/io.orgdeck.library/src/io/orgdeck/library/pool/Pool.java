package io.orgdeck.library.pool;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import io.orgdeck.core.contribution.ContributionFile;
import io.orgdeck.core.pool.Release;

/** Contributions of many organisations, and what has been published of them. Every method throws with a sentence. */
public interface Pool extends AutoCloseable {

	/** How a contribution stands to what was there. */
	enum Outcome {
		ADDED,
		/** It takes the place of an earlier one of the same organisation. */
		REPLACED,
		/** The same is there already. */
		KNOWN
	}

	/**
	 * Puts a contribution in. One of the same organisation gives way when the same key has signed it.
	 *
	 * @throws IOException also when another key has signed the one that is there
	 */
	Outcome add(ContributionFile contribution) throws IOException;

	/**
	 * Takes the contribution of an organisation out. What has been published stays as it is.
	 *
	 * @return whether there was one
	 */
	boolean withdraw(String organisation) throws IOException;

	/** The contributions that the user may see, in a steady order. */
	List<ContributionFile> contributions() throws IOException;

	/**
	 * What would be published now, to be looked at; for whoever keeps the pool. Nothing is changed.
	 *
	 * @throws IOException also when there is nothing that may be
	 */
	Release next(LocalDate day) throws IOException;

	/**
	 * Publishes what may be published now; for whoever keeps the pool.
	 *
	 * @throws IOException also when there is nothing that may be
	 */
	Release publish(LocalDate day) throws IOException;

	/** What was published last; empty when nothing was. */
	Optional<Release> latest() throws IOException;

	@Override
	void close() throws IOException;
}
