package io.github.wardyn.engine.internal.iam;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressRangeTest {

    @ParameterizedTest(name = "{0} contains {1}: {2}")
    @CsvFileSource(resources = "/iam/address-ranges.csv", numLinesToSkip = 1)
    void aRangeContainsAddressesOfItsFamily(String range, String address, boolean contains) {
        assertThat(AddressRange.parse(range).orElseThrow().contains(address)).isEqualTo(contains);
    }

    @ParameterizedTest(name = "{0} is no range")
    @ValueSource(
            strings = {
                "",
                "10.0.0",
                "10.0.0.0.0",
                "10.0.0.256",
                "10.0.0.-1",
                "10.0.0.+1",
                "10.0.0.0/33",
                "10.0.0.0/-1",
                "10.0.0.0/",
                "10.0.0.0/x",
                "example.com",
                "1:2:3:4:5:6:7",
                "1:2:3:4:5:6:7:8:9",
                "1::2::3",
                "1:2:3:4:5:6:7::8:9",
                "1:2:3:4::5:6:7:8",
                "12345::",
                "::/129",
                "g::",
            })
    void whatIsNoRangeIsNotRead(String text) {
        assertThat(AddressRange.parse(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0} is wide: {1}")
    @CsvSource({
        "0.0.0.0/0, true",
        "0.0.0.0/7, true",
        "10.0.0.0/8, false",
        "10.0.0.1, false",
        "::/0, true",
        "2001::/31, true",
        "2001:db8::/32, false",
    })
    void aRangeIsWideIfItKeepsNobodyOut(String range, boolean wide) {
        assertThat(AddressRange.parse(range).orElseThrow().isWide()).isEqualTo(wide);
    }
}
