package serialization.types;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The classes of one source, compiled in memory, and seen by nobody else. */
final class MemoryClasses extends ClassLoader {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager FILES = COMPILER.getStandardFileManager(null, null, null);
    private static final List<String> OPTIONS = List.of("--release", "17", "-nowarn", "-proc:none", "-Xlint:none");

    private final Map<String, ByteArrayOutputStream> bytes;

    private MemoryClasses(Map<String, ByteArrayOutputStream> bytes) {
        super(MemoryClasses.class.getClassLoader());
        this.bytes = bytes;
    }

    static ClassLoader of(String source) {
        Map<String, ByteArrayOutputStream> bytes = new HashMap<>();
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        if (!COMPILER.getTask(null, output(bytes), problems, OPTIONS, null, List.of(input(source))).call()) {
            throw new IllegalArgumentException(errors(problems) + " in\n" + source);
        }
        return new MemoryClasses(bytes);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        ByteArrayOutputStream stream = bytes.get(name);
        if (stream == null) {
            throw new ClassNotFoundException(name);
        }
        return defineClass(name, stream.toByteArray(), 0, stream.size());
    }

    private static String errors(DiagnosticCollector<JavaFileObject> problems) {
        return problems.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(problem -> problem.getLineNumber() + ": " + problem.getMessage(null))
                .collect(Collectors.joining("; "));
    }

    /** A file that may have any number of public classes in it. */
    private static JavaFileObject input(String source) {
        return new SimpleJavaFileObject(URI.create("memory:///Source.java"), JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return source;
            }

            @Override
            public boolean isNameCompatible(String simpleName, Kind kind) {
                return true;
            }
        };
    }

    private static JavaFileManager output(Map<String, ByteArrayOutputStream> bytes) {
        return new ForwardingJavaFileManager<>(FILES) {
            @Override
            public JavaFileObject getJavaFileForOutput(
                    Location location, String name, JavaFileObject.Kind kind, FileObject sibling) {
                return new SimpleJavaFileObject(URI.create("memory:///class"), kind) {
                    @Override
                    public OutputStream openOutputStream() {
                        return bytes.computeIfAbsent(name, unused -> new ByteArrayOutputStream());
                    }
                };
            }
        };
    }
}
