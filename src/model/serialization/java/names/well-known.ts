import { tableOf } from "../../../table.js";
/** Classes that may be meant by their simple names, by package: those that programs keep in their types. */
const classesIn: Readonly<Record<string, string>> = tableOf({
  "java.lang":
    "Object String Integer Long Short Byte Character Boolean Double Float Void Number CharSequence StringBuilder " +
    "StringBuffer Math Comparable Iterable Runnable Cloneable AutoCloseable Enum Record Class ClassLoader Thread " +
    "ThreadLocal Process System Runtime Throwable Exception RuntimeException Error StackTraceElement " +
    "IllegalArgumentException IllegalStateException UnsupportedOperationException NullPointerException",
  "java.util":
    "Collection List Set Map Queue Deque SortedMap SortedSet NavigableMap NavigableSet SequencedCollection SequencedMap " +
    "SequencedSet ArrayList LinkedList HashMap LinkedHashMap TreeMap HashSet LinkedHashSet TreeSet ArrayDeque " +
    "PriorityQueue Vector Stack Hashtable Properties BitSet EnumMap EnumSet WeakHashMap IdentityHashMap AbstractList " +
    "AbstractMap AbstractSet AbstractCollection Optional OptionalInt OptionalLong OptionalDouble UUID Date Calendar " +
    "GregorianCalendar TimeZone Locale Currency Random Iterator ListIterator Comparator Arrays Collections Objects " +
    "StringJoiner IntSummaryStatistics LongSummaryStatistics DoubleSummaryStatistics",
  "java.time":
    "Instant LocalDate LocalTime LocalDateTime ZonedDateTime OffsetDateTime OffsetTime Duration Period Year YearMonth " +
    "MonthDay Month DayOfWeek ZoneId ZoneOffset Clock",
  "java.math": "BigInteger BigDecimal MathContext RoundingMode",
  "java.io":
    "Serializable Externalizable ObjectInputStream ObjectOutputStream ObjectInput ObjectOutput IOException File " +
    "InputStream OutputStream",
  "java.net": "URI URL InetAddress InetSocketAddress",
  "java.nio": "ByteBuffer",
  "java.util.concurrent":
    "ConcurrentHashMap ConcurrentMap ConcurrentLinkedQueue CopyOnWriteArrayList BlockingQueue TimeUnit",
  "java.util.concurrent.atomic": "AtomicInteger AtomicLong AtomicBoolean AtomicReference",
  "java.util.function": "Function BiFunction Supplier Consumer BiConsumer Predicate UnaryOperator BinaryOperator",
  "java.sql": "Date Time Timestamp",
  "org.apache.flink.api.java.tuple": ["Tuple", ...Array.from({ length: 26 }, (_, arity) => `Tuple${arity}`)].join(" "),
  "org.apache.flink.types":
    "Row RowKind Either Value CopyableValue ResettableValue NormalizableKey Key BooleanValue ByteValue ShortValue " +
    "IntValue LongValue FloatValue DoubleValue CharValue StringValue NullValue ListValue MapValue",
  "org.apache.flink.types.variant": "Variant",
});

/** “Timestamp” alone could be of java.sql or of Flink’s own, and “Date” is that of java.util. */
const onlyImported: readonly string[] = ["java.sql"];

const names: ReadonlySet<string> = new Set(Object.keys(classesIn).flatMap(namesIn));

const bySimpleName: ReadonlyMap<string, string> = new Map(
  Object.keys(classesIn)
    .filter((owner) => !onlyImported.includes(owner))
    .flatMap(namesIn)
    .map((name) => [name.slice(name.lastIndexOf(".") + 1), name]),
);

function namesIn(owner: string): readonly string[] {
  return (classesIn[owner] ?? "").split(" ").map((simple) => `${owner}.${simple}`);
}

/** Whether a class is one of the well-known: "java.util.List". */
export function isWellKnown(name: string): boolean {
  return names.has(name);
}

/** The well-known class of a simple name: "java.util.List" for "List"; undefined if there is none. */
export function wellKnownClass(simple: string): string | undefined {
  return bySimpleName.get(simple);
}
