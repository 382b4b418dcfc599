package options;

import java.io.File;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The classes of Flink on the class path, and their constants that anybody can read. */
final class FlinkClasses {
    /** All classes in jars of Flink, but for tests and for what is shaded into them. */
    static List<Class<?>> all() throws IOException {
        List<Class<?>> classes = new ArrayList<>();
        for (String path : System.getProperty("java.class.path").split(File.pathSeparator)) {
            if (!path.contains("/org/apache/flink/") || path.endsWith("-tests.jar")) {
                continue;
            }
            try (JarFile jar = new JarFile(path)) {
                jar.stream()
                        .map(entry -> entry.getName())
                        .filter(name -> name.startsWith("org/apache/flink/") && name.endsWith(".class"))
                        .filter(name -> !name.contains("/shaded/"))
                        .flatMap(FlinkClasses::load)
                        .forEach(classes::add);
            }
        }
        return classes;
    }

    /** The values of public constants of a type. A class that needs what is not on the class path is named and left out. */
    static <T> Stream<Constant<T>> constants(Class<?> owner, Class<T> type) {
        try {
            return Arrays.stream(owner.getFields())
                    .filter(field -> field.getDeclaringClass() == owner && field.getType() == type)
                    .filter(field -> Modifier.isStatic(field.getModifiers()))
                    .flatMap(field -> Constant.read(field, type));
        } catch (LinkageError missing) {
            System.err.println(owner + ": " + missing);
            return Stream.empty();
        }
    }

    private static Stream<Class<?>> load(String file) {
        String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
        try {
            return Stream.of(Class.forName(name, false, FlinkClasses.class.getClassLoader()));
        } catch (ClassNotFoundException | LinkageError missing) {
            return Stream.empty();
        }
    }
}
