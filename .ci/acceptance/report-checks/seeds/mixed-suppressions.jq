.runs[0].results|=[.[0],(.[0]|del(.suppressions)|.partialFingerprints={"controlResource/v1":"other"}|.guid="11111111-2222-5333-8444-555555555555")]
