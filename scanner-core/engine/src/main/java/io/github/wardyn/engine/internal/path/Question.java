package io.github.wardyn.engine.internal.path;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question that a record answers about itself: a public method without parameters that is no component. */
final class Question {

    private final Method method;

    private Question(Method method) {
        this.method = method;
    }

    static Optional<Question> find(Class<?> type, String name) {
        try {
            Method method = type.getMethod(name);
            boolean asks = method.getDeclaringClass() == type && !Modifier.isStatic(method.getModifiers());
            return asks ? Optional.of(new Question(method)) : Optional.empty();
        } catch (NoSuchMethodException e) {
            return Optional.empty();
        }
    }

    @Nullable
    Object ask(Object holder) {
        try {
            return method.invoke(holder);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("Cannot ask " + method, e);
        }
    }
}
