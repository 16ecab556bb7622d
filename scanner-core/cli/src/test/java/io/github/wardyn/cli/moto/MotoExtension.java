package io.github.wardyn.cli.moto;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.support.TypeBasedParameterResolver;

/** Gives tests the one {@link Moto}, which ends with the last of them. */
final class MotoExtension extends TypeBasedParameterResolver<Moto> implements BeforeAllCallback {

    @Override
    public void beforeAll(ExtensionContext context) {
        moto(context);
    }

    @Override
    public Moto resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return moto(context);
    }

    private static Moto moto(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.create(Moto.class))
                .getOrComputeIfAbsent(Moto.class, any -> started(), Moto.class);
    }

    private static Moto started() {
        try {
            return Moto.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
