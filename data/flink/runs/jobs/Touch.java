import java.nio.file.Files;
import java.nio.file.Path;

/** A jar that runs no job. Its main method writes a file, as any code would that somebody uploads. */
public final class Touch {
  public static void main(String[] arguments) throws Exception {
    Files.writeString(Path.of(arguments[0]), "written by process " + ProcessHandle.current().pid());
  }
}
