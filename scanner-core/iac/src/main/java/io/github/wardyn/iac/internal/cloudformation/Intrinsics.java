package io.github.wardyn.iac.internal.cloudformation;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All intrinsic functions by name. */
final class Intrinsics {
    private static final Map<String, Intrinsic> ALL = new HashMap<>();

    static {
        ALL.put("Ref", ReferenceFunctions::ref);
        ALL.put("Fn::GetAtt", ReferenceFunctions::getAtt);
        ALL.put("Fn::FindInMap", ReferenceFunctions::findInMap);
        ALL.put("Fn::If", ConditionFunctions::choose);
        for (String name : Set.of("Condition", "Fn::And", "Fn::Equals", "Fn::Not", "Fn::Or")) {
            ALL.put(name, ConditionFunctions::truth);
        }
        ALL.put("Fn::Sub", TextFunctions::sub);
        ALL.put("Fn::Join", TextFunctions::join);
        ALL.put("Fn::Split", TextFunctions::split);
        ALL.put("Fn::Base64", TextFunctions::base64);
        ALL.put("Fn::ToJsonString", TextFunctions::toJsonString);
        ALL.put("Fn::Select", ListFunctions::select);
        ALL.put("Fn::Length", ListFunctions::length);
        ALL.put("Fn::Cidr", ListFunctions::cidr);
        // Only the deployment knows these, or only the rules section of a template may use them.
        for (String name : Set.of(
                "Fn::GetAZs",
                "Fn::ImportValue",
                "Fn::Transform",
                "Fn::Contains",
                "Fn::EachMemberEquals",
                "Fn::EachMemberIn",
                "Fn::GetStackOutput",
                "Fn::RefAll",
                "Fn::ValueOf",
                "Fn::ValueOfAll")) {
            ALL.put(name, Call::unknown);
        }
    }

    private Intrinsics() {}

    static @Nullable Intrinsic find(String name) {
        return ALL.get(name);
    }

    static Set<String> names() {
        return ALL.keySet();
    }
}
