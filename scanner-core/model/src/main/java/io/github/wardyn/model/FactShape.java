package io.github.wardyn.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a fact, or of a group within one: its components in declared order, with what they mean. The one place
 * that looks into records; reading, writing, linking, and asking a path all rest on it.
 */
public final class FactShape {

    /** A handle for a constructor costs more to make than it saves on fewer records. */
    private static final int FEW = 500;

    private static final ClassValue<FactShape> SHAPES = new ClassValue<>() {
        @Override
        protected FactShape computeValue(Class<?> type) {
            return new FactShape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final Constructor<?> constructor;
    private int created;
    private @Nullable MethodHandle creation;

    /** What a component holds. */
    public enum Kind {
        /** Text, number, truth value, instant, enumeration, or policy document. */
        VALUE,
        /** A record that is no fact, with components of its own. */
        GROUP,
        /** Another fact. */
        LINK
    }

    /**
     * One component of a shape.
     *
     * <p>What costs time to find out, such as annotations, is found out when it is first asked for: a scan of one
     * template asks few components for little. Two threads may each find it out; they find the same.
     */
    public static final class Component {

        private final RecordComponent record;
        private final int index;
        private final boolean many;
        private final boolean map;
        private final Class<?> type;
        private final Kind kind;
        private @Nullable Boolean orAbsent;
        private @Nullable MethodHandle handle;

        private Component(RecordComponent record, int index) {
            this.record = record;
            this.index = index;
            this.many = record.getType() == List.class;
            this.map = record.getType() == Map.class;
            this.type = many ? argument(record, 0) : map ? argument(record, 1) : record.getType();
            this.kind = kindOf(type);
        }

        /** Gives its name. */
        public String name() {
            return record.getName();
        }

        /** Gives its position in the constructor, from 0. */
        public int index() {
            return index;
        }

        /** Gives the class of the component, or of the list's elements or map's values. */
        public Class<?> type() {
            return type;
        }

        /** Says what it holds. */
        public Kind kind() {
            return kind;
        }

        /** Tells whether it is a list of such. */
        public boolean many() {
            return many;
        }

        /** Tells whether it is a map from text to such. */
        public boolean map() {
            return map;
        }

        /** Tells whether it may truly not be there. */
        public boolean orAbsent() {
            Boolean known = orAbsent;
            if (known == null) {
                known = record.isAnnotationPresent(OrAbsent.class);
                orAbsent = known;
            }
            return known;
        }

        /** Gives the IAM action that shows it; empty where none is named. */
        public String action() {
            ReadBy readBy = record.getAnnotation(ReadBy.class);
            if (readBy == null) {
                readBy = record.getDeclaringRecord().getAnnotation(ReadBy.class);
            }
            return readBy == null ? "" : readBy.value();
        }

        /** Reads the component from a record of the shape; null where it is absent or unknown. */
        public @Nullable Object get(Object holder) {
            try {
                return handle().invokeExact(holder);
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read \"" + name() + "\" of " + holder.getClass(), e);
            }
        }

        private MethodHandle handle() throws IllegalAccessException {
            MethodHandle made = handle;
            if (made == null) {
                made = MethodHandles.publicLookup()
                        .unreflect(record.getAccessor())
                        .asType(MethodType.methodType(Object.class, Object.class));
                handle = made;
            }
            return made;
        }
    }

    private FactShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("\"" + type.getName() + "\" is no record");
        }
        this.type = type;
        RecordComponent[] records = type.getRecordComponents();
        try {
            Class<?>[] types = new Class<?>[records.length];
            for (int i = 0; i < records.length; i++) {
                types[i] = records[i].getType();
                Component component = new Component(records[i], i);
                byName.put(component.name(), component);
            }
            constructor = type.getConstructor(types);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("\"" + type.getName() + "\" must be public to be a fact", e);
        }
        components = List.copyOf(byName.values());
    }

    /**
     * Gives the shape of a record.
     *
     * @throws IllegalArgumentException if the class is no record
     */
    public static FactShape of(Class<?> type) {
        return SHAPES.get(type);
    }

    /** Gives the record's class. */
    public Class<?> type() {
        return type;
    }

    /** Gives all components, {@code id}, {@code unknowns} and {@code origin} among them, in declared order. */
    public List<Component> components() {
        return components;
    }

    /** Finds a component by name. */
    public Optional<Component> component(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /**
     * Makes a record of this shape.
     *
     * @param values one a component, in declared order
     * @throws IllegalArgumentException if the record refuses its values
     */
    public Object create(@Nullable Object[] values) {
        try {
            if (created < FEW) {
                created++;
                return constructor.newInstance(values);
            }
            return creation().invokeExact(values);
        } catch (InvocationTargetException e) {
            throw rethrown(e.getCause());
        } catch (Throwable e) {
            throw rethrown(e);
        }
    }

    private IllegalStateException rethrown(@Nullable Throwable thrown) {
        if (thrown instanceof RuntimeException unchecked) {
            throw unchecked;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
        return new IllegalStateException("Cannot make a " + type.getSimpleName(), thrown);
    }

    private MethodHandle creation() throws IllegalAccessException {
        MethodHandle made = creation;
        if (made == null) {
            made = MethodHandles.publicLookup()
                    .unreflectConstructor(constructor)
                    .asSpreader(Object[].class, components.size())
                    .asType(MethodType.methodType(Object.class, Object[].class));
            creation = made;
        }
        return made;
    }

    private static Kind kindOf(Class<?> element) {
        if (Fact.class.isAssignableFrom(element)) {
            return Kind.LINK;
        }
        boolean group = element.isRecord()
                && element != PolicyDocument.class
                && element != ResourceId.class
                && element.getPackage() == Fact.class.getPackage();
        return group ? Kind.GROUP : Kind.VALUE;
    }

    private static Class<?> argument(RecordComponent record, int index) {
        Type argument = ((ParameterizedType) record.getGenericType()).getActualTypeArguments()[index];
        return (Class<?>) argument;
    }
}
