package io.github.wardyn.engine.internal.iam;

import io.github.wardyn.engine.internal.logic.Answer;
import java.util.List;
import java.util.Optional;

/**
 * A condition operator with its prefix and suffix.
 *
 * @param quantifier how a key that holds several values is compared
 * @param comparison what is compared
 * @param negated whether it is the Not form: then no value may fit
 * @param ifExists whether a request without the key fits
 * @see <a href="https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html">
 *     IAM JSON policy elements: Condition operators</a>
 */
record ConditionOperator(Quantifier quantifier, Comparison comparison, boolean negated, boolean ifExists) {

    enum Quantifier {
        NONE(""),
        FOR_ANY_VALUE("ForAnyValue:"),
        FOR_ALL_VALUES("ForAllValues:");

        private final String prefix;

        Quantifier(String prefix) {
            this.prefix = prefix;
        }
    }

    /** Stands where the operator is not known; a condition with it is never tested. */
    static final ConditionOperator UNKNOWN = new ConditionOperator(Quantifier.NONE, Comparison.NULL, false, false);

    private static final String IF_EXISTS = "IfExists";

    /** Gives the operator of that name, empty if IAM has none. */
    static Optional<ConditionOperator> named(String text) {
        Quantifier quantifier = quantifier(text);
        String name = text.substring(quantifier.prefix.length());
        boolean ifExists = name.endsWith(IF_EXISTS);
        String plain = ifExists ? name.substring(0, name.length() - IF_EXISTS.length()) : name;
        for (Comparison comparison : Comparison.values()) {
            if (comparison.positiveName.equals(plain)) {
                return Optional.of(new ConditionOperator(quantifier, comparison, false, ifExists));
            }
            if (plain.equals(comparison.negativeName)) {
                return Optional.of(new ConditionOperator(quantifier, comparison, true, ifExists));
            }
        }
        return Optional.empty();
    }

    private static Quantifier quantifier(String text) {
        if (text.startsWith(Quantifier.FOR_ANY_VALUE.prefix)) {
            return Quantifier.FOR_ANY_VALUE;
        }
        return text.startsWith(Quantifier.FOR_ALL_VALUES.prefix) ? Quantifier.FOR_ALL_VALUES : Quantifier.NONE;
    }

    Answer test(ContextValue actual, List<String> expected, Request request) {
        if (actual instanceof ContextValue.Unjudged unjudged) {
            return Answer.unknown(unjudged.reason());
        }
        if (comparison == Comparison.NULL) {
            return testNull(actual instanceof ContextValue.Absent, expected, request);
        }
        if (actual instanceof ContextValue.Present present) {
            return testValues(present.values(), expected, request);
        }
        return Answer.of(
                ifExists || (quantifier == Quantifier.NONE ? negated : quantifier == Quantifier.FOR_ALL_VALUES));
    }

    private Answer testNull(boolean absent, List<String> expected, Request request) {
        return fits(Boolean.toString(absent), expected, request);
    }

    private Answer testValues(List<String> actual, List<String> expected, Request request) {
        boolean all = quantifier == Quantifier.FOR_ALL_VALUES;
        Answer result = Answer.of(all);
        for (String value : actual) {
            Answer fits = fits(value, expected, request);
            Answer one = negated ? fits.not() : fits;
            result = all ? result.and(one) : result.or(one);
        }
        return result;
    }

    private Answer fits(String value, List<String> expected, Request request) {
        Answer any = Answer.NO;
        for (String candidate : expected) {
            any = any.or(comparison.compare(candidate, value, request));
        }
        return any;
    }
}
