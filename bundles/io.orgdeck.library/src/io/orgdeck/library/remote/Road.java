package io.orgdeck.library.remote;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.dircache.DirCache;
import org.eclipse.jgit.dircache.DirCacheEntry;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.CommitBuilder;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.RefUpdate;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevSort;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.revwalk.filter.RevFilter;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.AndTreeFilter;
import org.eclipse.jgit.treewalk.filter.PathFilter;
import org.eclipse.jgit.treewalk.filter.TreeFilter;

import io.orgdeck.core.document.SharedStates;
import io.orgdeck.core.store.AssessmentStore;
import io.orgdeck.core.store.LargeAttachments;

/** All that the library does with Git: states of a folder kept on this computer, and taken to and from the shared place. */
final class Road implements Closeable {

	/** What the folder and the shared place had in common last. */
	static final String COMMON = "refs/heads/main";
	/** What the shared place had when it was last reached. */
	static final String THERE = "refs/remotes/shared/main";
	/** What is about to be written into the folder. */
	static final String PENDING = "refs/orgdeck/pending";
	/** The folder as it was before that. */
	static final String BEFORE = "refs/orgdeck/before";

	private static final String SHARED = "shared";
	private static final int PATIENCE_SECONDS = 60;

	private final Repository repository;
	private final Apart apart;

	private Road(Repository repository) {
		this.repository = repository;
		apart = new Apart(repository);
	}

	/** Opens what is kept in a folder, or begins it. */
	static Road open(Path folder) throws IOException {
		GitHouse.enter();
		Repository repository = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
		if (!Files.exists(folder.resolve(Constants.HEAD))) {
			repository.create(true);
			StoredConfig config = repository.getConfig();
			config.setBoolean("pack", null, "deltaCompression", false); // files are packed already; looking for likeness only costs time
			config.setBoolean("gc", null, "auto", false);
			config.save();
		}
		return new Road(repository);
	}

	/** The address of the shared place; empty when there is none. */
	Optional<String> address() {
		return Optional.ofNullable(repository.getConfig().getString("remote", SHARED, "url"));
	}

	void setAddress(String address) throws IOException {
		StoredConfig config = repository.getConfig();
		config.setString("remote", SHARED, "url", address);
		config.save();
	}

	/** Where the key lies by which somebody proves who they are; empty for the usual places. */
	String keyFile() {
		return Objects.requireNonNullElse(repository.getConfig().getString("remote", SHARED, "keyfile"), "");
	}

	void setKeyFile(String file) throws IOException {
		StoredConfig config = repository.getConfig();
		config.setString("remote", SHARED, "keyfile", file);
		config.save();
	}

	/** Makes a folder ready to be sent to. */
	static void makePlace(Path folder) throws IOException {
		GitHouse.enter();
		Files.createDirectories(folder);
		try (Repository place = new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build()) {
			place.create(true);
		}
	}

	/** A file of this computer's own beside what is kept. */
	Path own(String name) {
		return repository.getDirectory().toPath().resolve(name);
	}

	Optional<ObjectId> ref(String name) throws IOException {
		Ref ref = repository.exactRef(name);
		return ref == null ? Optional.empty() : Optional.ofNullable(ref.getObjectId());
	}

	void set(String name, ObjectId commit) throws IOException {
		RefUpdate update = repository.updateRef(name);
		update.setNewObjectId(commit);
		update.setForceUpdate(true);
		RefUpdate.Result result = update.forceUpdate();
		if (result == RefUpdate.Result.LOCK_FAILURE || result == RefUpdate.Result.IO_FAILURE) {
			throw new IOException(Messages.road_busy);
		}
	}

	void remove(String name) throws IOException {
		RefUpdate update = repository.updateRef(name);
		update.setForceUpdate(true);
		update.delete();
	}

	/** The files of a state, by path; those of a tree that are no plain files are left out. */
	SortedMap<String, ObjectId> files(ObjectId commit) throws IOException {
		var files = new TreeMap<String, ObjectId>();
		try (var walk = new RevWalk(repository); var tree = new TreeWalk(repository)) {
			tree.addTree(walk.parseCommit(commit).getTree());
			tree.setRecursive(true);
			while (tree.next()) {
				if (tree.getFileMode().equals(FileMode.REGULAR_FILE) || tree.getFileMode().equals(FileMode.EXECUTABLE_FILE)) {
					files.put(tree.getPathString(), tree.getObjectId(0));
				}
			}
		}
		apart.take(files);
		return files;
	}

