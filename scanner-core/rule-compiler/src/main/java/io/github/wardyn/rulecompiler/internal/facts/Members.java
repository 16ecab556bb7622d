package io.github.wardyn.rulecompiler.internal.facts;

import io.github.wardyn.model.Fact;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What can be asked of the model's types: components of records, and questions that they answer about themselves. */
public final class Members {

    private static final String MODEL = Fact.class.getPackageName() + ".";

    private Members() {}

    /**
     * One member.
     *
     * @param name as DRL and paths write it
     * @param type what it gives
     * @param element type of a list's elements or a map's values; the type itself otherwise
     * @param nullable whether it may be unknown or absent
     */
    public record Member(String name, Class<?> type, Class<?> element, boolean nullable) {}

    /** Finds a public type of the model by its simple name. */
    public static Optional<Class<?>> type(String simpleName, ClassLoader facts) {
        try {
            Class<?> type = Class.forName(MODEL + simpleName, false, facts);
            return Modifier.isPublic(type.getModifiers()) ? Optional.of(type) : Optional.empty();
        } catch (ClassNotFoundException e) {
            return Optional.empty();
        }
    }

    /** Finds a member that takes no arguments. */
    public static Optional<Member> find(Class<?> type, String name) {
        return all(type)
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == 0)
                .findFirst()
                .map(Members::member);
    }

    /** Whether a type has a method of that name, whatever its arguments. */
    public static boolean hasMethod(Class<?> type, String name) {
        return all(type).anyMatch(method -> method.getName().equals(name));
    }

    /** The names of a type's members, for "did you mean". */
    public static List<String> names(Class<?> type) {
        return all(type)
                .filter(method -> method.getParameterCount() == 0 && method.getDeclaringClass() != Object.class)
                .map(Method::getName)
                .filter(name -> !name.equals("hashCode") && !name.equals("toString"))
                .distinct()
                .sorted()
                .toList();
    }

    /** The names of a type's methods, whatever their arguments. */
    public static List<String> methods(Class<?> type) {
        return all(type).map(Method::getName).distinct().sorted().toList();
    }

    /**
     * Follows a path of members; lists on the way stand for each of their elements.
     *
     * @return the last member; empty if the path leaves the model
     */
    public static Optional<Member> follow(Class<?> start, String path) {
        Class<?> at = start;
        Member member = null;
        for (String name : path.split("\\.", -1)) {
            Optional<Member> found = find(at, name);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            member = found.get();
            at = member.element();
        }
        return Optional.ofNullable(member);
    }

    private static Stream<Method> all(Class<?> type) {
        return Arrays.stream(type.getMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isBridge())
                .filter(method -> method.getReturnType() != void.class);
    }

    private static Member member(Method method) {
        Class<?> type = method.getReturnType();
        Class<?> element = type;
        if (method.getGenericReturnType() instanceof ParameterizedType generic) {
            Type[] arguments = generic.getActualTypeArguments();
            if (List.class.isAssignableFrom(type)) {
                element = raw(arguments[0], type);
            } else if (Map.class.isAssignableFrom(type)) {
                element = raw(arguments[1], type);
            }
        }
        boolean nullable = method.getAnnotatedReturnType().isAnnotationPresent(Nullable.class);
        return new Member(method.getName(), type, element, nullable);
    }

    private static Class<?> raw(Type argument, Class<?> otherwise) {
        return argument instanceof Class<?> found ? found : otherwise;
    }
}
