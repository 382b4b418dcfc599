/** Texts as readers write them, each with what it is about. */
export const declarations: Readonly<Record<string, string>> = {
  pojo: `
package shop;

import java.util.*;
import java.time.Instant;
import lombok.Data;

/** An order { of a customer. */
@Data
@Entity(name = "orders", indexes = {@Index(columnList = "a,b"), @Index(columnList = ")")})
public class Order implements java.io.Serializable {
  private static final long serialVersionUID = 1L;
  public long id = 1 << 3, total[] = {1, 2};
  private String user = "a;\\"}{", note; // a } in a comment
  @Nullable protected Map<String, List<? extends Number>> prices = new HashMap<String, List<? extends Number>>(), old;
  transient volatile int cached;
  Instant at;
  char quote = '\\'', brace = '{';
  java.util.function.Function<String, Integer> length = (s) -> { return s.length(); };

  static { System.out.println("loaded"); }
  { cached = 3; }

  public Order() {}

  @Inject
  protected Order(final long id, String... users) throws IllegalStateException {
    this.id = id;
    for (var user : users) if (user.length() < 3 && id > 2) throw new IllegalStateException("}");
  }

  public String getUser() { return user; }
  public void setUser(@Nullable String user) { this.user = user; }
  private synchronized <T extends Comparable<T> & java.io.Serializable> T max(List<T> list, int[]... more) { return null; }
  public int sizes()[] { return new int[] {1}; }
  private void readObject(java.io.ObjectInputStream in) {}
  void receiver(Order this, int x) {}
}
`,
  nested: `
public class Outer<T> extends Base<T, Outer.Item> {
  T value;
  Item item;
  Outer<String>.Inner<Integer> inner;
  Inherited inherited;
  public static class Item { public Color color; Outer outer; }
  class Inner<V> { V v; T t; Inner(Outer<T> Outer.this, T t) {} }
  private enum Color { RED, GREEN }
  record Pair<A, B>(A a, B b) {}
  interface Visitor<R> { R visit(Item item); }
}
abstract class Base<A, B> { static class Inherited {} }
`,
  record: `
public record Point<T extends Number>(@NotNull T x, int[] ys, String... names) implements Comparable<Point<T>> {
  static final int ORIGIN = 0;
  public Point {
    if (x == null) throw new NullPointerException("""
      A "text" } block \\""" {
      """);
  }
  Point(T x) { this(x, new int[0]); }
  public static <N extends Number> Point<N> of(N x) { return new Point<>(x); }
  @Override public int compareTo(Point<T> other) { return 0; }
}
`,
  enums: `
enum Level implements Rated {
  @Deprecated LOW(1, "a, b") { @Override int rate() { return 1; } },
  HIGH(2, ";"),
  ;
  private final int rate;
  Level(int rate, String name) { this.rate = rate; }
  int rate() { return rate; }
}
enum Plain { A, B, }
enum Empty {}
`,
  sealed: `
public sealed interface Event<K> extends Timed, java.io.Serializable permits Click, Event.View {
  int MAX = 10;
  K key();
  default long at() { return 0; }
  static <K> Event<K> of() { return null; }
  private void helper() {}
  non-sealed class View implements Event<String> { public String key() { return ""; } }
  enum Kind { A }
}
final class Click implements Event<Long> { public Long key; }
@interface Marker { String value() default ";"; int[] sizes() default {1, 2}; }
`,
  root: `Map<String, Tuple2<Long, Order.Item[]>>[];
class Order { static class Item { int a; } }
`,
  scala: `
package shop
import java.time.Instant
import scala.collection.mutable.{Buffer, Map => Mutable}

sealed trait Event extends Serializable { def at: Long }

@SerialVersionUID(1L)
final case class Order[+A <: Event, B](
  id: Long,
  @transient name: String = "a, b)",
  tags: List[String] = List.empty[String],
  private var at: Instant,
  pair: (Int, Option[A]),
  grid: Array[Array[Double]],
  f: Int => String,
  open: Map[String, _ <: Event],
  buffers: Mutable[String, Buffer[Event with Timed]],
  \`type\`: Seq[BigDecimal],
  rest: Click*
)(implicit ordering: Ordering[A]) extends Base(1) with Event {
  def at = id
}
object Order { val x = 1 }
case object Nothing extends Event
case class Click(x: Int) extends Event
`,
};
