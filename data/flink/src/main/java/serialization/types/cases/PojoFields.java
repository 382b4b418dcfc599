package serialization.types.cases;

import java.util.List;
import serialization.types.TypeCase;

/** The rules that a field has to follow: public or with getter and setter, and what counts as such. */
final class PojoFields {
    private static final String USER = "{\"id\": 1, \"user\": \"alice\"}";

    private final CaseList cases = new CaseList();

    static List<TypeCase> all() {
        PojoFields fields = new PojoFields();
        fields.addModifiers();
        fields.addGetters();
        fields.addSetters();
        fields.addNames();
        fields.addTypes();
        fields.addInherited();
        fields.addRecords();
        return fields.cases.all();
    }

    private void addModifiers() {
        field("a private field without getter and setter", "private String user;");
        field("a protected field", "protected String user;");
        field("a field of the package", "String user;");
        field("a public final field", "public final String user = null;");
        field("a private final field with a getter", "private final String user = null; public String getUser() { return user; }");
        field("a public transient field", "public transient String user;");
        field("a private transient field", "private transient String user;");
        field("a private static field", "private static String user;");
        field("a public volatile field", "public volatile String user;");
    }

    private void addGetters() {
        property("getter and setter", "public String getUser() { return user; } public void setUser(String user) { this.user = user; }");
        property("no getter", "public void setUser(String user) { this.user = user; }");
        property("no setter", "public String getUser() { return user; }");
        property("a getter that is not public", "String getUser() { return user; } public void setUser(String user) { this.user = user; }");
        property("a private setter", "public String getUser() { return user; } private void setUser(String user) { this.user = user; }");
        property("a getter named as the field", "public String user() { return user; } public void setUser(String user) { this.user = user; }");
        property("a getter with is", "public String isUser() { return user; } public void setUser(String user) { this.user = user; }");
        property("a getter in lower case", "public String getuser() { return user; } public void setuser(String user) { this.user = user; }");
        property("a getter with an underscore", "public String get_user() { return user; } public void set_user(String user) { this.user = user; }");
        property("a getter of another type", "public Object getUser() { return user; } public void setUser(String user) { this.user = user; }");
        property("a getter that is Optional",
                "public java.util.Optional<String> getUser() { return null; } public void setUser(String user) { this.user = user; }");
        property("a getter with an argument", "public String getUser(int i) { return user; } public void setUser(String user) { this.user = user; }");
        property("a getter that is static", "public static String getUser() { return null; } public void setUser(String user) { this.user = user; }");
        property("getters of both kinds",
                "public String getUser() { return user; } public String user() { return user; } public void setUser(String user) { }");
    }

    private void addSetters() {
        property("a setter that returns the object", "public String getUser() { return user; } public Order setUser(String user) { return this; }");
        property("a setter that returns something else", "public String getUser() { return user; } public String setUser(String user) { return user; }");
        property("a setter that returns a truth value", "public String getUser() { return user; } public boolean setUser(String user) { return true; }");
        property("a setter of another type", "public String getUser() { return user; } public void setUser(Object user) { }");
        property("a setter of two arguments", "public String getUser() { return user; } public void setUser(String user, int i) { }");
        property("a setter without arguments", "public String getUser() { return user; } public void setUser() { }");
        property("a setter named as the field", "public String getUser() { return user; } public void user(String user) { }");
        property("a setter with with", "public String getUser() { return user; } public Order withUser(String user) { return this; }");
        property("a setter of Scala", "public String user() { return user; } public void user_$eq(String user) { }");
        property("two setters", "public String getUser() { return user; } public void setUser(String user) { } public void setUser(Object user) { }");
        property("a static setter", "public String getUser() { return user; } public static void setUser(String user) { }");
    }

    private void addNames() {
        cases.order("a truth value with is",
                "public class Order { public long id; private boolean paid; public boolean isPaid() { return paid; } public void setPaid(boolean paid) { } }",
                "{\"id\": 1, \"paid\": true}");
        cases.order("a truth value whose name begins with is",
                "public class Order { public long id; private boolean isPaid; public boolean isPaid() { return isPaid; } public void setPaid(boolean paid) { } }",
                "{\"id\": 1, \"isPaid\": true}");
        cases.order("a boxed truth value whose name begins with is",
                "public class Order { public long id; private Boolean isPaid; public Boolean getIsPaid() { return isPaid; } public void setIsPaid(Boolean paid) { } }",
                "{\"id\": 1, \"isPaid\": true}");
        cases.order("a name with underscores",
                "public class Order { public long id; private String first_name; public String getFirstName() { return first_name; } public void setFirstName(String name) { } }",
                "{\"id\": 1, \"first_name\": \"alice\"}");
        cases.order("a name of one letter",
                "public class Order { public long id; private int x; public int getX() { return x; } public void setX(int x) { } }", "{\"id\": 1, \"x\": 2}");
        cases.order("a name in capitals",
                "public class Order { public long id; private String URL; public String getUrl() { return URL; } public void setUrl(String url) { } }",
                "{\"id\": 1, \"URL\": \"x\"}");
        cases.order("a name with a leading underscore",
                "public class Order { public long id; private int _count; public int getCount() { return 0; } public void setCount(int c) { } }",
                "{\"id\": 1, \"_count\": 2}");
        cases.order("a name with m in front",
                "public class Order { public long id; private int mCount; public int getCount() { return 0; } public void setCount(int c) { } }",
                "{\"id\": 1, \"mCount\": 2}");
    }

