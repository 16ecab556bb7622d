package io.github.wardyn.model;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
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

    private static final ClassValue<FactShape> SHAPES = new ClassValue<>() {
        @Override
        protected FactShape computeValue(Class<?> type) {
            return new FactShape(type);
        }
    };

    private final Class<?> type;
    private final List<Component> components;
    private final Map<String, Component> byName = new LinkedHashMap<>();
    private final MethodHandle constructor;

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
     * @param name its name
     * @param index its position in the constructor, from 0
     * @param type the class of the component, or of the list's elements or map's values
     * @param kind what it holds
     * @param many whether it is a list of such
     * @param map whether it is a map from text to such
     * @param orAbsent whether it may truly not be there
     * @param action the IAM action that shows it; empty where none is named
     * @param accessor reads it from a record of the shape
     */
    public record Component(
            String name,
            int index,
            Class<?> type,
            Kind kind,
            boolean many,
            boolean map,
            boolean orAbsent,
            String action,
            MethodHandle accessor) {

        /** Reads the component from a record of the shape; null where it is absent or unknown. */
        public @Nullable Object get(Object holder) {
            try {
                return accessor.invokeExact(holder);
            } catch (Throwable e) {
                throw new IllegalStateException("Cannot read \"" + name + "\" of " + holder.getClass(), e);
            }
        }
    }

    private FactShape(Class<?> type) {
        if (!type.isRecord()) {
            throw new IllegalArgumentException("\"" + type.getName() + "\" is no record");
        }
        this.type = type;
        RecordComponent[] records = type.getRecordComponents();
        ReadBy typeAction = type.getAnnotation(ReadBy.class);
        String defaultAction = typeAction == null ? "" : typeAction.value();
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        try {
            Class<?>[] types =
                    Arrays.stream(records).map(RecordComponent::getType).toArray(Class<?>[]::new);
            constructor = lookup.findConstructor(type, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, records.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
            for (int i = 0; i < records.length; i++) {
                Component component = component(records[i], i, defaultAction, lookup);
                byName.put(component.name(), component);
            }
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
            return constructor.invokeExact(values);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("Cannot make a " + type.getSimpleName(), e);
        }
    }

    private static Component component(
            RecordComponent record, int index, String defaultAction, MethodHandles.Lookup lookup)
            throws IllegalAccessException {
        boolean many = record.getType() == List.class;
        boolean map = record.getType() == Map.class;
        Class<?> element = many ? argument(record, 0) : map ? argument(record, 1) : record.getType();
        ReadBy readBy = record.getAnnotation(ReadBy.class);
        MethodHandle accessor =
                lookup.unreflect(record.getAccessor()).asType(MethodType.methodType(Object.class, Object.class));
        return new Component(
                record.getName(),
                index,
                element,
                kind(element),
                many,
                map,
                record.isAnnotationPresent(OrAbsent.class),
                readBy == null ? defaultAction : readBy.value(),
                accessor);
    }

    private static Kind kind(Class<?> element) {
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
