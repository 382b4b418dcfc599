package serialization.types;

/** A type as a program writes it, the Java declarations of its classes, and one value of it as JSON, or null. */
public record TypeCase(String title, String root, String declarations, String sample) {}