    private void addTypes() {
        cases.order("a primitive field with boxed getter and setter",
                "public class Order { private long id; public Long getId() { return id; } public void setId(Long id) { } }", "{\"id\": 1}");
        cases.order("a boxed field with primitive getter and setter",
                "public class Order { private Long id; public long getId() { return id; } public void setId(long id) { } }", "{\"id\": 1}");
        cases.order("a boxed field with boxed getter and primitive setter",
                "public class Order { private Long id; public Long getId() { return id; } public void setId(long id) { } }", "{\"id\": 1}");
        cases.order("a list with a raw getter",
                "import java.util.List;\npublic class Order { private List<String> tags; public List getTags() { return tags; } public void setTags(List<String> tags) { } }",
                "{\"tags\": [\"a\"]}");
        cases.order("a list with getter and setter",
                "import java.util.List;\npublic class Order { private List<String> tags; public List<String> getTags() { return tags; } public void setTags(List<String> tags) { } }",
                "{\"tags\": [\"a\"]}");
        cases.order("a list with a setter of a collection",
                "import java.util.*;\npublic class Order { private List<String> tags; public List<String> getTags() { return tags; } public void setTags(Collection<String> tags) { } }",
                "{\"tags\": [\"a\"]}");
        cases.order("an array with getter and setter",
                "public class Order { private int[] sizes; public int[] getSizes() { return sizes; } public void setSizes(int... sizes) { } }",
                "{\"sizes\": [1, 2]}");
        cases.order("an enum with getter and setter",
                "public class Order { private Kind kind; public Kind getKind() { return kind; } public void setKind(Kind kind) { } }\npublic enum Kind { SMALL, BIG }",
                "{\"kind\": \"BIG\"}");
        cases.order("a field of type Object", "public class Order { public Object what; public long id; }", "{\"id\": 1, \"what\": \"text\"}");
        cases.order("a field of type Object that is null", "public class Order { public Object what; public long id; }", "{\"id\": 1}");
        cases.order("a field of type Number", "public class Order { public Number what; }", "{\"what\": 300}");
        cases.order("a field of type Comparable", "public class Order { public Comparable<String> what; }", "{\"what\": \"text\"}");
        cases.order("a field of type Class", "public class Order { public Class<?> what; }", null);
        cases.order("a field of type CharSequence", "public class Order { public CharSequence what; }", "{\"what\": \"text\"}");
        cases.order("a field of a functional interface", "public class Order { public java.util.function.Function<String, Long> what; }", null);
        cases.order("a field that is a tuple", "public class Order { public Tuple2<String, Long> what; }", "{\"what\": [\"a\", 1]}");
        cases.order("a field that is a raw tuple", "public class Order { public Tuple2 what; }", null);
        cases.order("a field that is a row", "public class Order { public Row what; }", null);
        cases.order("a field that is an Either", "public class Order { public Either<String, Long> what; }", "{\"what\": {\"left\": \"a\"}}");
        cases.order("a field that is Optional", "public class Order { public java.util.Optional<String> what; }", "{\"what\": [\"a\"]}");
        cases.order("fields that are times",
                "import java.time.*;\npublic class Order { public Instant a; public LocalDate b; public java.sql.Timestamp c; public java.util.Date d; }",
                "{\"a\": \"2017-04-11T12:30:00Z\", \"b\": \"2017-04-11\", \"c\": \"2017-04-11T12:30:00Z\", \"d\": \"2017-04-11T12:30:00Z\"}");
        cases.order("fields that are big numbers",
                "import java.math.BigDecimal;\nimport java.math.BigInteger;\npublic class Order { public BigDecimal price; public BigInteger count; }",
                "{\"price\": \"9.90\", \"count\": \"10\"}");
        cases.order("fields that are arrays",
                "public class Order { public byte[] data; public String[] names; public Integer[] counts; public Object[] things; public int[][] grid; }",
                "{\"data\": [1], \"names\": [\"a\"], \"counts\": [1], \"things\": [\"a\", 1], \"grid\": [[1], [2, 3]]}");
        cases.order("fields that Flink does not know",
                "import java.util.UUID;\nimport java.net.URI;\npublic class Order { public UUID id; public URI link; }",
                "{\"id\": \"00000000-0000-0001-0000-000000000002\"}");
    }

