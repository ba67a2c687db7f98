package io.orgdeck.core.testfiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.ReadableByteChannel;
import java.nio.channels.WritableByteChannel;

/** A channel that writes as long as its file system lets it. */
final class FaultyChannel extends FileChannel {

	private final FaultyFiles files;
	private final FileChannel real;
	private final UnsyncedBytes.Synced synced;

	FaultyChannel(FaultyFiles files, FileChannel real, UnsyncedBytes.Synced synced) {
		this.files = files;
		this.real = real;
		this.synced = synced;
	}

	private int limited(ByteBuffer source) throws IOException {
		boolean dies = files.isLastStep();
		long wanted = dies ? source.remaining() / 2 : source.remaining();
		long room = files.takeRoom(wanted);
		ByteBuffer part = source.slice(source.position(), (int) room);
		int written = real.write(part);
		source.position(source.position() + written);
		if (dies) {
			throw new FaultyFiles.Killed();
		}
		if (room < wanted) {
			throw new IOException("No space left on device");
		}
		return written;
	}

	@Override
	public int write(ByteBuffer source) throws IOException {
		return limited(source);
	}

	@Override
	public int write(ByteBuffer source, long position) throws IOException {
		real.position(position);
		return limited(source);
	}

	@Override
	public long write(ByteBuffer[] sources, int offset, int length) throws IOException {
		return limited(sources[offset]);
	}

	@Override
	public void force(boolean metaData) throws IOException {
		files.step();
		real.force(metaData);
		synced.upTo(real.size());
	}

	@Override
	public long transferFrom(ReadableByteChannel source, long position, long count) throws IOException {
		var buffer = ByteBuffer.allocate((int) Math.min(count, 8192));
		source.read(buffer);
		return write(buffer.flip(), position);
	}

	@Override
	public FileChannel truncate(long size) throws IOException {
		files.step();
		real.truncate(size);
		return this;
	}

	@Override
	public int read(ByteBuffer target) throws IOException {
		return real.read(target);
	}

	@Override
	public int read(ByteBuffer target, long position) throws IOException {
		return real.read(target, position);
	}

	@Override
	public long read(ByteBuffer[] targets, int offset, int length) throws IOException {
		return real.read(targets, offset, length);
	}

	@Override
	public long position() throws IOException {
		return real.position();
	}

	@Override
	public FileChannel position(long position) throws IOException {
		real.position(position);
		return this;
	}

	@Override
	public long size() throws IOException {
		return real.size();
	}

	@Override
	public long transferTo(long position, long count, WritableByteChannel target) throws IOException {
		return real.transferTo(position, count, target);
	}

	@Override
	public MappedByteBuffer map(MapMode mode, long position, long size) throws IOException {
		return real.map(mode, position, size);
	}

	@Override
	public FileLock lock(long position, long size, boolean shared) throws IOException {
		return real.lock(position, size, shared);
	}

	@Override
	public FileLock tryLock(long position, long size, boolean shared) throws IOException {
		return real.tryLock(position, size, shared);
	}

	@Override
	protected void implCloseChannel() throws IOException {
		real.close();
	}
}
