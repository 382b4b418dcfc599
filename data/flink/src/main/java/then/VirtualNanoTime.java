package then;

import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodHandles.Lookup;
import java.util.concurrent.TimeUnit;
import org.apache.flink.runtime.checkpoint.PendingCheckpoint;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import schedule.VirtualTimer;

/** Flink 1.3 asks System.nanoTime whether the pause is over. Its coordinator is loaded with that call redirected. */
public final class VirtualNanoTime {
    private static VirtualTimer timer;

    static void install() throws IOException, IllegalAccessException {
        ClassWriter changed = new ClassWriter(0);
        try (InputStream coordinator = PendingCheckpoint.class.getResourceAsStream("CheckpointCoordinator.class")) {
            new ClassReader(coordinator).accept(new Redirection(changed), 0);
        }
        Lookup flink = MethodHandles.privateLookupIn(PendingCheckpoint.class, MethodHandles.lookup());
        flink.defineClass(changed.toByteArray());
    }

    static void follow(VirtualTimer followed) {
        timer = followed;
    }

    public static long nanoTime() {
        return TimeUnit.MILLISECONDS.toNanos(timer.nowMillis());
    }

    private static final class Redirection extends ClassVisitor {
        private Redirection(ClassVisitor next) {
            super(Opcodes.ASM9, next);
        }

        @Override
        public MethodVisitor visitMethod(int access, String name, String type, String generic, String[] exceptions) {
            return new MethodVisitor(Opcodes.ASM9, super.visitMethod(access, name, type, generic, exceptions)) {
                @Override
                public void visitMethodInsn(int opcode, String owner, String called, String type, boolean isInterface) {
                    String target = called.equals("nanoTime") ? "then/VirtualNanoTime" : owner;
                    super.visitMethodInsn(opcode, target, called, type, isInterface);
                }
            };
        }
    }
}