    private void addInherited() {
        cases.order("fields of the class above",
                "public class Order extends Base { public String user; }\npublic class Base { public long id; }", USER);
        cases.order("fields of the classes above, private with getters",
                """
                public class Order extends Middle { public String user; }
                public class Middle extends Base { public int count; }
                public class Base { private long id; public long getId() { return id; } public void setId(long id) { this.id = id; } }
                """,
                "{\"id\": 1, \"user\": \"alice\", \"count\": 2}");
        cases.order("a private field of the class above", "public class Order extends Base { public String user; }\npublic class Base { private long id; }", USER);
        cases.order("an abstract class above", "public class Order extends Base { public String user; }\npublic abstract class Base { public long id; }", USER);
        cases.order("a class above that is not public", "public class Order extends Base { public String user; }\nclass Base { public long id; }", USER);
        cases.order("getters only in the class below",
                """
                public class Order extends Base {
                  public String user;
                  public long getId() { return id; }
                  public void setId(long id) { this.id = id; }
                }
                public class Base { protected long id; }
                """,
                USER);
        cases.order("a setter of the class above that returns that class",
                """
                public class Order extends Base { public String user; }
                public class Base { private long id; public long getId() { return id; } public Base setId(long id) { return this; } }
                """,
                USER);
        cases.order("the same field in both classes", "public class Order extends Base { public long id; }\npublic class Base { public long id; }", null);
        cases.order("the same field in both classes, one of them transient",
                "public class Order extends Base { public transient long id; public String user; }\npublic class Base { public long id; }", null);
        cases.order("the same field in both classes, one of them static",
                "public class Order extends Base { public static long id; public String user; }\npublic class Base { public long id; }", null);
        cases.order("no field of its own", "public class Order extends Base { }\npublic class Base { public long id; public String user; }", USER);
        cases.order("a setter of an interface", """
                public interface HasId { long getId(); void setId(long id); }
                public class Order implements HasId {
                  private long id;
                  public String user;
                  public long getId() { return id; }
                  public void setId(long id) { this.id = id; }
                }
                """, USER);
        cases.order("a default getter of an interface", """
                public interface HasId { default long getId() { return 0; } default void setId(long id) { } }
                public class Order implements HasId { private long id; public String user; }
                """, USER);
    }

    private void addRecords() {
        cases.order("a record", "public record Order(String user, long id) { }", USER);
        cases.order("a record of nulls", "public record Order(String user, Long id) { }", "{}");
        cases.order("a record that is null", "public record Order(String user, Long id) { }", "null");
        cases.order("a record that is not public", "record Order(String user, long id) { }", USER);
        cases.order("a record without components", "public record Order() { }", "{}");
        cases.order("a record with constructors and methods",
                """
                public record Order(String user, long id) {
                  static int made;
                  public Order { made++; }
                  public Order(String user) { this(user, 0); }
                  public boolean isBig() { return id > 10; }
                }
                """,
                USER);
        cases.order("a record in a record", "public record Order(long id, User user) { }\npublic record User(String name) { }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\"}}");
        cases.order("a record in a POJO", "public class Order { public long id; public User user; }\npublic record User(String name) { }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\"}}");
        cases.order("a POJO in a record", "public record Order(long id, User user) { }\npublic class User { public String name; }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\"}}");
        cases.order("a record with a generic class in it", "public record Order(long id, User user) { }\npublic class User { private String name; }",
                "{\"id\": 1, \"user\": {\"name\": \"alice\"}}");
        cases.order("a record with a list", "import java.util.List;\npublic record Order(long id, List<String> tags) { }",
                "{\"id\": 1, \"tags\": [\"a\", \"b\"]}");
        cases.order("a record with an array and an enum",
                "public record Order(int[] sizes, Kind kind) { public enum Kind { SMALL, BIG } }", "{\"sizes\": [1], \"kind\": \"BIG\"}");
        cases.type("a record with a type parameter", "Order<String>", "public record Order<T>(long id, T what) { }", "{\"id\": 1, \"what\": \"a\"}");
        cases.type("a raw record with a type parameter", "Order", "public record Order<T>(long id, T what) { }", null);
        cases.order("a record with itself", "public record Order(long id, Order next) { }", "{\"id\": 1, \"next\": {\"id\": 2}}");
        cases.order("a record with an annotation", "public record Order(@Deprecated long id, @Deprecated String user) { }", USER);
        cases.order("a record that implements an interface",
                "public record Order(long id, String user) implements java.io.Serializable, HasId { }\npublic interface HasId { long id(); }", USER);
    }

    /** A class with one good field and this one. */
    private void field(String title, String declaration) {
        boolean hasUser = !declaration.contains("static");
        cases.order(title, "public class Order {\n  public long id;\n  " + declaration + "\n}", hasUser ? USER : "{\"id\": 1}");
    }

    /** A class with one good field, and a private one with these methods. */
    private void property(String title, String methods) {
        cases.order(title, "public class Order {\n  public long id;\n  private String user;\n  " + methods + "\n}", USER);
    }
}