	/** Keeps the content of a file. */
	ObjectId keep(Path file) throws IOException {
		boolean isAssessment = file.toString().endsWith('.' + AssessmentStore.EXTENSION);
		List<LargeAttachments.Range> large = isAssessment ? LargeAttachments.in(file) : List.of();
		if (!large.isEmpty()) {
			return apart.keep(file, large);
		}
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			ObjectId id;
			try (InputStream in = Files.newInputStream(file)) {
				id = inserter.idFor(Constants.OBJ_BLOB, Files.size(file), in);
			}
			if (!repository.getObjectDatabase().has(id)) {
				try (InputStream in = Files.newInputStream(file)) {
					id = inserter.insert(Constants.OBJ_BLOB, Files.size(file), in);
				}
				inserter.flush();
			}
			return id;
		}
	}

	ObjectId keep(byte[] content) throws IOException {
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			ObjectId id = inserter.insert(Constants.OBJ_BLOB, content);
			inserter.flush();
			return id;
		}
	}

	byte[] content(ObjectId file) throws IOException {
		return repository.open(file, Constants.OBJ_BLOB).getCachedBytes(Integer.MAX_VALUE);
	}

	void copy(ObjectId file, Path target) throws IOException {
		try (var out = Files.newOutputStream(target)) {
			write(file, out);
		}
	}

	/** Writes the content of a file somewhere, without having all of it in memory. */
	void write(ObjectId file, OutputStream out) throws IOException {
		apart.write(file, out);
	}

	/** Whether all that belongs to a file is there as it was kept. */
	boolean isWhole(ObjectId file) throws IOException {
		return apart.isWhole(file);
	}

	/** Keeps a state of all files. */
	ObjectId commit(Map<String, ObjectId> files, List<ObjectId> parents, String who, String what) throws IOException {
		try (ObjectInserter inserter = repository.newObjectInserter()) {
			DirCache cache = DirCache.newInCore();
			var builder = cache.builder();
			var all = new TreeMap<>(files);
			for (ObjectId file : Set.copyOf(files.values())) {
				all.putAll(apart.of(file));
			}
			all.forEach((path, id) -> {
				var entry = new DirCacheEntry(path);
				entry.setFileMode(FileMode.REGULAR_FILE);
				entry.setObjectId(id);
				builder.add(entry);
			});
			builder.finish();
			var commit = new CommitBuilder();
			commit.setTreeId(cache.writeTree(inserter));
			commit.setParentIds(parents);
			var person = new PersonIdent(who, "", Instant.now(), ZoneId.of("UTC"));
			commit.setAuthor(person);
			commit.setCommitter(person);
			commit.setMessage(what);
			ObjectId id = inserter.insert(commit);
			inserter.flush();
			return id;
		}
	}

	/** When somebody was forgotten, what was kept before the last state goes, now that the place has a state without the person. */
	void forgetEarlierIfAsked() throws IOException {
		Path folder = repository.getDirectory().toPath();
		Optional<ObjectId> last = ref(COMMON);
		if (!SharedStates.isToForget(folder) || last.isEmpty()) {
			return;
		}
		remove(BEFORE);
		repository.getObjectDatabase().setShallowCommits(Set.of(last.get()));
		try (Git git = Git.wrap(repository)) {
			git.gc().setExpire(Instant.now().plusSeconds(1)).call();
		} catch (GitAPIException e) {
			throw new IOException(Messages.road_busy, e);
		}
		Files.deleteIfExists(own("stamps"));
		SharedStates.forgotten(folder);
	}

	boolean isIn(ObjectId earlier, ObjectId later) throws IOException {
		try (var walk = new RevWalk(repository)) {
			return walk.isMergedInto(walk.parseCommit(earlier), walk.parseCommit(later));
		}
	}

	/** The last state that both come from. */
	Optional<ObjectId> ancestor(ObjectId one, ObjectId other) throws IOException {
		try (var walk = new RevWalk(repository)) {
			walk.setRevFilter(RevFilter.MERGE_BASE);
			walk.markStart(walk.parseCommit(one));
			walk.markStart(walk.parseCommit(other));
			return Optional.ofNullable(walk.next()).map(RevCommit::getId);
		}
	}

	String who(ObjectId commit) throws IOException {
		try (var walk = new RevWalk(repository)) {
			return walk.parseCommit(commit).getAuthorIdent().getName();
		}
	}

	/** The states of a file that differ, the latest first. */
	List<State> states(ObjectId from, String path) throws IOException {
		var states = new ArrayList<State>();
		try (var walk = new RevWalk(repository)) {
			walk.setTreeFilter(AndTreeFilter.create(PathFilter.create(path), TreeFilter.ANY_DIFF));
			walk.sort(RevSort.COMMIT_TIME_DESC);
			walk.markStart(walk.parseCommit(from));
			for (RevCommit commit : walk) {
				states.add(new State(commit.name(), commit.getAuthorIdent().getWhenAsInstant(), commit.getAuthorIdent().getName()));
			}
		}
		return states;
	}

	Optional<ObjectId> file(String commit, String path) throws IOException {
		ObjectId id = repository.resolve(commit + "^{commit}");
		return id == null ? Optional.empty() : Optional.ofNullable(files(id).get(path));
	}

	/** Takes what the shared place has. */
	void fetch(Login login, IProgressMonitor monitor) throws IOException {
		try (Transport transport = transport(login)) {
			transport.setRemoveDeletedRefs(true);
			transport.fetch(new Watching(monitor, Messages.road_getting), List.of(new RefSpec("+refs/heads/main:" + THERE)));
		} catch (TransportException e) {
			if (!isEmptyPlace(login)) {
				throw e;
			}
			remove(THERE);
		}
	}

	/** Whether the place can be reached and nobody has sent anything yet. */
	private boolean isEmptyPlace(Login login) {
		try (Transport transport = transport(login); var connection = transport.openFetch()) {
			return connection.getRef(COMMON) == null;
		} catch (IOException e) {
			return false;
		}
	}

	/** Gives a state to the shared place, which refuses when it has something that is not in it. */
	RemoteRefUpdate push(ObjectId commit, Login login, IProgressMonitor monitor) throws IOException {
		try (Transport transport = transport(login)) {
			var update = new RemoteRefUpdate(repository, commit.name(), COMMON, false, THERE, null);
			PushResult result = transport.push(new Watching(monitor, Messages.road_sending), List.of(update));
			return result.getRemoteUpdate(COMMON);
		}
	}

	private Transport transport(Login login) throws IOException {
		try {
			var place = new URIish(address().orElseThrow());
			Transport transport = Transport.open(repository, place);
			transport.setTimeout(PATIENCE_SECONDS);
			SshRoad.prepare(transport, login, keyFile());
			transport.setCredentialsProvider(new Asking(login, place));
			return transport;
		} catch (URISyntaxException e) {
			throw new IOException(Messages.road_address, e);
		}
	}

	@Override
	public void close() {
		repository.close();
	}
}
