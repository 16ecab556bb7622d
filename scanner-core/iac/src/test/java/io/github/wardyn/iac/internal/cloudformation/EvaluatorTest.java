package io.github.wardyn.iac.internal.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.wardyn.document.DocumentReader;
import io.github.wardyn.document.Limits;
import io.github.wardyn.document.MappingNode;
import io.github.wardyn.model.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvaluatorTest {
    private static final String BASE = """
            Parameters:
              Env: {Type: String, Default: prod}
              Key: {Type: String}
              Flag: {Type: String, AllowedValues: ['true', 'false']}
              Names: {Type: CommaDelimitedList, Default: 'a, b,c'}
              Ami: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /x/y}
              Given: {Type: String, Default: x}
            Mappings:
              Envs: {prod: {days: 35, keys: [k1, k2]}, dev: {days: 7}}
            Conditions:
              IsProd: !Equals [!Ref Env, prod]
              IsDev: !Not [!Condition IsProd]
              HasFlag: !Equals [!Ref Flag, 'true']
              Both: !And [!Condition HasFlag, {Condition: IsProd}]
              Either: {'Fn::Or': [{Condition: HasFlag}, {Condition: IsProd}]}
              Neither: !And [!Condition HasFlag, !Condition IsDev]
              Same: !Equals [!Ref Key, !Ref Key]
              Loop: !Not [!Condition Loop]
              InRegion: !Equals [!Ref 'AWS::Region', eu-west-1]
            Resources:
              Table: {Type: AWS::DynamoDB::Table}
              Cmk: {Type: AWS::KMS::Key}
              Only: {Type: AWS::KMS::Key, Condition: Both, Properties: {A: !If [HasFlag, 1, 2], B: !If [IsDev, 1, 2]}}
            """;

    private static Stack stack(String resources) {
        var inputs = new StackInputs(Map.of("Given", "y"), Map.of("AWS::AccountId", "012345678901"));
        byte[] bytes = (BASE + resources).getBytes(StandardCharsets.UTF_8);
        MappingNode root = DocumentReader.read("t.yaml", bytes, Limits.DEFAULTS)
                .root()
                .flatMap(node -> node.asMapping())
                .orElseThrow();
        return Stack.root(new Template("t.yaml", root, List.of()), inputs, (from, location) -> Optional.empty());
    }

    private static Value evaluate(String expression) {
        Stack stack = stack("  X: {Type: AWS::A::B, Properties: {V: " + expression + "}}\n");
        return ((Value.MapValue) stack.resource("X").orElseThrow().properties())
                .entries()
                .getOrDefault("V", new Value.NoValue(stack.template().root().place()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "!Ref Env                                       | Scalar      | prod",
                "{Ref: Given}                                   | Scalar      | y",
                "!Ref Key                                       | Unknown     | !Ref Key",
                "!Ref Ami                                       | Unknown     | !Ref Ami",
                "!Ref Names                                     | ListValue   | [a, b, c]",
                "!Ref Table                                     | Reference   | !Ref Table",
                "!Ref Nowhere                                   | Unknown     | !Ref Nowhere",
                "!Ref AWS::AccountId                            | Scalar      | 012345678901",
                "!Ref AWS::Region                               | Unknown     | !Ref AWS::Region",
                "!Ref AWS::NoValue                              | NoValue     | !Ref AWS::NoValue",
                "!GetAtt Cmk.Arn                                | Reference   | !GetAtt Cmk.Arn",
                "!GetAtt [Cmk, Arn]                             | Reference   | !GetAtt Cmk.Arn",
                "{'Fn::GetAtt': [Cmk, !Ref Key]}                | Unknown     | !GetAtt [Cmk, !Ref Key]",
                "!FindInMap [Envs, !Ref Env, days]              | Scalar      | 35",
                "!FindInMap [Envs, prod, keys]                  | ListValue   | [k1, k2]",
                "!FindInMap [Envs, !Ref Key, days]              | Unknown     | !FindInMap [Envs, !Ref Key, days]",
                "!FindInMap [Envs, test, days]                  | Unknown     | !FindInMap [Envs, test, days]",
                "!FindInMap [Envs, test, days, {DefaultValue: 1}] | Scalar    | 1",
                "!If [IsProd, 1, 2]                             | Scalar      | 1",
                "!If [IsDev, 1, 2]                              | Scalar      | 2",
                "!If [HasFlag, 1, 2]                            | Choice      | !If [HasFlag, 1, 2]",
                "!If [HasFlag, 1, 1]                            | Scalar      | 1",
                "!If [HasFlag, !If [HasFlag, 1, 2], 3]          | Choice      | !If [HasFlag, 1, 3]",
                "!If [HasFlag, 4, !If [Both, 1, 2]]             | Choice      | !If [HasFlag, 4, 2]",
                "!If [Both, 1, 2]                               | Choice      | !If [Both, 1, 2]",
                "!If [Either, 1, 2]                             | Scalar      | 1",
                "!If [Neither, 1, 2]                            | Scalar      | 2",
                "!If [Same, 1, 2]                               | Scalar      | 1",
                "!If [InRegion, 1, 2]                           | Choice      | !If [InRegion, 1, 2]",
                "!If [Loop, 1, 2]                               | Choice      | !If [Loop, 1, 2]",
                "!If [Nowhere, 1, 2]                            | Choice      | !If [Nowhere, 1, 2]",
                "!If [IsProd, !Ref AWS::NoValue, 2]             | NoValue     | !Ref AWS::NoValue",
                "!Sub '${Env}-${!literal}'                      | Scalar      | prod-${literal}",
                "!Sub '${Cmk.Arn}'                              | Reference   | !GetAtt Cmk.Arn",
                "!Sub 'arn:${AWS::Partition}:x:${AWS::AccountId}:${Key}/${Table}' | PartialText | arn:${AWS::Partition}:x:012345678901:${Key}/${Table}",
                "!Sub ['${a}/${Env}', {a: !Ref Given}]          | Scalar      | y/prod",
                "!Sub ['${a}/x', {a: !If [HasFlag, 1, 2]}]      | Choice      | !If [HasFlag, 1/x, 2/x]",
                "!Join ['-', [a, !Ref Env, c]]                  | Scalar      | a-prod-c",
                "!Join ['-', !Ref Names]                        | Scalar      | a-b-c",
                "!Join ['', [a, !Ref Key]]                      | PartialText | a${Key}",
                "!Join ['', !Split [',', !Ref Key]]             | Unknown     | !Join [, !Split [,, !Ref Key]]",
                "!Split [',', 'a,b,']                           | ListValue   | [a, b, ]",
                "!Select [1, !Split ['.', 'a.b.c']]             | Scalar      | b",
                "!Select [1, !Ref Names]                        | Scalar      | b",
                "!Select [!Ref Key, [a]]                        | Unknown     | !Select [!Ref Key, [a]]",
                "!Select [7, [a]]                               | Unknown     | !Select [7, [a]]",
                "!Select [0, !GetAZs '']                        | Unknown     | !Select [0, !GetAZs ]",
                "{'Fn::Length': !Ref Names}                     | Scalar      | 3",
                "{'Fn::Length': [a, !If [HasFlag, b, !Ref AWS::NoValue]]} | Unknown | !Length [a, !If [HasFlag, b, !Ref AWS::NoValue]]",
                "{'Fn::ToJsonString': {a: [1, true], b: {c: \"q\\\"\"}}} | Scalar | {\"a\":[\"1\",\"true\"],\"b\":{\"c\":\"q\\\"\"}}",
                "{'Fn::ToJsonString': {a: !Ref Key}}            | Unknown     | !ToJsonString {a: !Ref Key}",
                "!Base64 abc                                    | Scalar      | YWJj",
                "!Cidr [10.0.0.0/16, 3]                         | ListValue   | [10.0.0.0/24, 10.0.1.0/24, 10.0.2.0/24]",
                "!Select [1, !Cidr ['10.1.0.0/16', 2, 12]]      | Scalar      | 10.1.16.0/20",
                "!Cidr ['2001:db8::/48', 2, 64]                 | ListValue   | [2001:db8:0:0:0:0:0:0/64, 2001:db8:0:1:0:0:0:0/64]",
                "!Cidr [999.0.0.0/16, 3]                        | Unknown     | !Cidr [999.0.0.0/16, 3]",
                "!Cidr [10.0.0.0/24, 2]                         | Unknown     | !Cidr [10.0.0.0/24, 2]",
                "!ImportValue shared-key                        | Unknown     | !ImportValue shared-key",
                "!Transform {Name: Mine}                        | Unknown     | !Transform {Name: Mine}",
                "[a, !If [HasFlag, b, !Ref AWS::NoValue], !Ref AWS::NoValue] | ListValue | [a, !If [HasFlag, b, !Ref AWS::NoValue]]",
                "{a: !Ref AWS::NoValue, b: 1}                   | MapValue    | {b: 1}",
                "!Nonsense 1                                    | Unknown     | !Nonsense 1",
                "~                                              | NoValue     | !Ref AWS::NoValue",
            })
    void anExpressionIsWorthWhatItCanBeBeforeDeployment(String expression, String kind, String expected) {
        Value value = evaluate(expression);
        assertThat(value.getClass().getSimpleName() + " " + value.expression())
                .isEqualTo(kind + " " + expected.strip());
    }

    @Test
    void theResultOfAnExpressionStandsWhereTheExpressionDoes() {
        assertThat(evaluate("!FindInMap [Envs, prod, days]").place().line()).isEqualTo(24);
        assertThat(evaluate("!Ref Env").place().line()).isEqualTo(24);
        assertThat(evaluate("!If [IsProd, 1, 2]").place().column()).isGreaterThan(40);
    }

    @Test
    void theConditionOfAResourceHoldsWithinIt() {
        StackResource only = stack("").resource("Only").orElseThrow();
        assertThat(only.deployed()).isEqualTo(Truth.UNDECIDED);
        assertThat(only.properties().expression()).isEqualTo("{A: 1, B: 2}");
    }

    @Test
    void aLoopAddsItsEntries() {
        Stack stack = stack("""
                  Fn::ForEach::Tables:
                    - Name
                    - !Ref Names
                    - T${Name}:
                        Type: AWS::DynamoDB::Table
                        Properties:
                          TableName: !Sub "${Name}-${Env}"
                          Ref: !Ref Name
                          Fn::ForEach::Inner: [P, [x-1], {"&{P}": "${P}/${Name}"}]
                """);
        assertThat(stack.resource("Tb").orElseThrow().properties().expression())
                .isEqualTo("{TableName: b-prod, Ref: b, x1: x-1/b}");
        assertThat(stack.resources()).hasSize(6);
        assertThat(stack.problems()).isEmpty();
    }

    @Test
    void aLoopOverSomethingUnknownIsAProblem() {
        Stack stack = stack("  Fn::ForEach::T: [N, !Split [',', !Ref Key], {'T${N}': {Type: AWS::A::B}}]\n");
        assertThat(stack.problems()).extracting(Problem::code).containsExactly("unread-loop");
    }

    @Test
    void loopsCannotMakeMoreThanTheTemplateMayHold() {
        String list = "[" + "a,".repeat(60) + "a]";
        Stack stack = stack("  Fn::ForEach::A: [A, " + list + ", {'Fn::ForEach::B${A}': [B, " + list
                + ", {'Fn::ForEach::C${A}${B}': [C, " + list
                + ", {'Fn::ForEach::D${A}': [D, " + list + ", {'T${A}${B}${C}${D}': {Type: AWS::A::B}}]}]}]}]\n");
        assertThat(stack.problems()).extracting(Problem::code).contains("unread-loop");
    }

    @Test
    void whatIsMisspeltIsToldWithTheNearestName() {
        Stack stack =
                stack("  X: {Type: AWS::A::B, Properties: {A: !Ref Tabel, B: !If [IsProt, 1, 2], C: !Jion [a, b]}}\n");
        stack.resource("X").orElseThrow().properties();
        assertThat(stack.problems())
                .extracting(Problem::hint)
                .containsExactly("write \"Table\".", "write \"IsProd\".", "write \"Fn::Join\".");
    }

    @Test
    void theOutputOfANestedStackIsItsValue() {
        byte[] child =
                "Parameters: {K: {Type: String}}\nResources: {T: {Type: AWS::DynamoDB::Table}}\nOutputs: {Key: {Value: !Ref K}, Arn: {Value: !GetAtt T.Arn}}\n"
                        .getBytes(StandardCharsets.UTF_8);
        byte[] parent = """
                Resources:
                  Cmk: {Type: AWS::KMS::Key}
                  One:
                    Type: AWS::CloudFormation::Stack
                    Properties: {TemplateURL: ./child.yaml, Parameters: {K: !GetAtt Two.Outputs.Key}}
                  Two:
                    Type: AWS::CloudFormation::Stack
                    Properties: {TemplateURL: child.yaml, Parameters: {K: !GetAtt Cmk.Arn}}
                  X: {Type: AWS::A::B, Properties: {A: !GetAtt One.Outputs.Key, B: !Sub '${One.Outputs.Arn}', C: !GetAtt One.Outputs.No}}
                """.getBytes(StandardCharsets.UTF_8);
        var nested = new Template(
                "child.yaml",
                (MappingNode) DocumentReader.read("child.yaml", child, Limits.DEFAULTS)
                        .root()
                        .orElseThrow(),
                List.of());
        var root = new Template(
                "p.yaml",
                (MappingNode) DocumentReader.read("p.yaml", parent, Limits.DEFAULTS)
                        .root()
                        .orElseThrow(),
                List.of());
        Stack stack = Stack.root(root, StackInputs.NONE, (from, location) -> Optional.of(nested));
        assertThat(stack.resource("X").orElseThrow().properties().expression())
                .isEqualTo("{A: !GetAtt Cmk.Arn, B: !GetAtt T.Arn, C: !GetAtt One.Outputs.No}");
        assertThat(stack.nestedStacks()).extracting(Stack::path).isEqualTo(List.of("p.yaml/One", "p.yaml/Two"));
    }

    @Test
    void stacksThatNestThemselvesEnd() {
        byte[] self = "Resources: {S: {Type: AWS::CloudFormation::Stack, Properties: {TemplateURL: self.yaml}}}\n"
                .getBytes(StandardCharsets.UTF_8);
        var template = new Template(
                "self.yaml",
                (MappingNode) DocumentReader.read("self.yaml", self, Limits.DEFAULTS)
                        .root()
                        .orElseThrow(),
                List.of());
        Stack stack = Stack.root(template, StackInputs.NONE, (from, location) -> Optional.of(template));
        assertThat(stack.nestedStacks()).hasSize(7);
        assertThat(stack.nestedStacks().get(6).problems())
                .extracting(Problem::code)
                .containsExactly("nested-too-deep");
    }
}
