package io.orgdeck.architecture;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A method that compiled code calls, directly or by a method reference: what a source says can hide behind an import, a
 * variable's type or a lambda, what is compiled cannot.
 *
 * @param caller     class and method that call
 * @param owner      class that is called, with dots
 * @param name       name of the method; {@code new} for a constructor
 * @param parameters types of the parameters as class files write them
 */
record MethodCall(String caller, String owner, String name, String parameters) {

	/** All calls that a class makes. */
	static List<MethodCall> in(InputStream compiled) throws IOException {
		var calls = new ArrayList<MethodCall>();
		var reader = new ClassReader(compiled);
		String type = dotted(reader.getClassName());
		reader.accept(new ClassVisitor(Opcodes.ASM9) {
			@Override
			public MethodVisitor visitMethod(int access, String name, String descriptor, String signature, String[] exceptions) {
				return new Calls(type + '#' + name, calls);
			}
		}, ClassReader.SKIP_DEBUG | ClassReader.SKIP_FRAMES);
		return calls;
	}

	private static MethodCall of(String caller, String owner, String name, String descriptor) {
		return new MethodCall(caller, dotted(owner), name.equals("<init>") ? "new" : name,
				descriptor.substring(1, descriptor.indexOf(')')));
	}

	private static String dotted(String internalName) {
		return internalName.replace('/', '.');
	}

	/** Whether one of the parameters is of that type. */
	boolean takes(String type) {
		return parameters.contains('L' + type.replace('.', '/') + ';');
	}

	@Override
	public String toString() {
		return caller + " calls " + owner + '.' + name + '(' + parameters + ')';
	}

	/** Collects the calls of one method. */
	private static final class Calls extends MethodVisitor {

		private final String caller;
		private final List<MethodCall> calls;

		Calls(String caller, List<MethodCall> calls) {
			super(Opcodes.ASM9);
			this.caller = caller;
			this.calls = calls;
		}

		@Override
		public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
			calls.add(of(caller, owner, name, descriptor));
		}

		@Override
		public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
			for (Object argument : arguments) {
				if (argument instanceof Handle handle && handle.getDesc().startsWith("(")) {
					calls.add(of(caller, handle.getOwner(), handle.getName(), handle.getDesc()));
				}
			}
		}
	}
}
